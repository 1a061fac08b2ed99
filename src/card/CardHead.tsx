import type { ComponentChildren } from 'preact';
import type { Brief } from '../model/brief.ts';
import { English } from './English.tsx';
import { KIND_KEYS } from './kind-words.ts';
import { useReading } from './reading.ts';
import { languageMarks } from './words.ts';

interface CardHeadProps {
  readonly brief: Brief;
  /** Pin and close, in the page. */
  readonly tools: ComponentChildren;
  /** The title stands elsewhere already (as the summary of a list entry). */
  readonly untitled: boolean;
}

/** Kind, title and the one plain sentence. */
export function CardHead({ brief, tools, untitled }: CardHeadProps) {
  const { t, locale, names } = useReading();
  const title = names.topic(brief.topic, brief.title);
  return (
    <header class="head">
      {!untitled && (
        <div class="head-line">
          <p class="kind">{t(KIND_KEYS[brief.kind])}</p>
          {tools}
        </div>
      )}
      {!untitled && (
        <h2 class="title" {...languageMarks(title.lang, locale)}>
          {title.text}
        </h2>
      )}
      <p class="lead">
        <English>{brief.sentence}</English>
      </p>
    </header>
  );
}

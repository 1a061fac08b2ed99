import type { ComponentChildren } from 'preact';
import type { Brief } from '../model/brief.ts';
import { English } from './English.tsx';
import { KIND_KEYS } from './kind-words.ts';
import { useReading } from './reading.ts';
import type { LocalText } from './translate.ts';

interface CardHeadProps {
  readonly brief: Brief;
  readonly titleOverride: LocalText | undefined;
  /** Pin and close, in the page. */
  readonly tools: ComponentChildren;
  /** The title stands elsewhere already (as the summary of a list entry). */
  readonly untitled: boolean;
}

/** Kind, title and the one plain sentence. */
export function CardHead({ brief, titleOverride, tools, untitled }: CardHeadProps) {
  const { t } = useReading();
  return (
    <header class="head">
      {!untitled && (
        <div class="head-line">
          <p class="kind">{t(KIND_KEYS[brief.kind])}</p>
          {tools}
        </div>
      )}
      {!untitled && (
        <h2 class="title">
          {titleOverride ? (
            <span lang={titleOverride.lang} dir="auto">
              {titleOverride.text}
            </span>
          ) : (
            <English>{brief.title}</English>
          )}
        </h2>
      )}
      <p class="lead">
        <English>{brief.sentence}</English>
      </p>
    </header>
  );
}

import type { ComponentChildren } from 'preact';
import type { Source } from '../model/topic.ts';
import { English } from './English.tsx';
import { useReading } from './reading.ts';
import { SourceLink } from './SourceLink.tsx';
import { counted, dateInWords } from './words.ts';

interface SourceListProps {
  readonly sources: readonly Source[];
  /** Tools below the list. */
  readonly children?: ComponentChildren;
}

/** All sources by number: title as a link, publisher, the day it is of and the day an editor read it. */
export function SourceList({ sources, children }: SourceListProps) {
  const { t, locale } = useReading();
  if (sources.length === 0) return null;
  return (
    <details class="more sources">
      <summary>{counted(t, 'sourcesCount', sources.length, locale)}</summary>
      <ol>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink url={source.url} class="source-title">
              <English>{source.title}</English>
            </SourceLink>
            <span class="note">
              <English>{source.publisher}</English>
              {', '}
              {source.published === null
                ? t('undatedRead', [dateInWords(source.retrieved, locale)])
                : t('datedRead', [
                    dateInWords(source.published, locale),
                    dateInWords(source.retrieved, locale),
                  ])}
            </span>
          </li>
        ))}
      </ol>
      {children}
    </details>
  );
}

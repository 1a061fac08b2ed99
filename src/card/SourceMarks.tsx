import { Fragment } from 'preact';
import type { SourceId } from '../model/topic.ts';
import { useReading } from './reading.ts';
import { SourceLink } from './SourceLink.tsx';

const THIN_SPACE = '\u2009';

/** The small raised numbers behind a statement; each opens its source. */
export function SourceMarks({ ids }: { ids: readonly SourceId[] }) {
  const { cited, t } = useReading();
  const marks = ids.flatMap((id) => cited.get(id) ?? []).sort((a, b) => a.number - b.number);
  if (marks.length === 0) return null;
  return (
    <span class="marks">
      {marks.map(({ number, source }, index) => (
        <Fragment key={source.id}>
          {index > 0 && THIN_SPACE}
          <SourceLink
            url={source.url}
            class="mark-link"
            label={t('sourceMarkLabel', [String(number), source.publisher, source.title])}
          >
            {number}
          </SourceLink>
        </Fragment>
      ))}
    </span>
  );
}

import type { SourceId } from '../model/topic.ts';
import { useReading } from './reading.ts';
import { SourceLink } from './SourceLink.tsx';

/** The small raised numbers behind a statement; each opens its source. */
export function SourceMarks({ ids }: { ids: readonly SourceId[] }) {
  const { cited, t } = useReading();
  const marks = ids.flatMap((id) => cited.get(id) ?? []);
  if (marks.length === 0) return null;
  return (
    <span class="marks">
      {marks.map(({ number, source }) => (
        <SourceLink
          key={source.id}
          url={source.url}
          class="mark-link"
          label={t('sourceMarkLabel', [String(number), source.publisher, source.title])}
        >
          {number}
        </SourceLink>
      ))}
    </span>
  );
}

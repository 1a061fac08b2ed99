import type { Brief } from '../model/brief.ts';
import { STATUS_KEYS, STATUS_SINCE_KEYS } from './kind-words.ts';
import { Note } from './Note.tsx';
import { useReading } from './reading.ts';
import { SourceMarks } from './SourceMarks.tsx';
import { ViewOf } from './ViewOf.tsx';
import { dateInWords } from './words.ts';

/** The status on the card's day and since when. Nothing for people and records of events. */
export function StatusText({ brief }: { brief: Brief }) {
  const { t, locale } = useReading();
  const { status, statusDetail: detail } = brief;
  if (status === null) return null;
  if (status === 'not yet' || !detail) return <>{t(STATUS_KEYS[status])}</>;
  return (
    <>
      <strong>{t(STATUS_SINCE_KEYS[status], [dateInWords(detail.since, locale)])}</strong>
      <SourceMarks ids={detail.sources} />
      <ViewOf by={detail.by} />
      <Note text={detail.note} />
    </>
  );
}

import type { PartialDay } from '../model/day.ts';
import { useReading } from './reading.ts';
import { dateInWords } from './words.ts';

/** A date in the reader's words, readable by machines too. */
export function When({ date, length = 'short' }: { date: PartialDay; length?: 'long' | 'short' }) {
  const { locale } = useReading();
  return <time dateTime={date}>{dateInWords(date, locale, length)}</time>;
}

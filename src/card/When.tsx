import type { PartialDay } from '../model/day.ts';
import { useReading } from './reading.ts';
import { dateInWords, languageMarks } from './words.ts';

/** A date that stands on its own, in the card's language, readable by machines too. */
export function When({ date, length = 'short' }: { date: PartialDay; length?: 'long' | 'short' }) {
  const { locale, names } = useReading();
  return (
    <time dateTime={date} {...languageMarks(names.locale, locale)}>
      {dateInWords(date, names.locale, length)}
    </time>
  );
}

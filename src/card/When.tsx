import type { PartialDay } from '../model/day.ts';
import { useReading } from './reading.ts';
import { dateInWords, languageMarks } from './words.ts';

interface WhenProps {
  readonly date: PartialDay;
  readonly length?: 'long' | 'short';
  /** Within words of the interface: the date is in its language, else in the card's. */
  readonly isInSentence?: boolean;
}

/** A date in words, readable by machines too. */
export function When({ date, length = 'short', isInSentence = false }: WhenProps) {
  const { locale, names } = useReading();
  const own = isInSentence ? locale : names.locale;
  return (
    <time dateTime={date} {...languageMarks(own, locale)}>
      {dateInWords(date, own, length)}
    </time>
  );
}

import type { ClaimValue } from '../model/claim-result.ts';
import { PartyNames } from './PartyNames.tsx';
import { useReading } from './reading.ts';
import { dateInWords, englishName, languageMarks, numberInWords } from './words.ts';

/** A number, a date or a list of parties in the card's language. */
export function ClaimedValue({ value }: { value: ClaimValue }) {
  const { locale, names } = useReading();
  const marks = languageMarks(names.locale, locale);
  if (typeof value === 'number')
    return (
      <strong class="tabular" lang={marks.lang}>
        {numberInWords(value, names.locale)}
      </strong>
    );
  if (typeof value === 'string') return <strong {...marks}>{dateInWords(value, names.locale)}</strong>;
  return <PartyNames parties={value.map((id) => ({ id, name: englishName(id), sources: [] }))} />;
}

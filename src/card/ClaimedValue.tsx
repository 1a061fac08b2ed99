import type { ClaimValue } from '../model/claim-result.ts';
import { PartyNames } from './PartyNames.tsx';
import { useReading } from './reading.ts';
import { dateInWords, englishName, numberInWords } from './words.ts';

/** A number, a date or a list of parties in the reader's language. */
export function ClaimedValue({ value }: { value: ClaimValue }) {
  const { locale } = useReading();
  if (typeof value === 'number') return <strong class="tabular">{numberInWords(value, locale)}</strong>;
  if (typeof value === 'string') return <strong>{dateInWords(value, locale)}</strong>;
  return <PartyNames parties={value.map((id) => ({ id, name: englishName(id), sources: [] }))} />;
}

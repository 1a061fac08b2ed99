import { isDay, type Day } from '../model/day.ts';
import { findDatesInText } from './dates-in-text.ts';

/**
 * The calendar day of a machine-written date, as it is written there: the date part of an ISO timestamp is taken
 * without turning it into another zone. Also reads `20171020`, RFC 2822, seconds or milliseconds since 1970 (as UTC) and plain
 * dates in words. Null where it is no full date.
 */
export function dayOfTimestamp(value: string): Day | null {
  const text = value.trim();
  if (text.length < 6 || text.length > 80) return null;
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    const milliseconds = text.length === 10 ? Number(text) * 1000 : Number(text);
    return new Date(milliseconds).toISOString().slice(0, 10);
  }
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:$|[T ]?\d{4,6}\b)/.exec(text);
  if (iso) {
    const day = `${iso[1]}-${iso[2]!.padStart(2, '0')}-${iso[3]!.padStart(2, '0')}`;
    return isDay(day) && Number(iso[1]) >= 1600 ? day : (findDatesInText(text, true)[0]?.day ?? null);
  }
  const dates = findDatesInText(text, true);
  return dates.length === 1 && !dates[0]!.uncertain ? dates[0]!.day : null;
}

import type { Brief } from '../model/brief.ts';
import { STATUS_KEYS } from './kind-words.ts';
import type { Translate } from './translate.ts';
import { counted, dateInWords } from './words.ts';

/** What came since in one line: the new status and its day, else how many events: not each changes something. Null where there is none. */
export function sinceDigest(brief: Brief, t: Translate, locale: string): string | null {
  if (brief.since.length === 0) return null;
  const turn = brief.since.findLast((event) => event.status !== undefined);
  if (turn?.status !== undefined && brief.statusToday === turn.status && brief.statusToday !== brief.status)
    return t('sinceStatus', [t(STATUS_KEYS[turn.status]), dateInWords(turn.date, locale)]);
  return counted(t, 'sinceEvents', brief.since.length, locale);
}

import { STATUS_KEYS } from '../card/kind-words.ts';
import type { Translate } from '../card/translate.ts';
import { counted, dateInWords } from '../card/words.ts';
import type { Brief } from '../model/brief.ts';

interface SinceDigestProps {
  readonly brief: Brief;
  readonly t: Translate;
  readonly locale: string;
}

/** What came since in one line: the new status and its day, else how many changes. Nothing for a card of today. */
export function SinceDigest({ brief, t, locale }: SinceDigestProps) {
  if (brief.asOf >= brief.today) return null;
  const turn = brief.since.findLast((event) => event.status !== undefined);
  if (turn?.status !== undefined && brief.statusToday === turn.status && brief.statusToday !== brief.status)
    return (
      <p class="digest-since">
        {t('sinceStatus', [t(STATUS_KEYS[turn.status]), dateInWords(turn.date, locale)])}
      </p>
    );
  return (
    <p class="digest-since">
      {brief.since.length === 0 ? t('sinceNothing') : counted(t, 'sinceChanges', brief.since.length, locale)}
    </p>
  );
}

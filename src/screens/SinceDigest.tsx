import { sinceDigest } from '../card/since-digest.ts';
import type { Translate } from '../card/translate.ts';
import type { Brief } from '../model/brief.ts';

interface SinceDigestProps {
  readonly brief: Brief;
  readonly t: Translate;
  readonly locale: string;
}

/** What came since, in one line. Nothing for a card of today. */
export function SinceDigest({ brief, t, locale }: SinceDigestProps) {
  if (brief.asOf >= brief.today) return null;
  return <p class="digest-since">{sinceDigest(brief, t, locale) ?? t('sinceNothing')}</p>;
}

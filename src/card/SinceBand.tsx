import type { Brief } from '../model/brief.ts';
import type { BriefParts } from './brief-parts.ts';
import { EventLines } from './EventLines.tsx';
import { FigureTable } from './FigureTable.tsx';
import { STATUS_KEYS } from './kind-words.ts';
import { useReading } from './reading.ts';
import { sinceDigest } from './since-digest.ts';
import { counted, dateInWords } from './words.ts';

/**
 * What changed after the card's day, up to today: events, then how things stand now. Nothing where the card is of today. The heading tells it
 * in one line, and stays in sight while the band itself is below the card's lower edge.
 */
export function SinceBand({ brief, parts }: { brief: Brief; parts: BriefParts }) {
  const { t, locale } = useReading();
  if (brief.asOf >= brief.today) return null;
  const isStatusKnown = brief.statusToday !== null && brief.since.length > 0;
  return (
    <section class="band since">
      <h3>{sinceDigest(brief, t, locale) ?? t('bandSince')}</h3>
      <div>
        {brief.since.length === 0 && <p class="quiet">{t('noChange')}</p>}
        <EventLines events={parts.since} isTerse={parts.isSinceShortened}>
          {isStatusKnown && (
            <li class="now">
              <span>{t('today')}</span>
              <span class="what">
                <strong>{t(STATUS_KEYS[brief.statusToday!])}</strong>
              </span>
            </li>
          )}
        </EventLines>
        {brief.figuresToday.length > 0 && (
          <>
            <h4>{t('figuresToday', [dateInWords(brief.today, locale)])}</h4>
            <FigureTable figures={brief.figuresToday} isTerse />
          </>
        )}
        {parts.isSinceShortened && (
          <details class="more">
            <summary>{counted(t, 'allEvents', brief.since.length, locale)}</summary>
            <EventLines events={brief.since} />
          </details>
        )}
      </div>
    </section>
  );
}

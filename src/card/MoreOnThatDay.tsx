import type { Brief } from '../model/brief.ts';
import type { BriefParts } from './brief-parts.ts';
import { English } from './English.tsx';
import { EventLines } from './EventLines.tsx';
import { FigureTable } from './FigureTable.tsx';
import { FactRows } from './FactRows.tsx';
import { Local } from './Local.tsx';
import { Note } from './Note.tsx';
import { useReading } from './reading.ts';
import { SourceMarks } from './SourceMarks.tsx';
import { ViewOf } from './ViewOf.tsx';
import { counted, dateInWords } from './words.ts';

/** The rest of what held on the card's day, each part behind its own disclosure. */
export function MoreOnThatDay({ brief, parts }: { brief: Brief; parts: BriefParts }) {
  const { t, locale, names } = useReading();
  return (
    <>
      {parts.moreFigures.length > 0 && (
        <details class="more">
          <summary>{t('moreFigures')}</summary>
          <FigureTable figures={parts.moreFigures} />
        </details>
      )}
      {parts.moreFacts.length > 0 && (
        <details class="more">
          <summary>{t('moreFacts')}</summary>
          <dl class="rows">
            <FactRows facts={parts.moreFacts} />
          </dl>
        </details>
      )}
      {brief.events.length > 0 && (
        <details class="more">
          <summary>{counted(t, 'eventsBefore', brief.events.length, locale)}</summary>
          <EventLines events={brief.events} />
        </details>
      )}
      {brief.parties.length > 0 && (
        <details class="more">
          <summary>{counted(t, 'partiesSince', brief.parties.length, locale)}</summary>
          <ul class="plain">
            {brief.parties.map((party) => (
              <li key={`${party.id} ${party.role}`}>
                <Local text={names.party(party.id, party.name)} around={locale} />
                {', '}
                <English>{party.role}</English> {t('sinceDate', [dateInWords(party.from, locale)])}
                <SourceMarks ids={party.sources} />
                <ViewOf by={party.by} />
                <Note text={party.note} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

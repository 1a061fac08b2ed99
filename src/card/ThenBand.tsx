import type { Brief } from '../model/brief.ts';
import type { BriefParts } from './brief-parts.ts';
import type { DayNote } from './card-content.ts';
import { English } from './English.tsx';
import { FactRows } from './FactRows.tsx';
import { FigureTable } from './FigureTable.tsx';
import { PartyRows } from './PartyRows.tsx';
import { useReading } from './reading.ts';
import { Row } from './Row.tsx';
import { SourceMarks } from './SourceMarks.tsx';
import { StatusText } from './StatusText.tsx';
import { When } from './When.tsx';
import { dateInWords } from './words.ts';

const HEADING_KEYS: Record<DayNote, string> = {
  found: 'bandThenFound',
  given: 'bandThenGiven',
  unknown: 'bandThenToday',
  browsing: 'bandThenToday',
};

interface ThenBandProps {
  readonly brief: Brief;
  readonly parts: BriefParts;
  readonly dayNote: DayNote;
}

/** What held on the card's day: status, parties, figures, disputes and limits. */
export function ThenBand({ brief, parts, dayNote }: ThenBandProps) {
  const { t, locale } = useReading();
  return (
    <section class="band then">
      <h3>{t(HEADING_KEYS[dayNote], [dateInWords(brief.asOf, locale)])}</h3>
      {dayNote === 'unknown' && <p class="note">{t('dayUnknown')}</p>}
      {brief.verifiedThrough < brief.asOf && (
        <p class="note">{t('checkedOnlyThrough', [dateInWords(brief.verifiedThrough, locale)])}</p>
      )}
      <FigureTable figures={brief.kind === 'events' ? parts.figures : []} isTerse />
      <dl class="rows">
        {brief.status !== null && (
          <Row term={t('status')}>
            <StatusText brief={brief} />
          </Row>
        )}
        <PartyRows brief={brief} />
        {parts.latest && (
          <Row term={t('latest')}>
            <When date={parts.latest.date} length="long" isInSentence />:{' '}
            <English>{parts.latest.title}</English>
            <SourceMarks ids={parts.latest.sources} />
          </Row>
        )}
        <FactRows facts={parts.facts} />
      </dl>
      <FigureTable figures={brief.kind === 'events' ? [] : parts.figures} isTerse />
    </section>
  );
}

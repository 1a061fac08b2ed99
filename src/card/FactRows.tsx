import type { FactOn } from '../model/brief.ts';
import type { Aspect } from '../model/topic.ts';
import { English } from './English.tsx';
import { Note } from './Note.tsx';
import { useReading } from './reading.ts';
import { Row } from './Row.tsx';
import { SourceMarks } from './SourceMarks.tsx';
import { ViewOf } from './ViewOf.tsx';
import { dateInWords } from './words.ts';

const ASPECT_KEYS: Record<Aspect, string> = {
  terms: 'aspectTerms',
  limit: 'aspectLimit',
  dispute: 'aspectDispute',
  position: 'aspectPosition',
  context: 'aspectContext',
  office: 'aspectOffice',
};

/** Facts as rows; the aspect is named where it changes. A view begins with whose it is. An office says since when it is held. */
export function FactRows({ facts }: { facts: readonly FactOn[] }) {
  const { t, locale } = useReading();
  return (
    <>
      {facts.map((fact, index) => (
        <Row key={fact.id} term={facts[index - 1]?.aspect === fact.aspect ? '' : t(ASPECT_KEYS[fact.aspect])}>
          <ViewOf by={fact.by} />
          <English>{fact.text}</English>
          <SourceMarks ids={fact.sources} />
          {fact.aspect === 'office' && (
            <span class="note">{t('officeSince', [dateInWords(fact.from, locale)])}</span>
          )}
          <Note text={fact.note} />
        </Row>
      ))}
    </>
  );
}

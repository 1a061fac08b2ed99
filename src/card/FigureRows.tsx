import type { FigureOn } from '../model/brief.ts';
import { English } from './English.tsx';
import { FigureValue } from './FigureValue.tsx';
import { Note } from './Note.tsx';
import { useReading } from './reading.ts';
import { Row } from './Row.tsx';
import { SourceMarks } from './SourceMarks.tsx';
import { ViewOf } from './ViewOf.tsx';

/** Figures with the number in the hanging column; those that differ only by rule stand one below the other. */
export function FigureRows({ figures }: { figures: readonly FigureOn[] }) {
  const { t } = useReading();
  return (
    <>
      {figures.map((figure, index) => {
        const again = figures[index - 1]?.id === figure.id;
        return (
          <Row key={`${figure.id} ${figure.rule}`} term={<FigureValue figure={figure} />}>
            <ViewOf by={figure.by} />
            <span class={again ? 'again' : undefined}>
              <English>{figure.label}</English>
            </span>
            {figure.period !== undefined && `, ${figure.period}`}
            <span class="rule">
              {' '}
              {t('byRule')} <English>{figure.ruleName}</English>
              {figure.edition !== undefined && (
                <>
                  {', '}
                  <English>{figure.edition}</English>
                </>
              )}
            </span>
            <SourceMarks ids={figure.sources} />
            <Note text={figure.note} />
          </Row>
        );
      })}
    </>
  );
}

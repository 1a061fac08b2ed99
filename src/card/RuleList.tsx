import type { FigureOn } from '../model/brief.ts';
import { English } from './English.tsx';
import { FigureTable } from './FigureTable.tsx';
import { useReading } from './reading.ts';

/** What each counting rule on the card counts and what not, in words, and every figure with its notes. */
export function RuleList({ figures }: { figures: readonly FigureOn[] }) {
  const { t } = useReading();
  const rules = new Map(figures.map((figure) => [figure.rule, figure]));
  if (rules.size === 0) return null;
  return (
    <details class="more">
      <summary>{t('howCounted')}</summary>
      <dl class="plain">
        {[...rules.values()].map((figure) => (
          <div key={figure.rule}>
            <dt>
              <English>{figure.ruleName}</English>
            </dt>
            <dd>
              <English>{figure.ruleSentence}</English>
            </dd>
          </div>
        ))}
      </dl>
      <FigureTable figures={figures} />
    </details>
  );
}

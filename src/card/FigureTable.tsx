import type { FigureOn } from '../model/brief.ts';
import { English } from './English.tsx';
import { groupFigures } from './figure-groups.ts';
import { Note } from './Note.tsx';
import { useReading } from './reading.ts';
import { SourceMarks } from './SourceMarks.tsx';
import { ViewOf } from './ViewOf.tsx';
import { dateInWords, languageMarks, numberInWords, withSymbol } from './words.ts';

interface FigureTableProps {
  readonly figures: readonly FigureOn[];
  /** Without notes and editions; they stand under "How these are counted". */
  readonly isTerse?: boolean;
}

/** Figures with the number in the hanging column, under one another by label, each with the rule by which it was counted. */
export function FigureTable({ figures, isTerse = false }: FigureTableProps) {
  const { t, locale } = useReading();
  if (figures.length === 0) return null;
  return (
    <ul class="figures">
      {groupFigures(figures).flatMap(([label, group]) =>
        group.map((figure, index) => (
          <li class="row" key={`${label} ${figure.rule} ${figure.period} ${figure.by}`}>
            <FigureNumber figure={figure} />
            <span>
              <span class={index === 0 ? 'figure-label' : 'unseen'}>
                <English>{label}</English>
                {figure.period !== undefined && `, ${figure.period}`}
              </span>
              <span class="rule">
                <English>{unitInWords(figure) + figure.ruleName}</English>
                {figure.through !== undefined &&
                  `, ${t('through', [dateInWords(figure.through, locale, 'short')])}`}
                {!isTerse && figure.edition !== undefined && (
                  <>
                    {', '}
                    {t('edition')} <English>{figure.edition}</English>
                  </>
                )}
              </span>
              <SourceMarks ids={figure.sources} />
              <ViewOf by={figure.by} />
              {!isTerse && <Note text={figure.note} />}
            </span>
          </li>
        )),
      )}
    </ul>
  );
}

/** `km`, `%`: symbols stand by the number. */
const symbolOf = (unit: string): string => (/^\S{1,2}(?= |$)/.exec(unit) ?? [''])[0];

/** A unit in words, without the symbol that stands by the number, before the rule, unless the label says it already. */
function unitInWords({ unit, label }: FigureOn): string {
  const words = unit.slice(symbolOf(unit).length).trim();
  const [noun = ''] = words.split(' ');
  return words === '' || label.toLowerCase().includes(noun) ? '' : `${words} · `;
}

/** A count that stands as of an earlier day is no floor that a reader must be told of: the day stands beside it. */
function FigureNumber({ figure }: { figure: FigureOn }) {
  const { t, locale, names } = useReading();
  const isFloor = figure.atLeast === true && figure.through === undefined;
  const inLocale = isFloor ? locale : names.locale;
  const bounds = figure.range ?? [figure.value];
  const digits = bounds.map((value) => numberInWords(value, inLocale)).join('–');
  const symbol = symbolOf(figure.unit);
  const text = symbol === '' ? digits : withSymbol(digits, symbol, inLocale);
  return (
    <strong class="number" lang={languageMarks(inLocale, locale).lang}>
      {isFloor ? t('atLeast', [text]) : text}
    </strong>
  );
}

import type { SentinelTable } from '../../catalog/sentinel.ts';
import type { AnyOf, Condition, Rule, SpotTable, SymbolId } from '../../catalog/spot-table.ts';
import type { Term } from '../../matcher/term.ts';
import { costOfCover, coverForms, type Pieces } from './cover.ts';
import { withLookAlikes } from './look-alikes.ts';
import { BOTH, needleCandidates, needleCost, piecesOf } from './needles.ts';

/**
 * The needles of one language, sound by construction: each alias and pattern leaves needles of its form and, where it has conditions
 * that only other words can fulfil, of its cues. Conditions on the named topic need none: its safe names have their own.
 */
export function compileSentinel(
  table: Pick<SpotTable, 'aliases' | 'patterns' | 'boundaries'>,
  terms: readonly Term[],
  common: ReadonlySet<string>,
): SentinelTable {
  const free = table.boundaries.spaces === 'free';
  const formsOf = new Map<SymbolId, Pieces[]>();
  for (const term of terms)
    formsOf.set(term.value, [...(formsOf.get(term.value) ?? []), { pieces: piecesOf(term, free) }]);
  const candidates = needleCandidates(free);
  const cost = needleCost(free, common);
  const cover = (forms: readonly Pieces[]) => coverForms(forms, candidates, cost);
  const unionOf = (symbols: AnyOf) => symbols.flatMap((symbol) => formsOf.get(symbol) ?? []);
  const cheapest = (lists: readonly AnyOf[]) =>
    lists
      .map((symbols) => ({ forms: unionOf(symbols), needles: cover(unionOf(symbols)) }))
      .filter((option): option is { forms: Pieces[]; needles: string[] } => option.needles !== undefined)
      .sort((a, b) => costOfCover(a.needles, cost) - costOfCover(b.needles, cost))[0];

  const groups = new Map<string, Pieces[]>();
  const add = (rule: Rule, forms: readonly Pieces[]) => {
    const cues = cuesOf(rule, cheapest);
    if (cues === null) return;
    groups.set(cues, [...(groups.get(cues) ?? []), ...forms]);
  };
  for (const alias of table.aliases) add(alias, unionOf([alias.symbol]));
  for (const pattern of table.patterns) {
    const element = cheapest(
      pattern.elements.filter(({ optional }) => !optional).map(({ symbols }) => symbols),
    );
    add(pattern, element?.forms ?? unionOf(pattern.elements[0]!.symbols));
  }

  const spell = (needles: readonly string[]) =>
    [...new Set(needles.flatMap(withLookAlikes))].sort().join(' ');
  const alone = cover(groups.get('') ?? []) ?? [];
  const isMet = ({ pieces }: Pieces) =>
    pieces.some((piece) =>
      alone.some(
        (needle) =>
          !needle.includes(BOTH) && (isSmall(needle) ? piece.toLowerCase() : piece).includes(needle),
      ),
    );
  const compiled: [string, string][] = alone.length > 0 ? [['', spell(alone)]] : [];
  for (const [cues, forms] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rest = forms.filter((form) => !isMet(form));
    const needles = cover(rest) ?? [];
    if (cues !== '' && needles.length > 0) compiled.push([spell(cues.split(' ')), spell(needles)]);
  }
  return { ...(free && { free: true as const }), groups: compiled };
}

/** Needles of which a text that fulfils the rule's conditions has one; empty where it needs none, null where only a name can fulfil them. */
function cuesOf(
  { when }: Rule,
  cheapest: (lists: readonly AnyOf[]) => { needles: readonly string[] } | undefined,
): string | null {
  if (!when) return '';
  const needles = new Set<string>();
  const others = when.filter(({ named }) => !named);
  for (const condition of others) {
    const choice = cheapest(positiveLists(condition));
    if (!choice) return '';
    for (const needle of choice.needles) needles.add(needle);
  }
  return others.length === 0 ? null : [...needles].sort().join(' ');
}

const isSmall = (needle: string) => needle === needle.toLowerCase();

const positiveLists = ({
  before,
  after,
  sentence,
  paragraph,
  document,
  often,
  nearest,
}: Condition): readonly AnyOf[] =>
  [before, after, sentence, paragraph, document, often, nearest?.of].filter((list) => list !== undefined);

import type { SentinelTable } from '../../catalog/sentinel.ts';
import type { AnyOf, Condition, Rule, SpotTable, SymbolId } from '../../catalog/spot-table.ts';
import type { Term } from '../../matcher/term.ts';
import { costOfCover, coverForms, type Pieces } from './cover.ts';
import { BOTH, needleCandidates, needleCost, piecesOf } from './needles.ts';

/** A form with a needle below this cost is rare enough to need no cue: it saves more bytes than it wakes readers. */
const RARE = 2;
/** Needles are cut to this length: what begins so is hardly ever another word. */
const LONGEST = 6;

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
  for (const term of terms) {
    const form = { pieces: piecesOf(term, free) };
    const known = formsOf.get(term.value);
    if (known) known.push(form);
    else formsOf.set(term.value, [form]);
  }
  const candidates = needleCandidates(free);
  const cost = needleCost(free, common);
  const cover = (forms: readonly Pieces[]) => coverForms(forms, candidates, cost);
  const covers = new Map<string, string[] | undefined>();
  const coverOf = (symbols: AnyOf): string[] | undefined => {
    const key = symbols.join();
    if (!covers.has(key)) covers.set(key, cover(unionOf(symbols)));
    return covers.get(key);
  };
  const unionOf = (symbols: AnyOf) => symbols.flatMap((symbol) => formsOf.get(symbol) ?? []);
  const cheapest = (lists: readonly AnyOf[]) =>
    lists
      .map((symbols) => ({ forms: unionOf(symbols), needles: coverOf(symbols) }))
      .filter((option): option is { forms: Pieces[]; needles: string[] } => option.needles !== undefined)
      .sort((a, b) => costOfCover(a.needles, cost) - costOfCover(b.needles, cost))[0];

  const isRare = ({ pieces }: Pieces) =>
    pieces.some((piece) => candidates(piece).some((needle) => cost(needle) < RARE));
  const groups = new Map<string, Pieces[]>();
  const add = (rule: Rule, forms: readonly Pieces[]) => {
    const cues = cuesOf(rule, cheapest);
    if (cues === null) return;
    for (const form of forms) {
      const key = isRare(form) ? '' : cues;
      const known = groups.get(key);
      if (known) known.push(form);
      else groups.set(key, [form]);
    }
  };
  for (const alias of table.aliases) add(alias, unionOf([alias.symbol]));
  for (const pattern of table.patterns) {
    const element = cheapest(
      pattern.elements.filter(({ optional }) => !optional).map(({ symbols }) => symbols),
    );
    add(pattern, element?.forms ?? unionOf(pattern.elements[0]!.symbols));
  }

  const spell = (needles: readonly string[]) => [...new Set(needles.map(shorten))].sort().join(' ');
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

const shorten = (needle: string): string =>
  needle.includes(BOTH) || !isSmall(needle) ? needle : needle.slice(0, LONGEST);

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

import { spellForSentinel, type SentinelTable } from '../../catalog/sentinel.ts';
import type { SpotTable, SymbolId } from '../../catalog/spot-table.ts';
import type { Term } from '../../matcher/term.ts';
import { arrangeNeedles } from './arrange-needles.ts';
import { clausesOf, type Wanted } from './clauses.ts';
import { coverForms, isIn, withoutLonger, type Pieces } from './cover.ts';
import { compileGlance } from './glance.ts';
import { needleOdds, type Words } from './needle-odds.ts';
import { needleCandidates, piecesOf } from './needles.ts';
import { packRows, type NeedleSet, type Row } from './sentinel-rows.ts';

/** Two lists near each other are met that much less often than both on one page. */
const NEAR_ODDS = 0.15;
/** Odds at which a needle does well: of those with nothing else, and of the lists of a clause. */
const ENOUGH_ALONE = 0.006;
const ENOUGH = 0.02;
/** How much of the clauses is kept. */
export interface Fineness {
  /** Lists of a clause, at most. */
  readonly lists: number;
  /** Odds at which a clause is rare enough: more of its lists would cost bytes and wake hardly fewer readers. */
  readonly rare: number;
  /** What a needle weighs beside its odds, and each of its letters. */
  readonly needle: number;
  readonly letter: number;
}

/** Needles with nothing else beside them are not cut short for their bytes, as each wakes the reader by itself; stretches of ideographs are short anyway. */
export const FINEST: Fineness = { lists: 4, rare: 0.003, needle: 0.004, letter: 0.0006 };

/** One list of a clause: what stands for it in a text. */
interface Need {
  readonly key: string;
  readonly forms: readonly Pieces[];
  readonly needles: readonly string[];
  readonly odds: number;
  readonly near: boolean;
}

/**
 * The needles of one language, sound by construction: of each clause (what a find needs in its document) some lists are kept, and of
 * each of these every form holds a needle.
 */
export function compileSentinel(
  table: Pick<SpotTable, 'aliases' | 'patterns' | 'boundaries'>,
  terms: readonly Term[],
  words: Omit<Words, 'names'>,
  fineness: Fineness,
): SentinelTable {
  const free = table.boundaries.spaces === 'free';
  const capital = new Set<string>();
  const small = new Set<string>();
  const gatherCase = (form: string) => {
    for (const word of spellForSentinel(form, free).split(' '))
      (word === word.toLowerCase() ? small : capital).add(word.toLowerCase());
  };
  const formsOf = new Map<SymbolId, Pieces[]>();
  for (const term of terms) {
    const pieces = piecesOf(term, table.boundaries);
    gatherCase(term.form);
    const known = formsOf.get(term.value);
    if (known) known.push(pieces);
    else formsOf.set(term.value, [pieces]);
  }
  const candidates = needleCandidates(free);
  const names = new Set([...capital].filter((word) => !small.has(word)));
  const odds = needleOdds(free, { ...words, names });
  const cover = (forms: readonly Pieces[], enough: number, { needle, letter }: Fineness) =>
    coverForms(forms, candidates, (one) => odds(one) + needle + letter * one.length, enough);

  const needs = new Map<string, Need>();
  const needOf = ({ symbols, near }: Wanted): Need => {
    const key = `${[...symbols].sort((a, b) => a - b).join()}${near ? '' : '-'}`;
    let need = needs.get(key);
    if (!need) {
      const forms = withoutLonger(symbols.flatMap((symbol) => formsOf.get(symbol) ?? []));
      const needles = cover(forms, ENOUGH, fineness);
      need = { key, forms, needles: needles ?? [], odds: oddsOfAny(needles?.map(odds)), near };
      needs.set(key, need);
    }
    return need;
  };

  const kept = withoutStricter(clausesOf(table).map((clause) => rarest(clause.map(needOf), fineness)));
  const groups = gather(kept);
  const alone = cover(
    groups.get('')?.mains.flatMap(({ forms }) => forms) ?? [],
    ENOUGH_ALONE,
    free ? fineness : FINEST,
  );
  const tag = free && { free: true as const };
  if (!alone) return { ...tag, sets: [], rows: [[[], []]] };
  const setsOf = new Map<string, NeedleSet>();
  const setOf = (needles: readonly string[]): NeedleSet => {
    const key = [...needles].sort().join('|');
    const set = setsOf.get(key) ?? { needles };
    setsOf.set(key, set);
    return set;
  };
  const rows: Row[] = [{ near: [], far: [setOf(alone)] }];
  for (const { gates, mains } of groups.values()) {
    if (gates.length === 0) continue;
    // What the needles that want nothing else find is found.
    const rest = mains
      .flatMap(({ forms }) => forms)
      .filter((pieces) => !alone.some((needle) => isIn(needle, pieces)));
    if (rest.length === 0) continue;
    const enough = Math.max(ENOUGH_ALONE, ENOUGH_ALONE / oddsOfAll(gates));
    const lists = [
      ...gates.map(({ needles, near }) => ({ set: setOf(needles), near })),
      { set: setOf(cover(rest, enough, fineness)!), near: mains[0]!.near },
    ];
    rows.push({
      near: lists.filter(({ near }) => near).map(({ set }) => set),
      far: lists.filter(({ near }) => !near).map(({ set }) => set),
    });
  }
  const packed = arrangeNeedles(packRows(rows, odds));
  const glance = compileGlance(packed, odds);
  return { ...tag, ...(glance && { glance }), ...packed };
}

/** Odds that lists of a clause are all met. */
const oddsOfAll = (needs: readonly Need[]): number =>
  needs.reduce((product, { odds }) => product * odds, 1) *
  NEAR_ODDS ** Math.max(0, needs.filter(({ near }) => near).length - 1);

/** Odds that one of several needles stands on a page; words of one kind come together. 1 where there are none that could. */
const oddsOfAny = (odds: readonly number[] | undefined): number => {
  const highest = Math.max(0, ...(odds ?? [1]));
  return Math.min(1, highest + 0.25 * (odds ?? []).reduce((sum, one) => sum + one, -highest));
};

/** The lists of a clause that together make it rare, the rarest first. A list that shares forms with one of them says little more. */
function rarest(needs: readonly Need[], { lists, rare }: Fineness): readonly Need[] {
  const sorted = [...new Set(needs)].sort((a, b) => a.odds - b.odds);
  const kept: Need[] = [];
  for (const need of sorted) {
    if (kept.length > 0 && (oddsOfAll(kept) < rare || kept.length === lists)) break;
    if (!kept.some((other) => sharesForm(other, need))) kept.push(need);
  }
  return kept;
}

const sharesForm = (one: Need, other: Need): boolean => {
  const forms = new Set(one.forms.map((pieces) => pieces.join('\n')));
  return other.forms.some((pieces) => forms.has(pieces.join('\n')));
};

/** Leaves out clauses that want all that another wants, and more. */
function withoutStricter(clauses: readonly (readonly Need[])[]): readonly (readonly Need[])[] {
  const distinct = [
    ...new Map(
      clauses.map((clause) => [
        clause
          .map(({ key }) => key)
          .sort()
          .join(' '),
        clause,
      ]),
    ).values(),
  ];
  return distinct.filter((clause) =>
    distinct.every((other) => other === clause || !other.every((need) => clause.includes(need))),
  );
}

/** Clauses that share all lists but one, and want that one alike near or anywhere, become one. */
function gather(
  clauses: readonly (readonly Need[])[],
): Map<string, { gates: readonly Need[]; mains: Need[] }> {
  const uses = new Map<Need, number>();
  for (const need of clauses.flat()) uses.set(need, (uses.get(need) ?? 0) + 1);
  const groups = new Map<string, { gates: readonly Need[]; mains: Need[] }>();
  for (const clause of clauses) {
    const [main, ...gates] = [...clause].sort((a, b) => uses.get(a)! - uses.get(b)!);
    const names = gates.map(({ key }) => key).sort();
    const key = names.length > 0 ? `${names.join(' ')}${main!.near ? '' : ' -'}` : '';
    const group = groups.get(key);
    if (group) group.mains.push(main!);
    else groups.set(key, { gates, mains: [main!] });
  }
  return groups;
}

import type { AnyOf, Condition, Pattern, Rule, SpotTable } from '../../catalog/spot-table.ts';

/** Symbols of which a find needs one: near it (in the match, or in its sentence) or anywhere in the document. */
export interface Wanted {
  readonly symbols: AnyOf;
  readonly near: boolean;
}

/** A text in which a rule finds something has one symbol of each. */
export type Clause = readonly Wanted[];

/**
 * What each find of a table needs in its document, whatever else it needs: for every rule and each of its conditions, what it is
 * spelled with and the cues. A condition on the named topic gives none: the names that name it have clauses of their own.
 */
export function clausesOf({ aliases, patterns }: Pick<SpotTable, 'aliases' | 'patterns'>): readonly Clause[] {
  return [
    ...aliases.flatMap((alias) => withConditions([{ symbols: [alias.symbol], near: true }], alias)),
    ...patterns.flatMap((pattern) => withConditions(elementsOf(pattern), pattern)),
  ];
}

const elementsOf = ({ elements }: Pattern): Clause =>
  elements.filter(({ optional }) => !optional).map(({ symbols }) => ({ symbols, near: true }));

const withConditions = (own: Clause, { when }: Rule): readonly Clause[] =>
  when ? when.filter(({ named }) => !named).map((condition) => [...own, ...cuesOf(condition)]) : [own];

function cuesOf(condition: Condition): Clause {
  const { before, after, sentence, paragraph, document, headline, often, about, nearest, mostly } = condition;
  const wanted = (near: boolean) => (symbols: AnyOf | undefined) => (symbols ? [{ symbols, near }] : []);
  return [
    ...[before, after, sentence].flatMap(wanted(true)),
    ...[paragraph, document, headline, often, about, nearest?.of, mostly?.of].flatMap(wanted(false)),
  ];
}

import type { Span } from '../matcher/select-longest.ts';
import type { Day } from '../model/day.ts';
import type { BlockIndex } from './block-index.ts';
import { countedSymbols, holdsAny, isNear, type DocumentFacts, type Place } from './conditions.ts';
import { extendOverRemark } from './extend.ts';
import { findPattern } from './find-patterns.ts';
import { groupBy } from './group-by.ts';
import type { Mention } from './mention.ts';
import { createOverlapIndex } from './overlap-index.ts';
import { isShouted } from './shouting.ts';
import { selectCandidates, type Candidate } from './select-candidates.ts';
import { findSpelledOut } from './spelled-out.ts';
import type { Alias, Pattern, Rule, SpotTable, SymbolId } from './spot-table.ts';

const EARLIER_BLOCKS = 2;

/** All that may be a mention in a block, whatever the rest of the document says. */
interface Finds {
  readonly alias: readonly (Span & { readonly rule: Alias })[];
  readonly pattern: readonly (Span & { readonly rule: Pattern })[];
  /** Acronyms that the block spells out in words of which fewer than half are in the table. */
  readonly strangers: readonly string[];
  /** What the block adds to the document's counts. */
  readonly counts: readonly (readonly [SymbolId, number])[];
}

interface Veto extends Span {
  readonly topics: readonly number[];
}

/** What a block's finds come to, and what that was decided by beside the block itself. */
interface Decision {
  readonly chosen: readonly Candidate[];
  readonly day: Day | null;
  readonly settleBy: Day | null;
  readonly earlier: readonly BlockIndex[];
}

/**
 * Decides, for one table, which matches of a document are mentions, in steps: yields where the caller may pause. Mentions may not overlap
 * within the table. What only the block itself decides is found out once for each block.
 */
export function createResolver(
  table: SpotTable,
): (blocks: readonly BlockIndex[], day: Day | null) => Generator<void, Mention[], void> {
  const aliasesOf = groupBy(table.aliases, ({ symbol }) => [symbol]);
  const patternsOf = groupBy(table.patterns, ({ elements }) => elements[0]!.symbols);
  const vetoesOf = groupBy(table.vetoes, ({ symbol }) => [symbol]);
  const counted = new Set(
    [...table.aliases, ...table.patterns].flatMap(({ when = [], unless = [], prefer = [] }) =>
      countedSymbols([...when, ...unless, ...prefer]),
    ),
  );
  const aliasSymbols = new Map<number, SymbolId[]>();
  for (const { symbol, topics } of table.aliases)
    for (const topic of topics) aliasSymbols.set(topic, [...(aliasSymbols.get(topic) ?? []), symbol]);

  /** Finds the vetoes that overlap a span. */
  function vetoesIn(block: BlockIndex): (span: Span) => readonly Veto[] {
    const vetoes: Veto[] = [];
    for (const symbol of block.symbols())
      for (const { topics } of vetoesOf.get(symbol) ?? [])
        for (const { start, end } of block.spansOf(symbol)) vetoes.push({ start, end, topics });
    return createOverlapIndex(vetoes);
  }

  /** All finds of a block that no veto covers. */
  function findsIn(block: BlockIndex): Finds {
    const vetoesAt = vetoesIn(block);
    const isVetoed = (span: Span, rule: Rule, isAlias: boolean) =>
      vetoesAt(span).some(
        (veto) =>
          rule.topics.some((topic) => veto.topics.includes(topic)) &&
          !(
            isAlias &&
            span.start <= veto.start &&
            span.end >= veto.end &&
            span.end - span.start > veto.end - veto.start
          ),
      );
    const alias: (Span & { rule: Alias })[] = [];
    const pattern: (Span & { rule: Pattern })[] = [];
    const tried = new Set<Pattern>();
    for (const symbol of block.symbols()) {
      for (const rule of aliasesOf.get(symbol) ?? [])
        for (const span of block.spansOf(symbol))
          if (!isVetoed(span, rule, true)) alias.push({ ...span, rule });
      for (const rule of patternsOf.get(symbol) ?? []) {
        if (tried.has(rule)) continue;
        tried.add(rule);
        for (const span of findPattern(rule, block))
          if (!isVetoed(span, rule, false)) pattern.push({ ...span, rule });
      }
    }
    const counts = [...block.symbols()]
      .filter((symbol) => counted.has(symbol))
      .map((symbol) => [symbol, block.spansOf(symbol).length] as const);
    const strangers = alias
      .filter(({ start, end }) => {
        const spelled = findSpelledOut(block.text, { start, end });
        return spelled && spelled.filter((word) => block.knows(word)).length < spelled.length / 2;
      })
      .map(({ start, end }) => block.text.slice(start, end));
    return { alias, pattern, strangers, counts };
  }

  const known = new WeakMap<BlockIndex, Finds>();
  function findsOf(block: BlockIndex): Finds {
    let finds = known.get(block);
    if (!finds) known.set(block, (finds = findsIn(block)));
    return finds;
  }

  function decide(
    index: BlockIndex,
    earlier: readonly BlockIndex[],
    found: Finds,
    facts: DocumentFacts,
    settleBy: Day | null,
  ): readonly Candidate[] {
    const accepted: Candidate[] = [];
    for (const { start, end, rule } of [...found.alias, ...found.pattern]) {
      const span = { start, end };
      const place: Place = { block: index, earlier, span, topics: rule.topics };
      const when =
        'exact' in rule && rule.when && isShouted(index, span) ? rule.when.filter(isNear) : rule.when;
      if (when && !holdsAny(when, place, facts)) continue;
      if (rule.unless && holdsAny(rule.unless, place, facts)) continue;
      accepted.push({
        ...extendOverRemark(
          index,
          span,
          rule.topics.flatMap((topic) => aliasSymbols.get(topic) ?? []),
        ),
        topics: rule.topics,
        isName: rule.when === undefined && 'symbol' in rule,
        isPreferred: rule.prefer !== undefined && holdsAny(rule.prefer, place, facts),
      });
    }
    return selectCandidates(accepted, table.successions, {
      day: settleBy,
      isDated: facts.day !== null,
      get named() {
        return facts.named;
      },
    });
  }

  /** Of blocks for which nothing was asked of the whole document. */
  const decisions = new WeakMap<BlockIndex, Decision>();

  return function* (blocks, day) {
    const finds: Finds[] = [];
    const counts = new Map<SymbolId, number>();
    const strangers = new Set<string>();
    let year: number | null = null;
    for (const block of blocks) {
      yield;
      const found = findsOf(block);
      finds.push(found);
      for (const stranger of found.strangers) strangers.add(stranger);
      for (const [symbol, count] of found.counts) counts.set(symbol, (counts.get(symbol) ?? 0) + count);
      if (day === null) year = later(year, block.latestYear());
    }
    /** "IAEA", "IAEA members", where the letters mean something else. */
    const isStrange = (block: BlockIndex, { start, end }: Span) =>
      strangers.size > 0 &&
      block.text
        .slice(start, end)
        .split(/[^\p{L}\p{N}]+/u)
        .some((word) => strangers.has(word));
    const earlierThan = (block: number) => blocks.slice(Math.max(0, block - EARLIER_BLOCKS), block).reverse();
    const headline = new Map(finds[0]?.counts);
    const named = new Set<number>();
    for (const [at, { alias }] of finds.entries()) {
      const block = blocks[at]!;
      for (const find of alias) {
        const { when, unless, topics } = find.rule;
        if (when || isStrange(block, find)) continue;
        const place: Place = { block, earlier: earlierThan(at), span: find, topics };
        if (unless && holdsAny(unless, place, { day, named, counts, headline })) continue;
        for (const topic of topics) named.add(topic);
      }
    }
    let isAsked = false;
    const facts: DocumentFacts = {
      day,
      get named() {
        isAsked = true;
        return named;
      },
      get counts() {
        isAsked = true;
        return counts;
      },
      get headline() {
        isAsked = true;
        return headline;
      },
    };
    const settleBy = day ?? (year === null ? null : `${year}-12-31`);
    const mentions: Mention[] = [];
    for (const [block, index] of blocks.entries()) {
      yield;
      const all = finds[block]!;
      // "International Association for Educational Assessment (IAEA)": the letters mean that in the whole text, unless ours is named in it too.
      const alias = all.alias.filter(
        (find) => !isStrange(index, find) || find.rule.topics.some((topic) => named.has(topic)),
      );
      const found = alias.length < all.alias.length ? { ...all, alias } : all;
      if (found.alias.length === 0 && found.pattern.length === 0) continue;
      const earlier = earlierThan(block);
      let decision = decisions.get(index);
      if (!decision || strangers.size > 0 || !isStill(decision, day, settleBy, earlier)) {
        isAsked = strangers.size > 0;
        const chosen = decide(index, earlier, found, facts, settleBy);
        decision = { chosen, day, settleBy, earlier };
        if (isAsked) decisions.delete(index);
        else decisions.set(index, decision);
      }
      for (const { start, end, topics } of decision.chosen)
        mentions.push({ block, start, end, topics: topics.map((topic) => table.topics[topic]!) });
    }
    return mentions;
  };
}

const isStill = (decision: Decision, day: Day | null, settleBy: Day | null, earlier: readonly BlockIndex[]) =>
  decision.day === day &&
  decision.settleBy === settleBy &&
  decision.earlier.length === earlier.length &&
  decision.earlier.every((block, index) => block === earlier[index]);

const later = (one: number | null, other: number | null): number | null =>
  one === null || (other !== null && other > one) ? other : one;

import type { PackedAutomaton } from '../matcher/automaton.ts';
import type { Boundaries } from '../matcher/boundaries.ts';
import type { Day, PartialDay } from '../model/day.ts';
import type { TopicId } from '../model/topic.ts';

/**
 * A symbol is what the automaton reports: an alias, a word class of the lexicon, the words of a cue or a pattern. One term may carry
 * several symbols.
 */
export type SymbolId = number;

/** Any of these symbols. */
export type AnyOf = readonly SymbolId[];

/** Where cues must (or must not) stand. A cue never lies inside the match itself. */
export interface Places {
  /** Directly before or after the match, with at most two words between. */
  readonly before?: AnyOf;
  readonly after?: AnyOf;
  /** In the same sentence. */
  readonly sentence?: AnyOf;
  /** In the same sentence or the two before or after it, in the same block. */
  readonly paragraph?: AnyOf;
  readonly document?: AnyOf;
  /** In the document's first block: the headline, or all of a text of one block. */
  readonly headline?: AnyOf;
  /** In the document, at least three times. */
  readonly often?: AnyOf;
  /** The document is about it: in its headline, or at least three times. */
  readonly about?: AnyOf;
}

/** All of what it says must hold. */
export interface Condition extends Places {
  /**
   * Whose the match is: of the words of both lists, one of the first stands nearest. Looked for before the match in its sentence, then
   * after it in its sentence, then before it in the block and the two blocks before.
   */
  readonly nearest?: { readonly of: AnyOf; readonly than: AnyOf };
  /**
   * What the document is mostly about: words of the first list occur often in it, the more so in its headline, and several times as
   * often as those of the second.
   */
  readonly mostly?: { readonly of: AnyOf; readonly than: AnyOf };
  readonly no?: Places;
  /** The article's day is known and inside: from the first day, before the second. */
  readonly day?: { readonly from?: Day; readonly to?: Day };
  /** The topic is named beyond doubt somewhere in the document. */
  readonly named?: true;
}

/** Decides whether a form, or the find of a pattern, means its topics. */
export interface Rule {
  /** Indices into the table's topics. */
  readonly topics: readonly number[];
  /** One of these must hold. Absent: it always means the topics. */
  readonly when?: readonly Condition[];
  /** None of these may hold. */
  readonly unless?: readonly Condition[];
  /** Where another topic of the same succession claims the same span: any of these speaks for this one. */
  readonly prefer?: readonly Condition[];
}

export interface Alias extends Rule {
  readonly symbol: SymbolId;
  /** Wants exact capitals: in a line of capitals only it proves nothing, unless `when` holds. */
  readonly exact?: true;
}

export interface PatternElement {
  readonly symbols: AnyOf;
  /** At most so many words between this element and the one before it; absent = none. */
  readonly gap?: number;
  readonly optional?: true;
}

export interface Pattern extends Rule {
  readonly elements: readonly PatternElement[];
  /** The mention goes from the first of these elements to the last. Default: all. */
  readonly from?: number;
  readonly to?: number;
  /** Elements in any order, all within so many words. */
  readonly within?: number;
}

/** Topics that followed one another under one name. */
export interface Succession {
  readonly members: readonly {
    readonly topic: number;
    /** First event of the topic's record: talks, or signature. */
    readonly begins: PartialDay;
    readonly inForce?: PartialDay;
    readonly ends?: PartialDay;
  }[];
}

/** Everything that spotting in one language needs, as JSON. */
export interface SpotTable {
  readonly language: string;
  readonly boundaries: Boundaries;
  /** Folded words before whose full stop no sentence ends: "mr", "gen"; `#` = a number of one or two digits. */
  readonly abbreviations: readonly string[];
  readonly topics: readonly TopicId[];
  readonly automaton: PackedAutomaton;
  readonly aliases: readonly Alias[];
  /** Phrases that contain an alias's words and mean something else: what overlaps them and is no longer is dropped. */
  readonly vetoes: readonly { readonly symbol: SymbolId; readonly topics: readonly number[] }[];
  readonly patterns: readonly Pattern[];
  readonly successions: readonly Succession[];
}

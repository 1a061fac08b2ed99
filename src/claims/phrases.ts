import type { Token } from './tokens.ts';

/** A phrase found: what it stands for and the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly at: number;
  readonly next: number;
}

/** Phrases by first word, so that looking one up costs the same however many there are. */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ');
      const entry = { words, value };
      const list = this.#byFirst.get(words[0]!);
      if (list) list.push(entry);
      else this.#byFirst.set(words[0]!, [entry]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at the token. */
  at(tokens: readonly Token[], at: number): Found<T> | undefined {
    const first = tokens[at];
    const found =
      first &&
      this.#byFirst
        .get(first.lower)
        ?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.lower === word));
    return found && { value: found.value, at, next: at + found.words.length };
  }

  /** The longest phrase that ends just before the token. */
  endingAt(tokens: readonly Token[], end: number, reach = 5): Found<T> | undefined {
    for (let at = Math.max(0, end - reach); at < end; at++) {
      const found = this.at(tokens, at);
      if (found?.next === end) return found;
    }
    return undefined;
  }

  /** All phrases between the tokens, none inside another. */
  in(tokens: readonly Token[], from: number, to: number): Found<T>[] {
    const all: Found<T>[] = [];
    for (let at = Math.max(0, from); at < to;) {
      const found = this.at(tokens, at);
      if (found && found.next <= to) all.push(found);
      at = found && found.next <= to ? found.next : at + 1;
    }
    return all;
  }
}

/** Phrases that all stand for the same. */
export const phraseSet = (phrases: readonly string[]): PhraseIndex<true> =>
  new PhraseIndex(phrases.map((phrase) => [phrase, true] as const));

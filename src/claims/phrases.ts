/** A phrase found: what it stands for and the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly at: number;
  readonly next: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly value: unknown;
}

/** What begins with a word, by table. */
export type Beginnings = readonly (readonly Phrase[] | undefined)[];

/** A word of a text, as phrases are compared with it. */
export interface Word {
  /** Small letters, straight apostrophes. */
  readonly lower: string;
  /** Phrases of the language that begin with it. */
  readonly begins: Beginnings | undefined;
}

/** The words that begin a phrase of any table of a language: a token is looked up once for all of them. */
export class Vocabulary {
  readonly #beginnings = new Map<string, (Phrase[] | undefined)[]>();
  #tables = 0;

  beginningsWith(word: string): Beginnings | undefined {
    return this.#beginnings.get(word);
  }

  /** A table of phrases; of those that begin alike, the longest is found. */
  table<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
    const table = this.#tables++;
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ');
      const tables = this.#beginnings.get(words[0]!) ?? [];
      this.#beginnings.set(words[0]!, tables);
      const list = (tables[table] ??= []);
      const shorter = list.findIndex((other) => other.words.length < words.length);
      list.splice(shorter < 0 ? list.length : shorter, 0, { words, value });
    }
    return new PhraseTable<T>(table);
  }

  /** Phrases that all stand for the same. */
  set(phrases: readonly string[]): PhraseTable<true> {
    return this.table(phrases.map((phrase) => [phrase, true] as const));
  }
}

/** One table of a vocabulary, asked with tokens that were read with it. */
export class PhraseTable<T> {
  readonly #table: number;

  constructor(table: number) {
    this.#table = table;
  }

  /** The longest phrase that begins at the token. */
  at(tokens: readonly Word[], at: number): Found<T> | undefined {
    const phrases = tokens[at]?.begins?.[this.#table];
    if (!phrases) return undefined;
    for (const { words, value } of phrases) {
      let offset = 1;
      while (offset < words.length && tokens[at + offset]?.lower === words[offset]) offset++;
      if (offset === words.length) return { value: value as T, at, next: at + offset };
    }
    return undefined;
  }

  /** The longest phrase that ends just before the token. */
  endingAt(tokens: readonly Word[], end: number, reach = 5): Found<T> | undefined {
    for (let at = Math.max(0, end - reach); at < end; at++) {
      const found = this.at(tokens, at);
      if (found?.next === end) return found;
    }
    return undefined;
  }

  /** All phrases between the tokens, none inside another. */
  in(tokens: readonly Word[], from: number, to: number): Found<T>[] {
    const all: Found<T>[] = [];
    for (let at = Math.max(0, from); at < to;) {
      const found = this.at(tokens, at);
      if (found && found.next <= to) all.push(found);
      at = found && found.next <= to ? found.next : at + 1;
    }
    return all;
  }
}

import type { AnyOf, SymbolId } from '../../catalog/spot-table.ts';
import type { Term } from '../../matcher/term.ts';
import { expandForm, FormError } from './form.ts';

export interface Lexicon {
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly exact: Readonly<Record<string, readonly string[]>>;
}

/** Gives out symbols and gathers the terms that report them. */
export class SymbolTable {
  readonly terms: Term[] = [];
  readonly #lexicons: readonly Lexicon[];
  readonly #bySpelling = new Map<string, SymbolId>();
  readonly #fail: (message: string, remedy: string) => void;
  #count = 0;

  /** Classes are looked up in the first lexicon that has them. `fail` hears of slips. */
  constructor(lexicons: readonly Lexicon[], fail: (message: string, remedy: string) => void) {
    this.#lexicons = lexicons;
    this.#fail = fail;
  }

  get count(): number {
    return this.#count;
  }

  /** A new symbol that these forms report. */
  ofForms(forms: readonly string[], exact: boolean): SymbolId {
    const symbol = this.#count++;
    this.#add(forms, exact, symbol);
    return symbol;
  }

  /** The symbols of a cue list: each class has one, the plain words share one. */
  ofWords(words: readonly string[]): AnyOf {
    const plain = words.filter((word) => !word.startsWith('@'));
    const symbols = words.filter((word) => word.startsWith('@')).map((word) => this.#ofClass(word.slice(1)));
    if (plain.length > 0) symbols.push(this.#once(plain.join('\n'), () => this.ofForms(plain, false)));
    return [...new Set(symbols)];
  }

  #once(spelling: string, make: () => SymbolId): SymbolId {
    const known = this.#bySpelling.get(spelling);
    if (known !== undefined) return known;
    const symbol = make();
    this.#bySpelling.set(spelling, symbol);
    return symbol;
  }

  #ofClass(name: string): SymbolId {
    return this.#once(`@${name}`, () => {
      const symbol = this.#count++;
      this.#fill(name, symbol, []);
      return symbol;
    });
  }

  #fill(name: string, symbol: SymbolId, path: readonly string[]): void {
    const lexicon = this.#lexicons.find(
      ({ words, exact }) => Object.hasOwn(words, name) || Object.hasOwn(exact, name),
    );
    if (!lexicon || path.includes(name)) {
      const message = lexicon ? `the class @${name} contains itself` : `there is no class @${name}`;
      return this.#fail(message, 'mend its name, or write it into patterns/<language>/lexicon.json');
    }
    const words = lexicon.words[name] ?? [];
    for (const word of words) if (word.startsWith('@')) this.#fill(word.slice(1), symbol, [...path, name]);
    this.#add(
      words.filter((word) => !word.startsWith('@')),
      false,
      symbol,
    );
    this.#add(lexicon.exact[name] ?? [], true, symbol);
  }

  #add(forms: readonly string[], exact: boolean, value: SymbolId): void {
    for (const notation of forms) {
      try {
        for (const { text, left, right } of expandForm(notation))
          this.terms.push({ form: text, value, left, right, exact });
      } catch (error) {
        if (!(error instanceof FormError)) throw error;
        this.#fail(`"${notation}": ${error.message}`, 'see "Names and patterns" in assets/README.md');
      }
    }
  }
}

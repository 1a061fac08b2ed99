/**
 * Looks up a message of the interface. `subs` fill `$1`, `$2` … in order.
 * The entry passes one made from the browser's message catalogue.
 */
export type Translate = (key: string, subs?: readonly string[]) => string;

/** Words with the language they are in, so that they can be marked for screen readers and fonts. */
export interface LocalText {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

/** The name of something in one language; what has none there keeps the English one given. */
export type NameOf = (id: string, english: string) => LocalText;

/**
 * The language of what stands on its own: titles, parties, dates in their column, numbers. It may be the page's. Sentences are the
 * interface's, and what is put into them too.
 */
export interface Names {
  /** BCP 47 */
  readonly locale: string;
  readonly topic: NameOf;
  readonly party: NameOf;
}

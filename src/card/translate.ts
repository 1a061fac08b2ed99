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

/** Name of a party in the language of the card, where the browser knows it; else the English one given. */
export type PartyName = (id: string, english: string) => LocalText;

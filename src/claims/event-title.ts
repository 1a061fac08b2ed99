import type { PartyId, Topic, TopicEvent } from '../model/topic.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import { readTokens, type Token } from './tokens.ts';

const STEM = 5;
/** A number that can be a name: "resolution 2375". */
export const NUMBER_NAME = /^\d{3,4}$/;

export interface TitleRead {
  readonly numbers: readonly string[];
  readonly stems: ReadonlySet<string>;
  readonly parties: readonly PartyId[];
}

const titles = new WeakMap<object, TitleRead>();

/** Numbers in the title that can be a name, and its telling words; read once, since every date of a page asks for them. */
export function readTitle(owner: Topic | TopicEvent, { vocabulary, parties }: Lexicon): TitleRead {
  const known = titles.get(owner);
  if (known) return known;
  const tokens = readTokens(owner.title, 0, owner.title.length, vocabulary);
  const numbers = tokens.flatMap(({ text }) => (NUMBER_NAME.test(text) ? [text] : []));
  const read = {
    numbers,
    stems: stems(tokens),
    parties: parties.in(tokens, 0, tokens.length).map(({ value }) => value),
  };
  titles.set(owner, read);
  return read;
}

/** Beginnings of the words that are long enough to tell something. */
export const stems = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens
      .filter(({ kind, lower }) => kind === 'word' && lower.length >= STEM)
      .map(({ lower }) => lower.slice(0, STEM)),
  );

/** Does the sentence name the event by its number? */
export function isNumbered(event: TopicEvent, { tokens, dates, lexicon }: Sentence): boolean {
  return readTitle(event, lexicon).numbers.some((number) =>
    tokens.some((token, at) => token.text === number && !dates.some((date) => date.at === at)),
  );
}

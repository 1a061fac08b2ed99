import type { RecordBook } from '../model/record-book.ts';
import type { PartyId, Topic } from '../model/topic.ts';
import { partyName } from '../model/record-book.ts';
import type { Sentence } from './sentence.ts';

/** Whose tests or launches a topic of events counts: the party whose name begins its title. */
export function ownerOf(
  { kind, title }: Pick<Topic, 'kind' | 'title'>,
  book: RecordBook,
): PartyId | undefined {
  if (kind !== 'events') return undefined;
  return Object.keys(book.parties).find((id) => title.startsWith(partyName(book, id)));
}

/** How far behind its pronoun a subject may follow. */
const AHEAD = 6;

/**
 * The party that does what stands at the token: the nearest named before it that is no object ("against Japan"); where a pronoun
 * stands for it and the sentence names none, that of the sentence before. Undefined where nobody is named.
 */
export function subjectAt(sentence: Sentence, at: number, before: readonly Sentence[]): PartyId | undefined {
  const { tokens, parties, lexicon } = sentence;
  for (const party of parties.toReversed()) {
    if (party.next > at) continue;
    const article = lexicon.articles.has(tokens[party.at - 1]?.lower ?? '') ? 1 : 0;
    if (!lexicon.objectWords.has(tokens[party.at - 1 - article]?.lower ?? '')) return party.value;
  }
  const hasPronoun = lexicon.pronouns.in(tokens, 0, at).length > 0;
  if (!hasPronoun) return undefined;
  // "In its four tests North Korea …": with nothing before, the pronoun means what follows
  const previous = before.at(-1);
  return previous
    ? leadOf(previous)
    : parties.find((party) => party.at > at && party.at - at <= AHEAD)?.value;
}

/** The party that a sentence is about: the first that is no object, else the first. */
export function leadOf({ tokens, parties, lexicon }: Sentence): PartyId | undefined {
  const lead = parties.find(({ at }) => {
    const article = lexicon.articles.has(tokens[at - 1]?.lower ?? '') ? 1 : 0;
    return !lexicon.objectWords.has(tokens[at - 1 - article]?.lower ?? '');
  });
  return (lead ?? parties[0])?.value;
}

/** "six nuclear tests by North Korea": the party named as the agent directly after the token. */
export function agentAfter({ tokens, parties, lexicon }: Sentence, next: number): PartyId | undefined {
  if (!lexicon.agentWords.has(tokens[next]?.lower ?? '')) return undefined;
  const article = lexicon.articles.has(tokens[next + 1]?.lower ?? '') ? 1 : 0;
  return parties.find(({ at }) => at === next + 1 || at === next + 1 + article)?.value;
}

import type { ReadDate } from './read-date.ts';
import type { Sentence } from './sentence.ts';

const REACH = 6;

/** The date that stands with what ends at the token: only words such as "conducted on" between. */
export function dateAfter(
  { tokens, dates, lexicon, quantities }: Sentence,
  next: number,
): ReadDate | undefined {
  for (let at = next; at <= next + REACH && at < tokens.length; at++) {
    const date = dates.find((found) => found.at === at);
    if (date) return date;
    const word = tokens[at]!.lower;
    const isBetween = word === ',' || word === '(' || lexicon.beforeDate.has(word);
    if (!isBetween || quantities.some((quantity) => quantity.at === at)) return undefined;
  }
  return undefined;
}

/** The date that opens the sentence ("In 1987, …"), where it is its only one. */
export function openingDate({ tokens, dates, lexicon }: Sentence): ReadDate | undefined {
  const [first] = dates;
  if (dates.length !== 1 || !first || first.at > 2) return undefined;
  return first.at === 0 || lexicon.in.endingAt(tokens, first.at) ? first : undefined;
}

/** First token of a date as it is told: with "in", "on" or "last" before it; "of" belongs to what it dates. */
export function startOf({ tokens, lexicon }: Sentence, { at }: ReadDate): number {
  const lead = lexicon.latest.endingAt(tokens, at, 1) ?? lexicon.in.endingAt(tokens, at);
  return lead && !lexicon.agentWords.has(tokens[lead.at]!.lower) ? lead.at : at;
}

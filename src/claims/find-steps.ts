import { firstDay } from '../model/day.ts';
import type { Topic } from '../model/topic.ts';
import { isPlain, isUnreal } from './certainty.ts';
import type { Claim, ClaimContext } from './context.ts';
import { isNextTo, isSameDate } from './date-match.ts';
import { DATED_KINDS, isOnlyOne, stepsOf, toRecorded } from './event-steps.ts';
import { isNumbered } from './event-title.ts';
import { openingDate } from './found-date.ts';
import type { ActVerb } from './language.ts';
import { namedLately, topicsOfKind } from './named-topic.ts';
import type { ReadDate } from './read-date.ts';
import { spanOf, type Sentence } from './sentence.ts';
import { shown } from './shown.ts';
import { subjectAt } from './subject.ts';

const SURE_KINDS: readonly Topic['kind'][] = [...DATED_KINDS, 'organisation'];
const DATE_REACH = 16;
const PASSIVE_REACH = 9;
/** A name that begins so soon is what the sentence is about. */
const LEAD = 2;

/** Dates of steps: "was signed in 1987", "withdrew from the deal in May 2018", "took effect on January 20, 2014". */
export function findSteps(sentence: Sentence, context: ClaimContext): Claim[] {
  const { tokens, lexicon } = sentence;
  return lexicon.acts
    .in(tokens, 0, tokens.length)
    .flatMap(({ value, at, next }) =>
      value.flatMap((act) => stepClaim(sentence, act, at, next, context) ?? []),
    );
}

function stepClaim(
  sentence: Sentence,
  act: ActVerb,
  at: number,
  next: number,
  context: ClaimContext,
): Claim | undefined {
  if (isUnreal(sentence, at)) return undefined;
  const date = dateOf(sentence, at, next);
  if (!date?.date || (context.day !== null && firstDay(date.date) > context.day)) return undefined;
  const said = date.date;
  const object = objectOf(sentence, act, at, next, date, context);
  if (!object) return undefined;
  const { topic, isSure: isObjectSure } = object;
  const subject = subjectAt(sentence, at, context.before);
  const numbered = topic.events.filter((event) => isNumbered(event, sentence)).map(toRecorded);
  const steps = numbered.length > 0 ? numbered : stepsOf(topic, act, subject, context);
  if (steps.length === 0) return undefined;
  const by = steps.find(({ value }) => isSameDate(said, value));
  const isTold = topic.events.some((event) => isSameDate(event.date, said)) && !act.isExact;
  const isNear = steps.some(({ value }) => isNextTo(said, value));
  const isSure =
    isObjectSure &&
    !isTold &&
    !isNear &&
    (act.statuses.length > 0 || act.membership !== undefined || isOnlyOne(topic, act, subject, context)) &&
    SURE_KINDS.includes(topic.kind) &&
    isPlain(sentence, at, at);
  const span = date.at > at ? spanOf(sentence, at, date.next) : spanOf(sentence, date.at, next);
  return {
    topic: topic.id,
    figure: (by ?? steps[0]!).figure,
    surface: sentence.text.slice(span.start, span.end),
    said,
    recorded: (by ? [by] : steps).map(shown),
    verdict: by ? 'agrees' : isSure ? 'differs' : 'cannot tell',
    block: sentence.block,
    ...span,
  };
}

/** The date after the verb, with no other step between and led by "in" or "on"; else the one that opens the sentence. */
function dateOf(sentence: Sentence, at: number, next: number): ReadDate | undefined {
  const { tokens, dates, lexicon, quantities } = sentence;
  for (let token = next; token < tokens.length && token <= next + DATE_REACH; token++) {
    const date = dates.find((found) => found.at === token);
    if (date) {
      const isLed =
        lexicon.in.endingAt(tokens, token) !== undefined ||
        lexicon.lastYear.at(tokens, token) !== undefined ||
        lexicon.latest.endingAt(tokens, token) !== undefined ||
        (token === next && lexicon.since.endingAt(tokens, token) !== undefined);
      if (isLed && !lexicon.otherYear.has(tokens[token - 1]!.lower))
        return isOfSomethingElse(sentence, token) ? undefined : date;
      if (token > next && !isLed) {
        token = date.next - 1;
        continue;
      }
      return undefined;
    }
    const leadsToDate =
      lexicon.in.at(tokens, token + 1) !== undefined && dates.some((found) => found.at === token + 2);
    const isBreak =
      tokens[token]!.kind === 'sign' && !leadsToDate && !`"'“”’-.()`.includes(tokens[token]!.text);
    const isBetween =
      token > next && (lexicon.acts.at(tokens, token) ?? lexicon.clauseWords.at(tokens, token)) !== undefined;
    if (
      isBreak ||
      isBetween ||
      quantities.some(
        (quantity) =>
          quantity.at === token &&
          !quantity.isOrdinal &&
          !isNamed(sentence, token) &&
          !lexicon.spans.at(tokens, quantity.next),
      )
    )
      break;
  }
  const opening = openingDate(sentence);
  return opening && opening.next <= at ? opening : undefined;
}

/** "of 2015" after a noun dates the noun ("the framework of 2015"), not the step. */
const isOfSomethingElse = ({ tokens, lexicon }: Sentence, at: number): boolean =>
  lexicon.agentWords.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === lexicon.language.ofWord;

/** What the step is about: the one mention near the verb; for "it" and "the treaty", what was named last. */
function objectOf(
  sentence: Sentence,
  act: ActVerb,
  at: number,
  next: number,
  date: ReadDate,
  context: ClaimContext,
): { topic: Topic; isSure: boolean } | undefined {
  const { tokens, lexicon } = sentence;
  const inSentence = sentence.mentions.flatMap((mention) =>
    topicsOfKind(mention, SURE_KINDS, context).map((topic) => ({ topic, mention })),
  );
  const end = date.at > at ? date.at : tokens.length;
  const after = inSentence.filter(({ mention }) => mention.at >= next && mention.at < end);
  const isLater = isVerbOfLead(sentence, at);
  const before = inSentence.filter(
    ({ mention }) =>
      mention.at < at && (at - mention.next <= PASSIVE_REACH || (isLater && mention.at <= LEAD)),
  );
  const direct = after.filter(({ mention }) => isDirect(sentence, next, mention.at, act));
  if (after.length > 0 && direct.length === 0) return undefined;
  const candidates = direct.length > 0 ? direct : before.toReversed();
  const subject = subjectAt(sentence, at, context.before);
  const isDated = ({ topic }: { topic: Topic }, verb: ActVerb) =>
    stepsOf(topic, verb, subject, context).some(({ value }) => isSameDate(date.date!, value));
  const brings = ({ eventWords: _, ...rest }: ActVerb): ActVerb => rest;
  const object =
    candidates.find((candidate) => isDated(candidate, brings(act))) ??
    candidates.find((candidate) => isDated(candidate, act)) ??
    candidates[0];
  const generics = lexicon.genericNouns
    .in(tokens, 0, tokens.length)
    .filter(
      (found) => !sentence.mentions.some((mention) => mention.at <= found.at && found.at <= mention.next),
    );
  const topics = new Set(inSentence.map(({ topic }) => topic.id));
  if (object) {
    const isAlone =
      topics.size === 1 &&
      generics.every((generic) => generic.next <= object.mention.at || generic.at >= Math.min(date.at, at));
    const isAdjacent =
      after.length > 0 || at - object.mention.next <= 4 || (isLater && object.mention.at <= LEAD);
    return { topic: object.topic, isSure: isAlone && isAdjacent };
  }
  if (inSentence.length > 0) return undefined;
  const generic = generics.findLast((found) => found.next <= at || found.at < end);
  const hasPronoun = lexicon.pronouns.in(tokens, 0, at).length > 0;
  if (!generic && !hasPronoun) return undefined;
  const kinds = generic
    ? DATED_KINDS.filter((kind) => generic.value.some((entry) => entry.kind === kind))
    : DATED_KINDS;
  const lately = namedLately(sentence, kinds, context);
  const [topic] = lately;
  const isOnly = new Set(lately.map(({ id }) => id)).size === 1 && generics.length <= 1;
  return topic && { topic, isSure: isOnly && context.before.at(-1)?.block === sentence.block };
}

/** "New START, signed in Prague …, has been in force since": after a comma the sentence goes on with its first words. */
function isVerbOfLead({ tokens, lexicon }: Sentence, at: number): boolean {
  let start = at;
  while (lexicon.perfect.has(tokens[start - 1]?.lower ?? '')) start--;
  return tokens[start - 1]?.text === ',';
}

/** Only articles, adjectives and states between verb and name: "signed the landmark treaty", not "signed a law on the treaty". */
function isDirect(
  { tokens, lexicon, parties, dates }: Sentence,
  from: number,
  to: number,
  { links = [] }: ActVerb,
): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens[at]!.lower;
    const isInside = [...parties, ...dates].some((found) => found.at <= at && at < found.next);
    const isLink = links.includes(word);
    if (
      !isInside &&
      !isLink &&
      !lexicon.ownerMarks.has(word) &&
      !lexicon.articles.has(word) &&
      !lexicon.nameAdjectives.has(word)
    )
      return false;
  }
  return true;
}

const isNamed = ({ mentions }: Sentence, at: number): boolean =>
  mentions.some((mention) => mention.at <= at && at < mention.next);

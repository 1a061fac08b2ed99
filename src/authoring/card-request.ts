import { findTopic, type Catalog } from '../catalog/catalog.ts';
import { nearest } from '../compile/nearest.ts';
import { formatProblem, type Problem } from '../compile/problem.ts';
import type { Day } from '../model/day.ts';
import type { TopicId } from '../model/topic.ts';
import { BadInput } from './bad-input.ts';
import { readDayOption } from './day-option.ts';
import { readOptions } from './read-options.ts';

export interface CardRequest {
  readonly topic: TopicId;
  readonly day: Day;
  readonly today: Day;
  readonly json: boolean;
}

/** What the data folder holds, and what is wrong with it. */
interface LoadedData {
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
}

/**
 * Reads the command line of `card`. Throws BadInput with the word and the remedy; where the topic's file is there but cannot be read,
 * with the file's first problem. `realToday` is the clock's.
 */
export function readCardRequest(args: readonly string[], data: LoadedData, realToday: Day): CardRequest {
  const { values, positionals } = parse(args);
  const [topic, ...others] = positionals;
  if (topic === undefined)
    throw new BadInput('card: no topic given; write: npm run -s card -- inf-treaty --date 2017-10-20');
  if (others.length > 0)
    throw new BadInput(`card: one topic at a time, but "${others[0]}" stands after "${topic}"; remove it`);
  if (!findTopic(data.catalog, topic))
    throw new BadInput(
      brokenFile(topic, data.problems) ?? `card: no topic "${topic}"; ${suggestTopic(topic, data.catalog)}`,
    );
  if (values.date === undefined)
    throw new BadInput(`card: no day given; add --date YYYY-MM-DD, such as --date ${realToday}`);
  const day = readDayOption('card', '--date', values.date);
  const today = values.today === undefined ? realToday : readDayOption('card', '--today', values.today);
  if (today < day) {
    throw new BadInput(
      values.today === undefined
        ? `card: --date ${day} lies after today, ${today}; give an earlier day, or a later --today`
        : `card: --today ${today} lies before --date ${day}; exchange them or leave --today out`,
    );
  }
  return { topic, day, today, json: values.json ?? false };
}

const parse = (args: readonly string[]) =>
  readOptions('card', 'npm run -s card', {
    args: [...args],
    allowPositionals: true,
    options: { date: { type: 'string' }, today: { type: 'string' }, json: { type: 'boolean' } },
  });

/** The file's problems as lines, in its order: `card: assets/data/topics/npt.json:12 kind: …`. */
export const problemsOfTopic = (topic: TopicId, problems: readonly Problem[]): readonly string[] =>
  problems
    .filter(({ file }) => file === `topics/${topic}.json`)
    .map((problem) => `card: ${formatProblem(problem, 'assets/data/')}`);

function brokenFile(topic: TopicId, problems: readonly Problem[]): string | undefined {
  const [first, ...others] = problemsOfTopic(topic, problems);
  return others.length > 0 ? `${first}; ${others.length} more: npm run check:data` : first;
}

function suggestTopic(word: string, catalog: Catalog): string {
  const ids = Object.keys(catalog.topics);
  const near = nearest(word, ids);
  return near ? `did you mean "${near}"?` : `the topics are ${ids.join(', ')}`;
}

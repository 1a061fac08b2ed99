import type { Lint } from '../lint.ts';

const SPEAKS =
  '(says|say|holds|hold|calls|call|denies|deny|claims|claim|declares|declare|puts|put|estimates) ';

/** The card writes "According to" before `by`: the statement itself need not name who makes it. */
export const speakerTwice: Lint = {
  name: 'speaker twice',
  description: 'A fact with `by` whose text begins with the same speaker and a verb of saying.',
  *check({ topics }) {
    for (const { file, value } of topics.values()) {
      for (const [i, { by, text }] of (value.facts ?? []).entries()) {
        if (by === undefined || !startsWithSpeaker(text, by)) continue;
        const message = `the text says again that it is a view of ${by}`;
        yield { file, at: ['facts', i, 'text'], message, remedy: 'write the statement alone' };
      }
    }
  },
};

function startsWithSpeaker(text: string, by: string): boolean {
  const bare = (words: string) => words.toLowerCase().replace(/^the /, '');
  const speaker = bare(by);
  return (
    bare(text).startsWith(`${speaker} `) &&
    new RegExp(`^${SPEAKS}`).test(bare(text).slice(speaker.length + 1))
  );
}

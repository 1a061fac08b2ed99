import type { Lint } from '../lint.ts';

const MOST_WORDS = 30;

/** The first sentence can be taken in at a glance. */
export const sentenceLength: Lint = {
  name: 'long sentence',
  description: `A topic whose first sentence has more than ${MOST_WORDS} words.`,
  *check({ topics }) {
    for (const { file, value } of topics.values()) {
      const words = value.sentence.split(/\s+/).length;
      if (words <= MOST_WORDS) continue;
      const remedy = `say it in ${MOST_WORDS} words and move the rest to the facts`;
      yield { file, at: ['sentence'], message: `${words} words`, remedy };
    }
  },
};

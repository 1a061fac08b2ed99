import { expect, test } from 'vitest';
import { findSentences } from '../../../src/catalog/sentences.ts';

test.each([
  ['One. Two! Three?', ['One. ', 'Two! ', 'Three?']],
  ['The U.S. Senate met. Mr. Hill spoke.', ['The U.S. Senate met. ', 'Mr. Hill spoke.']],
  ['It grew 3.5 percent. “So what?” Yes.', ['It grew 3.5 percent. ', '“So what?” ', 'Yes.']],
  ['He said. and went on.', ['He said. and went on.']],
  ['第一。第二！', ['第一。', '第二！']],
])('%s', (text, expected) => {
  const starts = findSentences(text, new Set(['mr']));
  expect(starts.map((start, index) => text.slice(start, starts[index + 1]))).toEqual(expected);
});

test.each([
  [['#'], 'Am 5. Februar. Er kam.', ['Am 5. Februar. ', 'Er kam.']],
  [['#'], '5. Februar', ['5. Februar']],
  [
    ['#'],
    'Es war 1987. Er kam. Es kostet 3,5. Er zahlt.',
    ['Es war 1987. ', 'Er kam. ', 'Es kostet 3,5. ', 'Er zahlt.'],
  ],
  [[], 'They were 5. Then came more.', ['They were 5. ', 'Then came more.']],
])('a number before a full stop, with %j: %s', (abbreviations, text, expected) => {
  const starts = findSentences(text, new Set(abbreviations));
  expect(starts.map((start, index) => text.slice(start, starts[index + 1]))).toEqual(expected);
});

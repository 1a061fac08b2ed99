import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findClaims, findClaimsInSteps } from '../../../src/claims/find-claims.ts';
import { loadCatalog } from '../../../src/compile/load.ts';
import { readMarked } from './marked-text.ts';

const { catalog } = loadCatalog('assets/data');
const asked = { day: '2017-10-20', today: '2026-11-26', language: 'en', catalog };
const SENTENCE = 'North Korea has conducted six {nuclear tests|dprk-nuclear-tests} since 2006.';

function stepsOf(marked: string) {
  const { blocks, mentions } = readMarked(marked);
  const steps = findClaimsInSteps(blocks, mentions, asked);
  let count = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return { count, claims: step.value, all: findClaims(blocks, mentions, asked) };
    count++;
  }
}

it('takes a step to begin and one a sentence, and finds the same', () => {
  const { count, claims, all } = stepsOf(`${SENTENCE} ${SENTENCE}\n${SENTENCE}`);
  expect(count).toBe(1 + 3);
  expect(claims).toHaveLength(3);
  expect(claims).toEqual(all);
});

it('takes no more steps in blocks far from any mention, nor for what is too long to be a sentence', () => {
  expect(stepsOf(`${SENTENCE}${'\nFour of the nine left in 2006.'.repeat(50)}`).count).toBe(1 + 4);
  expect(stepsOf(`${'six tests, '.repeat(400)}${SENTENCE}`).count).toBe(1);
});

it('claims lie in their blocks and do not overlap, whatever the words', () => {
  const word = fc.constantFrom(
    'North Korea',
    'has',
    'not',
    'conducted',
    'six',
    '22',
    'fifth',
    '{nuclear tests|dprk-nuclear-tests}',
    '{INF Treaty|inf-treaty}',
    '{New START|new-start}',
    'missiles',
    'of them',
    'in 2017',
    'since 2006',
    'on September 3',
    'limits',
    'to',
    '1,550 warheads',
    'all',
    'its',
    'was signed',
    ',',
    '.',
    'and',
    '500 to 5,500 km',
    'by 93 votes to 5',
    '“',
    '?',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const { blocks, mentions } = readMarked(words.join(' '));
      const claims = findClaims(blocks, mentions, asked);
      claims.forEach(({ block, start, end, surface }, index) => {
        expect(blocks[block]!.text.slice(start, end)).toBe(surface);
        expect(surface).not.toBe('');
        const next = claims[index + 1];
        if (next) expect(next.start).toBeGreaterThanOrEqual(end);
      });
    }),
    { numRuns: 300 },
  );
});

import { expect, test } from 'vitest';
import { createDraw, createRandom, createWords, paragraph } from '../../../../src/authoring/bench/words.ts';

const write = (seed: number) => {
  const random = createRandom(seed);
  const words = createWords(500, random);
  return paragraph(2000, createDraw(words, random), random);
};

test('a seed always gives the same text, another seed another', () => {
  expect(write(1)).toBe(write(1));
  expect(write(1)).not.toBe(write(2));
});

test('words are different, and none of those that are taken', () => {
  const taken = new Set(createWords(200, createRandom(1)));
  const words = createWords(300, createRandom(1), taken);
  expect(new Set(words).size).toBe(300);
  expect(words.filter((word) => taken.has(word))).toEqual([]);
});

test('texts are sentences in which few words are most of them', () => {
  const text = write(3);
  expect(text.length).toBeGreaterThanOrEqual(2000);
  expect(text).toMatch(/^[A-Z][a-zA-Z ]+\.(?: [A-Z][a-zA-Z ]+\.)*$/);
  const all = text.toLowerCase().match(/[a-z]+/g)!;
  expect(new Set(all).size).toBeLessThan(all.length * 0.6);
});

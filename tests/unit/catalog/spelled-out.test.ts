import { expect, test } from 'vitest';
import { findSpelledOut } from '../../../src/catalog/spelled-out.ts';

const spelled = (text: string, acronym: string): string | null => {
  const start = text.indexOf(acronym);
  const words = findSpelledOut(text, { start, end: start + acronym.length });
  return (
    words &&
    words
      .map((word) => text.slice(word.start, word.end))
      .reverse()
      .join(' ')
  );
};

test.each<[string, string, string | null]>([
  [
    'the International Association for Educational Assessment (IAEA) meets',
    'IAEA',
    'International Association Educational Assessment',
  ],
  ['Nuclear Non-Proliferation Treaty (NPT)', 'NPT', 'Non Proliferation Treaty'],
  ['the National Park Trust (NPT)', 'NPT', 'National Park Trust'],
  ['Federación Internacional de Naturismo (INF)', 'INF', null],
  ['the watchdog (IAEA) said', 'IAEA', null],
  ['International Association for Educational Assessment, IAEA', 'IAEA', null],
  ['the Park Trust of Norfolk, NPT, met', 'NPT', null],
  ['the Norfolk Parks Trust, NPT, met', 'NPT', 'Norfolk Parks Trust'],
  ['Norfolk Parks Trust, NPT (met)', 'NPT', null],
  ['International Association. Educational Assessment (IAEA)', 'IAEA', null],
  ['Old Treaty (OT)', 'OT', null],
  ['National Park Trust (NPT', 'NPT', null],
  ['(NPT)', 'NPT', null],
])('%s', (text, acronym, expected) => expect(spelled(text, acronym)).toBe(expected));

import { expect, test } from 'vitest';
import { nearest } from '../../../src/compile/nearest.ts';

const IDS = ['inf-treaty', 'jcpoa', 'new-start', 'start-i', 'dprk-nuclear-tests', 'npt', 'us', 'ru'];

test.each([
  ['inf-traty', 'inf-treaty'],
  ['INF-Treaty', 'inf-treaty'],
  ['jpcoa', 'jcpoa'],
  ['inf', 'inf-treaty'],
  ['newstart', 'new-start'],
  ['dprk-nuclear-test', 'dprk-nuclear-tests'],
  ['xx', undefined],
  ['kyoto-protocol', undefined],
  ['', undefined],
])('"%s" was meant as %s', (word, id) => expect(nearest(word, IDS)).toBe(id));

test('of nothing, nothing', () => expect(nearest('a', [])).toBeUndefined());

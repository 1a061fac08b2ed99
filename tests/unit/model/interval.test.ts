import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, type Interval } from '../../../src/model/day.ts';
import { holdingOn, isEmpty, overlap } from '../../../src/model/interval.ts';
import { anyDay, anyPartialDay } from './arbitraries.ts';

test.each<[Interval, Interval, boolean]>([
  [{ from: '2001-01-01', to: '2002-01-01' }, { from: '2002-01-01' }, false],
  [{ from: '2001-01-01', to: '2002-01-02' }, { from: '2002-01-01' }, true],
  [{ from: '2001-01-01' }, { from: '2002-01-01' }, true],
  [{ from: '2001', to: '2002-05' }, { from: '2002-05' }, false],
  [{ from: '2001', to: '2002-06-01' }, { from: '2002-05' }, true],
  [{ from: '2001-01-01', to: '2001-01-01' }, { from: '2000-01-01' }, false],
])('%o and %o share a day: %s', (a, b, shared) => {
  expect(overlap(a, b)).toBe(shared);
  expect(overlap(b, a)).toBe(shared);
});

const anyInterval: fc.Arbitrary<Interval> = fc
  .tuple(anyPartialDay, fc.option(anyPartialDay, { nil: undefined }))
  .map(([from, to]) => (to === undefined ? { from } : { from, to }));

test('where two hold on one day, they overlap', () =>
  fc.assert(
    fc.property(
      anyInterval,
      anyInterval,
      anyDay,
      (a, b, day) => !(contains(a, day) && contains(b, day)) || overlap(a, b),
    ),
  ));

test('an empty interval holds on no day', () =>
  fc.assert(
    fc.property(
      anyInterval,
      anyDay,
      (interval, day) => !isEmpty(interval) || holdingOn([interval], day).length === 0,
    ),
  ));

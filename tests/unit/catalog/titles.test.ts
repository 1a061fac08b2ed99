import { expect, test } from 'vitest';
import { findTitle } from '../../../src/catalog/titles.ts';

const titles = {
  de: { lake: { title: 'Seevertrag' } },
  'zh-Hans': { lake: { title: '湖条约' } },
  'zh-Hant': { lake: { title: '湖條約' } },
};

test.each([
  ['de', 'Seevertrag', 'de'],
  ['de-AT', 'Seevertrag', 'de'],
  ['zh', '湖条约', 'zh-Hans'],
  ['zh-CN', '湖条约', 'zh-Hans'],
  ['zh-TW', '湖條約', 'zh-Hant'],
  ['zh-Hant', '湖條約', 'zh-Hant'],
])('in %s: %s', (locale, text, lang) => {
  expect(findTitle(titles, locale, 'lake')).toEqual({ text, lang });
});

test.each([
  ['en', 'lake'],
  ['fa', 'lake'],
  ['de', 'river'],
  ['de', 'constructor'],
])('none in %s for %s', (locale, id) => {
  expect(findTitle(titles, locale, id)).toBeUndefined();
});

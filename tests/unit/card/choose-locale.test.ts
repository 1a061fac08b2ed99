import { expect, test } from 'vitest';
import { chooseLocale } from '../../../src/card/choose-locale.ts';

const NAMES = ['en', 'de', 'fa', 'zh'];

test.each([
  // setting, page, interface, browser → the card's
  ['page', 'fa', 'en', 'ru', 'fa'],
  ['page', 'zh-Hant', 'en-US', 'en-US', 'zh-Hant'],
  ['page', 'de', 'en-GB', 'en-GB', 'de'],
  ['page', 'en', 'en-GB', 'en-GB', 'en-GB'],
  ['page', 'sv', 'en-GB', 'en-GB', 'en-GB'],
  ['page', null, 'en-GB', 'en-GB', 'en-GB'],
  ['browser', 'fa', 'en', 'de-AT', 'de-AT'],
  ['browser', 'fa', 'en-GB', 'en-GB', 'en-GB'],
  ['browser', null, 'en', 'sv', 'sv'],
  ['en', 'fa', 'en-GB', 'en-GB', 'en-GB'],
  ['en', 'fa', 'de', 'de', 'en'],
] as const)('%s; page %s, interface %s, browser %s: %s', (setting, page, own, browser, expected) => {
  expect(chooseLocale(setting, { page, interface: own, browser }, NAMES)).toBe(expected);
});

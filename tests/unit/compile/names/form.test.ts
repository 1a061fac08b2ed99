import { expect, test } from 'vitest';
import { expandForm } from '../../../../src/compile/names/form.ts';

const ZWNJ = '\u200c';

test('each Persian non-joiner stands for joined letters or a space, whatever the others do', () =>
  expect(
    expandForm(`موشک${ZWNJ}های میان${ZWNJ}برد`)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['موشکهای میانبرد', 'موشکهای میان برد', 'موشک های میانبرد', 'موشک های میان برد'].sort()));

test('a form without non-joiners stands for itself', () =>
  expect(expandForm('برجام')).toEqual([{ text: 'برجام', left: 'word', right: 'word' }]));

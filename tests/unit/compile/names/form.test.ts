import { describe, expect, test } from 'vitest';
import { expandForm } from '../../../../src/compile/names/form.ts';

const texts = (notation: string) => expandForm(notation).map(({ text }) => text);

describe('expandForm', () => {
  test.each([
    ['nuclear deal', ['nuclear deal']],
    ['(nuclear|atomic) deal[s]', ['nuclear deals', 'nuclear deal', 'atomic deals', 'atomic deal']],
    ['[the] deal', ['the deal', 'deal']],
    ['[first|second] test', ['first test', 'second test', 'test']],
    ['a (b [c]|d)', ['a b c', 'a b', 'a d']],
    ['ядерн* сделк*', ['ядерн* сделк']],
    ['هسته\u200cای', ['هستهای', 'هسته ای']],
  ])('%s', (notation, expected) => expect(texts(notation)).toEqual(expected));

  test.each([
    ['deal', 'word', 'word'],
    ['deal*', 'word', 'open'],
    ['*deal', 'any', 'word'],
    ['START I!', 'word', 'closed'],
  ])('ends of %s', (notation, left, right) => expect(expandForm(notation)[0]).toMatchObject({ left, right }));

  test.each([
    '(a|b',
    '(@deal|West)',
    'of @deal',
    'a|b',
    'a)',
    '*',
    '[x',
    '(a|b)(c|d)(e|f)(g|h)(i|j)(k|l)(m|n)(o|p)(q|r)(s|t)(u|v)(w|x)',
  ])('a slip: %s', (notation) => {
    expect(() => expandForm(notation)).toThrow();
  });
});

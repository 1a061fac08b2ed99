import { describe, expect, test } from 'vitest';
import { citeCard } from '../../../src/card/citation.ts';
import { brief, source } from './sample-brief.ts';

const cite = (format: 'plain' | 'markdown' | 'bibtex', sources = brief.sources.slice(0, 2)) =>
  citeCard({ ...brief, sources }, '2026.1', format);

describe('citation', () => {
  test('plain', () => {
    expect(cite('plain')).toBe(
      [
        'Lake Treaty (Backgrounder, data 2026.1: state on 2017-10-20, checked through 2026-08-20)',
        '[1] Publisher of a: “Title of a”, 2017-09. https://example.org/a (read 2026-11-23)',
        '[2] Publisher of b: “Title of b”, undated. https://example.org/b (read 2026-11-23)',
      ].join('\n'),
    );
  });

  test('Markdown: signs of the language are escaped', () => {
    const odd = [source('x', { title: 'A [b] *c* <d>', url: 'https://example.org/(x)?a=>' })];
    expect(cite('markdown', odd)).toContain(
      '1. Publisher of x: [A \\[b\\] \\*c\\* \\<d\\>](<https://example.org/(x)?a=%3E>), 2017-09 (read 2026-11-23)',
    );
  });

  test('BibTeX', () => {
    expect(cite('bibtex')).toBe(
      [
        '@online{a,',
        '  title = {{Title of a}},',
        '  author = {{Publisher of a}},',
        '  year = {2017},',
        '  date = {2017-09},',
        '  month = {9},',
        '  url = {https://example.org/a},',
        '  urldate = {2026-11-23}',
        '}',
        '',
        '@online{b,',
        '  title = {{Title of b}},',
        '  author = {{Publisher of b}},',
        '  url = {https://example.org/b},',
        '  urldate = {2026-11-23}',
        '}',
      ].join('\n'),
    );
  });

  test.each([
    ['50 % & more', '50 \\% \\& more'],
    ['{x} _y_ #1 $2', '\\{x\\} \\_y\\_ \\#1 \\$2'],
    ['a\\b~c^d', 'a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d'],
  ])('BibTeX escapes %s', (title, expected) => {
    expect(cite('bibtex', [source('x', { title })])).toContain(`title = {{${expected}}}`);
  });
});

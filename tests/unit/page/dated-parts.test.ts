import { describe, expect, test } from 'vitest';
import { dayOfPart } from '../../../src/page/dated-parts.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { page } from './parse.ts';

const PROSE = [
  'The delegations spent the whole of the afternoon on the wording of one sentence, and rose without having found it.',
  'They will meet again after the holidays, when both of the capitals have answered the questions that were put to them.',
  'Nobody in the hall believed that the text could be had before the spring, and few of them said so to the reporters.',
];
const paragraphs = (mark: string, count = 3) =>
  PROSE.slice(0, count)
    .map((sentence) => `<p>${mark}: ${sentence}</p>`)
    .join('');
const time = (day: string) => `<time datetime="${day}">then</time>`;
const one = (mark: string, dateline: string, count = 3) =>
  `<article><h2>What was said in ${mark}</h2>${dateline}${paragraphs(mark, count)}</article>`;

/** The page's day, and the day that each paragraph of an article is read by. */
function days(body: string, head = '') {
  const reading = readPage(page(body, `<title>The paper</title>${head}`), { today: '2026-01-01' });
  const own = new Map(
    reading.blocks.flatMap((block) => {
      const mark = /^([A-Z]\w+): The del/.exec(block.text)?.[1];
      return mark ? [[mark, dayOfPart(reading.parts, block)]] : [];
    }),
  );
  return {
    page: reading.published?.day ?? null,
    own: Object.fromEntries(own) as Record<string, string | null>,
  };
}

const META = '<meta property="article:published_time" content="2017-10-20">';

describe('a page of several articles', () => {
  test.each<[string, string, string, { page: string | null; own: Record<string, string | null> }]>([
    [
      'of different days has none of its own; each has its own',
      `<main>${one('Paris', time('2017-10-20'))}${one('London', time('2019-03-04'))}</main>`,
      '',
      { page: null, own: { Paris: '2017-10-20', London: '2019-03-04' } },
    ],
    [
      'that declares the day of the first',
      `<main><article><h1>What was said in Paris</h1>${paragraphs('Paris')}</article>${one('London', time('2019-03-04'))}</main>`,
      META,
      { page: null, own: { Paris: '2017-10-20', London: '2019-03-04' } },
    ],
    [
      'dated by lines that a reader sees',
      `<main>${one('Paris', '<p>Published on 20 October 2017</p>')}${one('London', '<p>Published on 4 March 2019</p>')}</main>`,
      '',
      { page: null, own: { Paris: '2017-10-20', London: '2019-03-04' } },
    ],
    [
      'dated by marks',
      `<main>${one('Paris', '<meta itemprop="datePublished" content="2017-10-20">')}${one('London', '<meta itemprop="datePublished" content="2019-03-04">')}</main>`,
      '',
      { page: null, own: { Paris: '2017-10-20', London: '2019-03-04' } },
    ],
    [
      'in elements that only their class names',
      `<div>${one('Paris', time('2017-10-20'))}${one('London', time('2019-03-04'))}</div>`.replaceAll(
        /(<\/?)article(>?)/g,
        (_, open: string, close: string) => `${open}div${open === '<' ? ' class="hentry"' : ''}${close}`,
      ),
      '',
      { page: null, own: { Paris: '2017-10-20', London: '2019-03-04' } },
    ],
    [
      'of one day has that day',
      `<main>${one('Paris', time('2017-10-20'))}${one('London', time('2017-10-20'))}</main>`,
      META,
      { page: '2017-10-20', own: { Paris: null, London: null } },
    ],
    [
      'of neighbouring days, as zones make them, has one day',
      `<main>${one('Paris', time('2017-10-20'))}${one('London', time('2017-10-21'))}</main>`,
      META,
      { page: '2017-10-20', own: { Paris: null, London: null } },
    ],
    [
      'of which one is nearly all has its day; the short one keeps its own',
      `<main>${one('Paris', time('2017-10-20'))}${paragraphs('Paris').repeat(6)}${one('London', time('2019-03-04'), 1)}</main>`,
      META,
      { page: '2017-10-20', own: { Paris: null, London: '2019-03-04' } },
    ],
    [
      'of which one gives no day leaves that one to the page',
      `<main>${one('Paris', time('2017-10-20'))}${one('London', time('2019-03-04'))}${one('Rome', '')}</main>`,
      '',
      { page: null, own: { Paris: '2017-10-20', London: '2019-03-04', Rome: null } },
    ],
    [
      'dated in the order of its country',
      `<main>${one('Paris', '<p>Published on 04/03/2019</p>')}${one('London', '<p>Published on 05/06/2020</p>')}</main>`,
      '<link rel="canonical" href="https://paper.co.uk/letters"><html lang="en">',
      { page: null, own: { Paris: '2019-03-04', London: '2020-06-05' } },
    ],
    [
      'that opens with days of which it tells',
      `<main>${one('Paris', '<p class="date">3 September 1945</p>')}${one('London', time('2019-03-04'))}${one('Rome', time('2021-03-04'))}</main>`,
      META,
      { page: null, own: { Paris: null, London: '2019-03-04', Rome: '2021-03-04' } },
    ],
  ])('%s', (_, body, head, expected) => {
    expect(days(body, head)).toEqual(expected);
  });

  test('has no day of its own, however many they are', () => {
    const body = Array.from({ length: 260 }, (_, at) =>
      one(`Town${at}`, time(`2019-${String(1 + (at % 12)).padStart(2, '0')}-04`)),
    ).join('');
    expect(days(`<main>${body}</main>`, META).page).toBeNull();
  });
});

describe('one article', () => {
  test.each<[string, string]>([
    [
      'with dated comments',
      `<main><article><h1>What was said in Paris</h1>${paragraphs('Paris')}<section id="comments"><article>${time('2018-01-01')}${paragraphs('Reader', 2)}</article><article>${time('2019-01-01')}${paragraphs('Another', 2)}</article></section></article></main>`,
    ],
    [
      'with dated articles inside it',
      `<main><article><h1>What was said in Paris</h1>${paragraphs('Paris')}<article class="quote">${time('2012-01-01')}<p>Then</p></article></article></main>`,
    ],
    [
      'with ever more dated articles below it',
      `<main><h1>What was said in Paris</h1>${paragraphs('Paris').repeat(40)}${Array.from({ length: 60 }, (_, at) => `<article>${time(`2012-01-${10 + (at % 9)}`)}<p>Read on, if it pleases you</p></article>`).join('')}</main>`,
    ],
    [
      'with dated lines beside it that hold no prose',
      `<main><article><h1>What was said in Paris</h1>${paragraphs('Paris')}</article><article>${time('2012-01-01')}<p>Read on</p></article></main>`,
    ],
  ])('%s has its day', (_, body) => {
    expect(days(body, META)).toEqual({ page: '2017-10-20', own: { Paris: null } });
  });
});

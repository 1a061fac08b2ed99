import { describe, expect, test } from 'vitest';
import { readPage, type ReadOptions } from '../../../src/page/read-page.ts';
import { page } from './parse.ts';

const PROSE =
  '<p>The delegations spent the whole of the afternoon on the wording of one sentence, and rose without having found it.</p>' +
  '<p>They will meet again after the holidays, when both of the capitals have answered the questions that were put to them.</p>';
const HEADLINE = 'Delegations part without a text';
const article = (inside: string, after = '') =>
  `<main><article><h1>${HEADLINE}</h1>${inside}${PROSE}</article></main>${after}`;
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const published = (body: string, head = '', options: ReadOptions = {}) =>
  readPage(page(body, `<title>${HEADLINE}</title>${head}`), options).published;

const DAY = '2017-10-20';

describe('each kind of evidence alone', () => {
  test.each<[string, string, string, ReadOptions?]>([
    [
      'json-ld',
      '',
      jsonLd({ '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2017-10-20T23:50:00-04:00' }),
    ],
    [
      'json-ld',
      '',
      jsonLd({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], datePublished: '2017-10-20' }] }),
    ],
    [
      'json-ld',
      '',
      jsonLd([{ '@type': 'WebPage', mainEntity: { '@type': 'BlogPosting', datePublished: '2017-10-20' } }]),
    ],
    [
      'json-ld',
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","description":"a\nb","datePublished":"2017-10-20",}</script>',
    ],
    ['meta', '', '<meta property="article:published_time" content="2017-10-20T10:00:00Z">'],
    ['meta', '', '<meta name="DC.date.issued" content="2017-10-20">'],
    ['meta', '', '<meta name="parsely-pub-date" content="2017-10-20T00:00:00Z">'],
    ['meta', '', '<meta name="sailthru.date" content="Fri, 20 Oct 2017 08:00:00 GMT">'],
    ['microdata', '<span itemprop="datePublished" content="2017-10-20">three years ago</span>', ''],
    ['microdata', '<meta itemprop="datePublished" content="2017-10-20">', ''],
    ['time', '<time datetime="2017-10-20T09:00">nine</time>', ''],
    ['time', '<footer><time class="entry-date" datetime="2017-10-20">20 Oct</time></footer>', ''],
    ['url', '', '', { location: 'https://news.example/2017/10/20/talks.html' }],
    ['url', '', '<link rel="canonical" href="https://news.example/world/20171020-talks">'],
    ['text', '<p class="byline">By a correspondent, 20 October 2017</p>', ''],
    ['text', '<p>ФОТО: 20 октября 2017, 14:35</p>', ''],
    ['text', '<div>۲۸ مهر ۱۳۹۶</div>', ''],
    ['text', '<div>2017년 10월 20일</div>', ''],
  ])('%s %#', (from, body, head, options) => {
    expect(published(article(body), head, options)).toMatchObject({ day: DAY, from });
  });
});

describe('never the day of something else', () => {
  test.each<[string, string, string]>([
    [
      'a related item',
      article('', '<aside class="related"><time datetime="2016-01-02">2 Jan</time></aside>'),
      '',
    ],
    [
      'a related card inside the article',
      article('<div class="related-stories"><time datetime="2016-01-02">2 Jan</time></div>'),
      '',
    ],
    [
      'a comment',
      article(
        '',
        '<section id="comments"><article><time datetime="2018-01-02">2 Jan</time></article></section>',
      ),
      '',
    ],
    [
      'a comment in microdata',
      article(
        '<div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2018-01-02"></time></div>',
      ),
      '',
    ],
    ['a fact box', article('<p>Founded: 28 February 1998</p>'), ''],
    ['the copyright line', article('<p>© 3 March 2019 The Example Times</p>'), ''],
    [
      'an event in the prose',
      article(
        '<p>The treaty was signed in Washington on 8 December 1987 by two leaders who had come to trust one another, and it entered into force in the following year after a debate of months.</p>',
      ),
      '',
    ],
    ['a product in JSON-LD', article(''), jsonLd({ '@type': 'Product', datePublished: '2015-01-01' })],
    [
      'a part of a list in JSON-LD',
      article(''),
      jsonLd({
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'NewsArticle', datePublished: '2015-01-01' }],
      }),
    ],
    ['an update notice alone', article('<p>Last updated: 5 May 2019</p>'), ''],
    ['a modified time alone', article(''), '<meta property="article:modified_time" content="2019-05-05">'],
    ['when an event takes place', article('<p>3 – 5 May 2019</p>'), ''],
    ['the navigation', `<nav><time datetime="2019-01-01">today</time></nav>${article('')}`, ''],
  ])('%s', (_, body, head) => {
    expect(published(body, head)).toBeNull();
  });

  test('the article of several in JSON-LD is the one with the headline', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Something else entirely',
      datePublished: '2011-01-01',
    };
    const own = { '@type': 'NewsArticle', headline: HEADLINE, datePublished: DAY };
    expect(published(article(''), jsonLd([other, own]))).toMatchObject({ day: DAY, confidence: 'high' });
  });

  test('an update beside the publication', () => {
    const line = '<p>Published: 20 October 2017 | Updated: 22 October 2017</p>';
    expect(published(article(line))).toMatchObject({ day: DAY, from: 'text' });
    const metas =
      '<meta property="article:modified_time" content="2018-03-01"><meta property="article:published_time" content="2017-10-20">';
    expect(published(article('<time datetime="2018-03-01">1 March</time>'), metas)?.day).toBe(DAY);
  });

  test('an undeclared kind of date that repeats the last change', () => {
    const metas =
      '<meta name="date" content="2018-03-01"><meta property="og:updated_time" content="2018-03-01">';
    expect(
      published(
        article(
          '<time datetime="2017-10-20">then</time><span itemprop="datePublished" content="2018-03-01"></span>',
        ),
        metas,
      )?.day,
    ).toBe(DAY);
  });

  test('nothing after the reader’s day', () => {
    const meta = '<meta property="article:published_time" content="2031-01-01">';
    expect(published(article(''), meta, { today: '2026-01-01' })).toBeNull();
  });
});

describe('how sure', () => {
  test('agreement is high, disagreement lowers', () => {
    const meta = '<meta property="article:published_time" content="2017-10-20">';
    expect(published(article('<time datetime="2017-10-20"></time>'), meta)?.confidence).toBe('high');
    expect(published(article('<time datetime="2017-09-01"></time>'), meta)).toMatchObject({
      day: DAY,
      confidence: 'low',
    });
  });

  test('a neighbouring day is another zone, no disagreement', () => {
    const meta = '<meta property="article:published_time" content="2017-10-20T22:00Z">';
    expect(published(article('<time datetime="2017-10-21"></time>'), meta)).toMatchObject({
      day: DAY,
      confidence: 'high',
    });
  });

  test('a line that style sheets hide does not count', () => {
    const body = article('<p class="byline">20 October 2017</p>');
    expect(published(body, '', { isVisible: () => true })?.day).toBe(DAY);
    expect(published(body, '', { isVisible: () => false })).toBeNull();
  });
});

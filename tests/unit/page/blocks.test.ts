import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liveRangeOf, nodeSpans } from '../../../src/page/anchor.ts';
import { articleText } from '../../../src/page/article-text.ts';
import { walkBlocks, type Block } from '../../../src/page/blocks.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { page } from './parse.ts';

const blocksOf = (document: Document): Block[] =>
  [...walkBlocks(document.body, true)].filter((block) => block !== null);
const textsOf = (body: string) => blocksOf(page(body)).map((block) => block.text);

describe('what is a block', () => {
  test.each<[string, string, string[]]>([
    ['white space collapses', '<p>  The \n\t INF   Treaty </p>', ['The INF Treaty']],
    [
      'inline elements are no boundary',
      '<p>The <b>IN</b><i>F</i> Trea<span>ty</span></p>',
      ['The INF Treaty'],
    ],
    [
      'space inside and outside an inline element is one',
      '<p>The <b> INF </b> Treaty</p>',
      ['The INF Treaty'],
    ],
    ['a line break is a space', '<p>New<br>START</p>', ['New START']],
    ['two line breaks part paragraphs', '<div>One.<br> <br>Two.</div>', ['One.', 'Two.']],
    [
      'no-break space and joiners stay',
      '<p>New\u00a0START نمی\u200cشود</p>',
      ['New\u00a0START نمی\u200cشود'],
    ],
    [
      'text around a block inside a block',
      '<div>before<p>inside</p>after</div>',
      ['before', 'inside', 'after'],
    ],
    [
      'list items, cells and captions',
      '<ul><li>a<li>b</ul><table><tr><td>c</td><td>d</td></tr></table><figure><img alt="no"><figcaption>e</figcaption></figure>',
      ['a', 'b', 'c', 'd', 'e'],
    ],
    ['a picture in a line leaves a space at most', '<p>one<img alt="x">two</p>', ['one two']],
    ['empty elements are nothing', '<p> <b></b><a name="x"></a> </p><div></div>tail', ['tail']],
  ])('%s', (_, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  test.each([
    '<script>x</script>',
    '<style>x</style>',
    '<noscript>x</noscript>',
    '<template>x</template>',
    '<textarea>x</textarea>',
    '<select><option>x</option></select>',
    '<button>x</button>',
    '<div contenteditable>x</div>',
    '<div contenteditable="plaintext-only"><p>x</p></div>',
    '<div role="textbox">x</div>',
    '<div role="searchbox">x</div>',
    '<form><p>x</p></form>',
    '<pre>x</pre>',
    '<code>x</code>',
    '<nav>x</nav>',
    '<aside>x</aside>',
    '<footer>x</footer>',
    '<header>x</header>',
    '<div role="navigation">x</div>',
    '<div hidden>x</div>',
    '<div aria-hidden="true">x</div>',
    '<div style="color:red; display: none">x</div>',
    '<div class="comments-area">x</div>',
    '<div id="relatedArticles">x</div>',
    '<div class="newsletter-signup">x</div>',
    '<div class="most-read">x</div>',
    '<svg><text>x</text></svg>',
    '<iframe>x</iframe>',
  ])('never read: %s', (body) => {
    expect(textsOf(`<p>before</p>${body}<p>after</p>`)).toEqual(['before', 'after']);
  });

  test.each([
    '<div contenteditable="false">x</div>',
    '<div class="no-sidebar">x</div>',
    '<div class="has-comments">x</div>',
    '<article><header>x</header></article>',
    '<p><a class="related-link">x</a></p>',
    '<form id="aspnetForm"><h1>x</h1></form>',
    '<div class="teaser">x</div>',
  ])('still read: %s', (body) => {
    expect(textsOf(body)).toEqual(['x']);
  });

  test('a section begins with each heading; links are counted', () => {
    const blocks = blocksOf(
      page('<p>zero</p><h2>one</h2><p>a</p><p><a href="/x">link</a> text</p><h3>two</h3><p>b</p>'),
    );
    expect(blocks.map(({ section, heading, linked }) => [section, heading, linked])).toEqual([
      [0, 0, 0],
      [1, 2, 0],
      [1, 0, 0],
      [1, 0, 4],
      [2, 3, 0],
      [2, 0, 0],
    ]);
  });

  test('nesting of fifty thousand levels', () => {
    const document = page('<main></main>');
    let inner: Element = document.querySelector('main')!;
    for (let level = 0; level < 50_000; level++) {
      const next = document.createElement(level % 2 ? 'div' : 'span');
      inner.appendChild(next);
      inner = next;
    }
    inner.textContent = 'deep';
    expect(blocksOf(document).map((block) => block.text)).toEqual(['deep']);
  });
});

describe('offsets', () => {
  /** A paragraph of words and inline elements whose text nodes are then cut at random. */
  const paragraph = fc.array(
    fc.tuple(fc.constantFrom('', 'b', 'i', 'a'), fc.stringMatching(/^[ab \n\t]{0,12}$/)),
    { minLength: 1, maxLength: 8 },
  );
  const build = (runs: readonly (readonly [string, string])[]) => {
    const document = page('<p></p>');
    const parent = document.querySelector('p')!;
    for (const [tag, text] of runs) {
      const place = tag ? parent.appendChild(document.createElement(tag)) : parent;
      place.appendChild(document.createTextNode(text));
    }
    return document;
  };
  const textNodes = (document: Document) => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(document.body, 4);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes;
  };

  const split = (node: Text, at: number) => {
    node.parentNode!.insertBefore(node.ownerDocument.createTextNode(node.data.slice(0, at)), node);
    node.data = node.data.slice(at);
  };

  test('the text does not depend on how the page splits its text nodes', () => {
    fc.assert(
      fc.property(paragraph, fc.array(fc.nat(12), { maxLength: 6 }), (runs, cuts) => {
        const document = build(runs);
        const whole = blocksOf(document).map((block) => block.text);
        for (const cut of cuts)
          for (const node of textNodes(document)) if (cut > 0 && cut < node.data.length) split(node, cut);
        expect(blocksOf(document).map((block) => block.text)).toEqual(whole);
      }),
    );
  });

  test('each span of a block leads to nodes with the same letters', () => {
    fc.assert(
      fc.property(paragraph, fc.nat(40), fc.nat(40), (runs, one, other) => {
        for (const block of blocksOf(build(runs))) {
          const start = Math.min(one, other) % block.text.length;
          const end = start + 1 + (Math.max(one, other) % (block.text.length - start));
          const letters = nodeSpans(block, start, end)
            .map(({ node, from, to }) => node.data.slice(from, to))
            .join('');
          expect(letters.replace(/\s+/g, '')).toBe(block.text.slice(start, end).replace(/\s+/g, ''));
        }
      }),
    );
  });

  test('a mention over inline elements and folded space is one range', () => {
    const document = page('<p>the <b>New\n   </b><i>STA</i>RT pact</p>');
    const [block] = blocksOf(document);
    expect(block!.text).toBe('the New START pact');
    const spans = nodeSpans(block!, 4, 13);
    expect(spans.map(({ node, from, to }) => node.data.slice(from, to))).toEqual(['New\n', 'STA', 'RT']);
  });

  test('a range of nodes that were shortened is refused', () => {
    const document = page('<p>the INF Treaty</p>');
    const spans = nodeSpans(blocksOf(document)[0]!, 4, 14);
    spans[0]!.node.data = 'gone';
    expect(liveRangeOf(document, spans)).toBeNull();
  });
});

describe('the article', () => {
  const PROSE =
    'This sentence is long enough to be taken for prose by anybody who reads it, and it says nothing. ';
  const body = `<header class="site"><a href="/">Home</a></header><nav><a href="/a">A</a></nav>
    <main><article><header><h1>The headline of the page</h1><p>${PROSE}Standfirst.</p></header>
    <div class="body"><p>${PROSE}One.</p><p>${PROSE}Two.</p><h2>Heading</h2><p>${PROSE}Three.</p>
    <ul><li><a href="/1">Another article about something</a></li></ul></div></article></main>
    <div><p>${PROSE}In another place.</p></div>`;

  test('is headline, standfirst and body, without links and what stands beside', () => {
    const reading = readPage(page(body));
    expect(reading.blocks.map((block) => block.text.replace(PROSE, ''))).toEqual([
      'The headline of the page',
      'Standfirst.',
      'One.',
      'Two.',
      'Heading',
      'Three.',
    ]);
  });

  test('as one text gives each block its start', () => {
    const { blocks } = readPage(page(body));
    const { text, starts } = articleText(blocks);
    blocks.forEach((block, index) => {
      expect(text.slice(starts[index], starts[index]! + block.text.length)).toBe(block.text);
    });
    expect(articleText([])).toEqual({ text: '', starts: [] });
  });

  test('class names are not trusted where they would leave nothing', () => {
    const misnamed = `<div class="widget"><p>${PROSE}</p><p>${PROSE}</p></div>`;
    expect(readPage(page(misnamed)).blocks).toHaveLength(2);
  });

  test('a document that is an editor is not read', () => {
    const document = page(body);
    Object.defineProperty(document, 'designMode', { value: 'on' });
    expect(readPage(document)).toMatchObject({ article: false, blocks: [], published: null });
  });

  test('a document without a body', () => {
    const document = page('');
    document.body.remove();
    expect(readPage(document)).toMatchObject({ article: false, language: null, published: null, blocks: [] });
  });
});

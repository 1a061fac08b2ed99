import { describe, expect, test } from 'vitest';
import { Popup } from '../../../src/screens/Popup.tsx';
import type { PopupPage, PopupProps } from '../../../src/screens/popup-props.ts';
import { rendered, settled, textOf } from '../card/rendered.ts';
import { brief, content, names, t } from '../card/sample-brief.ts';

const site = { host: 'example.org', allowed: false, byEverySite: false };
const ready: Extract<PopupPage, { state: 'ready' }> = {
  state: 'ready',
  site,
  article: true,
  published: { day: '2017-10-20', from: 'json-ld', confidence: 'high' },
  severalDays: false,
  topics: [
    {
      id: 'lake-treaty',
      mentions: [
        { index: 0, surface: 'the lake pact' },
        { index: 3, surface: 'Lake Treaty' },
      ],
    },
    { id: 'river-treaty', mentions: [{ index: 1, surface: 'River Treaty' }] },
  ],
  highlighting: true,
  cardsOff: false,
};

function popup(page: PopupPage, change: Partial<PopupProps> = {}) {
  const calls: unknown[][] = [];
  const call =
    (name: string) =>
    (...values: unknown[]) =>
      void calls.push([name, ...values]);
  const box = rendered(
    <Popup
      t={t}
      locale="en-GB"
      names={names}
      today="2026-11-26"
      page={page}
      allTopics={[
        {
          id: 'lake-treaty',
          kind: 'treaty',
          title: { text: 'Lake Treaty', lang: 'en' },
          names: ['Seevertrag'],
        },
        { id: 'river-treaty', kind: 'treaty', title: { text: 'River Treaty', lang: 'en' }, names: [] },
      ]}
      cardOf={(id, asOf) => ({
        ...content,
        brief: { ...brief, topic: id, title: id === 'lake-treaty' ? 'Lake Treaty' : 'River Treaty', asOf },
        claims: id === 'lake-treaty' && asOf === '2017-10-20' ? content.claims : [],
      })}
      hiddenTopics={['river-treaty']}
      dataVersion="2026.1"
      onSetDay={call('setDay')}
      onShowMention={call('showMention')}
      onSite={call('site')}
      onSpot={call('spot')}
      onHighlighting={call('highlighting')}
      onHideTopic={call('hide')}
      onCopy={call('copy')}
      onOpenOptions={call('options')}
      {...change}
    />,
  );
  const button = (name: string) =>
    [...box.querySelectorAll('button')].find((each) => textOf(each) === name || labelOf(box, each) === name)!;
  return { box, calls, button };
}

const labelOf = (box: Element, button: Element) => {
  const id = button.getAttribute('aria-labelledby');
  return id ? textOf([...box.querySelectorAll('[id]')].find((each) => each.id === id) ?? null) : '';
};

async function openTopic(box: Element, index: number): Promise<void> {
  const details = box.querySelectorAll<HTMLDetailsElement>('.topic > details')[index]!;
  details.open = true;
  details.dispatchEvent(
    new (details.ownerDocument.defaultView as unknown as typeof globalThis).Event('toggle'),
  );
  await settled();
}

describe('states', () => {
  test.each<[string, PopupPage, string]>([
    ['asked', { state: 'loading' }, 'Reading this page …'],
    ['browser page', { state: 'unavailable' }, 'does not let extensions read'],
    ['not read', { state: 'unspotted', site }, 'has not been read yet. Read this page now'],
    ['failed', { state: 'failed', site }, 'could not be read. Try again'],
    ['no topics', { ...ready, topics: [] }, 'speaks of nothing'],
    ['no article', { ...ready, topics: [], article: false }, 'not an article'],
    [
      'topics, but no article',
      { ...ready, article: false, highlighting: false },
      'not look like an article; nothing in it is underlined',
    ],
    ['cards fought', { ...ready, cardsOff: true }, 'worked against the cards'],
  ])('%s', (_, page, expected) => {
    expect(textOf(popup(page).box.querySelector('.notice'))).toContain(expected);
  });

  test('of a page that is no article nothing is called one, and its terms can be underlined all the same', async () => {
    const noArticle = { ...ready, article: false, highlighting: false, published: null };
    const { box, calls, button } = popup(noArticle, { cardOf: () => content });
    await openTopic(box, 0);
    expect(textOf(box.querySelector('.day'))).toContain('No usable date found on this page');
    expect(textOf(box.querySelector('.claims h3'))).toBe('What this page says');
    expect(textOf(box.querySelector('.mentions'))).toContain('On this page');
    expect(textOf(box).match(/articles?\b/g)).toEqual(['article']);
    button('Underline terms on this page').click();
    expect(calls).toEqual([['highlighting', true]]);
    expect(popup({ ...noArticle, highlighting: true }).box.querySelector('.notice')).toBeNull();
  });

  test('without topics all cards are there to browse', () => {
    const { box } = popup({ state: 'unavailable' });
    expect([...box.querySelectorAll('.browse li')].map(textOf)).toEqual(['Lake Treaty', 'River Treaty']);
  });
});

describe('a page with topics', () => {
  test('stands in reading order, with what came since and how often it is mentioned', () => {
    const items = [...popup(ready).box.querySelectorAll('.topic')].map(textOf);
    expect(items[0]).toMatch(/^Lake Treaty ?2 mentions/);
    expect(items[0]).toContain('Since then: Ended, 2 August 2019');
    expect(items[0]).toContain('The record differs: 3 September 2017');
    expect(items[1]).toMatch(/^River Treaty ?known/);
  });

  test('the day, its evidence, and correcting it', () => {
    const { box, calls } = popup(ready);
    expect(textOf(box.querySelector('.day'))).toContain('Written 20 October 2017 · 9 years ago');
    expect(textOf(box.querySelector('.day'))).toContain('search engines. This can be relied on.');
    const input = box.querySelector<HTMLInputElement>('input[type=date]')!;
    for (const day of ['2018-01-02', '2027-01-01', '1900-01-01', '']) {
      input.value = day;
      input.dispatchEvent(
        new (input.ownerDocument.defaultView as unknown as typeof globalThis).Event('change'),
      );
    }
    expect(calls).toEqual([['setDay', '2018-01-02']]);
  });

  test('a day that cannot be set stays in the field, with the days that can', async () => {
    const { box, calls } = popup(ready);
    const input = box.querySelector<HTMLInputElement>('input[type=date]')!;
    const { Event } = input.ownerDocument.defaultView as unknown as typeof globalThis;
    const enter = async (day: string, left = false) => {
      input.value = day;
      input.dispatchEvent(new Event('change'));
      if (left) input.dispatchEvent(new Event('blur'));
      await settled();
      return [input.value, textOf(box.querySelector('.day [role=status]'))];
    };
    const possible = 'Choose a day from 1 January 1950 to 26 November 2026.';
    expect(await enter('1949-12-31')).toEqual(['1949-12-31', possible]);
    expect(await enter('2026-11-27')).toEqual(['2026-11-27', possible]);
    expect(await enter('0195-01-01')).toEqual(['0195-01-01', '']);
    expect(await enter('0195-01-01', true)).toEqual(['0195-01-01', possible]);
    expect(await enter('')).toEqual(['', '']);
    expect(await enter('1950-01-01')).toEqual(['1950-01-01', '']);
    expect(calls).toEqual([['setDay', '1950-01-01']]);
  });

  test('a day set by hand can be given up', () => {
    const { button, calls } = popup({
      ...ready,
      published: { day: '2018-01-02', from: 'given', confidence: 'high' },
    });
    button('Use the page’s own day').click();
    expect(calls).toEqual([['setDay', null]]);
  });

  test('the opened card is as of the day, with its mentions and "I know this"', async () => {
    const { box, calls, button } = popup(ready);
    await openTopic(box, 0);
    expect(textOf(box.querySelector('.then h3'))).toBe('On 20 October 2017, when this was written');
    button('the lake pact').click();
    button('I know this').click();
    expect(calls).toEqual([
      ['showMention', 0],
      ['hide', 'lake-treaty', true],
    ]);
  });

  test('of several articles each card is of the day of its own, and the line says so', async () => {
    const [first, second] = ready.topics;
    const { box } = popup({
      ...ready,
      published: null,
      severalDays: true,
      topics: [
        { ...first!, day: '2019-03-04' },
        { ...second!, day: null },
      ],
    });
    expect(textOf(box.querySelector('.day'))).toContain('Several articles, each with its own date');
    await openTopic(box, 0);
    await openTopic(box, 1);
    expect([...box.querySelectorAll('.then h3')].map(textOf)).toEqual([
      'On 4 March 2019, when this was written',
      expect.stringContaining('Today, 26 November 2026'),
    ]);
  });

  test('without a day the card is of today and says so', async () => {
    const { box } = popup({ ...ready, published: null });
    await openTopic(box, 0);
    expect(textOf(box.querySelector('.then'))).toMatch(
      /^Today, 26 November 2026 ?No usable date was found on this page/,
    );
  });

  test('a related card opens on its own, and all cards can be searched', async () => {
    const { box, button } = popup(ready);
    await openTopic(box, 0);
    button('River Treaty').click();
    await settled();
    expect([...box.querySelectorAll('.topic h2')].map(textOf)).toEqual(['River Treaty']);
    button('All cards').click();
    await settled();
    const search = box.querySelector<HTMLInputElement>('input[type=search]')!;
    search.value = 'seevertrag';
    search.dispatchEvent(
      new (search.ownerDocument.defaultView as unknown as typeof globalThis).Event('input'),
    );
    await settled();
    expect([...box.querySelectorAll('.browse li')].map(textOf)).toEqual(['Lake Treaty']);
  });
});

describe('switches', () => {
  test('the site’s calls back within the click, so that the browser lets it ask', () => {
    const { calls, button } = popup(ready);
    button('Always on example.org').click();
    expect(calls).toEqual([['site', true]]);
    button('Underline terms on this page').click();
    expect(calls[1]).toEqual(['highlighting', false]);
  });

  test('it is fixed where every site is allowed', () => {
    const { button } = popup({ ...ready, site: { ...site, allowed: true, byEverySite: true } });
    const toggle = button('Always on example.org You have allowed every site.');
    expect(toggle.getAttribute('aria-checked')).toBe('true');
    expect(toggle.hasAttribute('disabled')).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import type { Names } from '../../../src/card/translate.ts';
import { textOf } from './rendered.ts';
import { brief, content } from './sample-brief.ts';
import { card } from './sample-card.tsx';

const all = (element: Element, selector: string) => [...element.querySelectorAll(selector)];

describe('the bands', () => {
  test('then: heading, status with its day, parties, who left', () => {
    const then = textOf(card().querySelector('.then'));
    expect(then).toMatch(/^On 20 October 2017, when this was written/);
    expect(then).toContain('In force since 1 June 1988');
    expect(then).toContain('Parties United States and Russia');
    expect(then).toContain('Former parties Soviet Union (until 26 December 1991)');
  });

  test('then: those who were in until the same day are one entry, of an agreement that ended too', () => {
    const former = ['by', 'kz', 'ru'].map((id) => {
      const name = new Intl.DisplayNames('en', { type: 'region' }).of(id.toUpperCase())!;
      return { ...brief.formerParties[0]!, id, name, to: '2019-08-02', sources: ['a'] };
    });
    const formerParties = [...former, ...brief.formerParties];
    const ended = card({ brief: { ...brief, parties: [], formerParties } });
    expect(all(ended, '.then .former').map(textOf)).toEqual([
      'Belarus, Kazakhstan, and Russia (until 2 August 2019) 1',
      'Soviet Union (until 26 December 1991) 2',
    ]);
  });

  test('then: rules stand under one another; symbols by the number', () => {
    const rows = all(card(), '.then .figures .row').map(textOf);
    expect(rows[0]).toMatch(/^15 ?Boats launched this year ?press counting/);
    expect(rows[1]).toMatch(/^20 ?Boats launched this year ?CNS/);
    expect(rows[2]).toMatch(/^500 km\+ ?Longest range ?treaty text/);
  });

  test('then: both sides of a dispute, and whose view each is', () => {
    const then = textOf(card().querySelector('.then'));
    expect(then).toContain('According to Russia The treaty has been kept. 2');
    expect(then).toContain('According to the United States Russia has broken it. 2');
  });

  test('since: dated events no more precise than known, then today', () => {
    const lines = all(card().querySelector('.since')!, '.timeline > li').map(textOf);
    expect(lines[0]).toMatch(/^Mar 2018 ?A small quarrel/);
    expect(lines[1]).toMatch(/^2 Aug 2019 ?Ended: The treaty ends/);
    expect(lines[2]).toMatch(/^Today ?Ended$/);
    expect(textOf(card().querySelector('.since .figures'))).toMatch(/^18/);
  });

  test('a card of today has no second band', () => {
    const today = card({ brief: { ...brief, asOf: brief.today, since: [] }, dayNote: 'unknown' });
    expect(today.querySelector('.since')).toBeNull();
    expect(textOf(today.querySelector('.then'))).toMatch(
      /^Today, 26 November 2026 ?No usable date was found on this page/,
    );
    expect(textOf(today.querySelector('.then'))).toContain('checked through 20 August 2026');
  });

  test('its heading tells the outcome, else the number of events', () => {
    const heading = (changed: Partial<typeof brief>) =>
      textOf(card({ brief: { ...brief, ...changed } }).querySelector('.since h3'));
    expect(heading({})).toBe('Since then: Ended, 2 August 2019');
    expect(heading({ status: null, statusToday: null })).toBe(`Since then: ${brief.since.length} events`);
  });

  test('nothing since: says so', () => {
    const still = card({ brief: { ...brief, since: [], figuresToday: [] } });
    expect(textOf(still.querySelector('.since'))).toBe('Since then The record has no change.');
  });
});

describe('claims', () => {
  test('are quiet lines with the verdict in words and every rule', () => {
    const lines = all(card(), '.claims li').map(textOf);
    expect(lines[0]).toContain('launched 17 boats');
    expect(lines[0]).toContain('Cannot be decided; the record has 15 · press counting');
    expect(lines[0]).toContain('20 · CNS');
    expect(lines[1]).toContain('The record differs: 3 September 2017');
  });

  test('said again and again they are told once; a long list ends in how many more there are', () => {
    const [first] = content.claims;
    const many = Array.from({ length: 30 }, (_, index) => ({ ...first!, surface: `boat ${index}` }));
    const lines = all(card({ claims: [first!, first!, ...many] }), '.claims li').map(textOf);
    expect(lines[0]).toMatch(/^\?launched 17 boats 2 times Cannot be decided/);
    expect(lines[1]).not.toContain('times');
    expect([lines.length, lines.at(-1)]).toEqual([13, 'and 19 more']);
  });
});

describe('everything in the brief is reachable', () => {
  test.each([
    ...brief.facts.map((fact) => fact.text),
    ...brief.events.map((event) => event.title),
    ...brief.since.map((event) => event.title),
    ...brief.sources.map((source) => source.title),
    ...brief.figures.map((figure) => figure.ruleSentence),
    'River Treaty',
    'First version.',
    'Checked through 20 Aug 2026',
  ])('%s', (text) => {
    expect(textOf(card())).toContain(text);
  });
});

describe('sources', () => {
  test('links are https, in a new tab, and tell nobody where they come from', () => {
    const links = all(card({ mode: 'popup', onCopyCitation: () => {} }), 'a');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\//);
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
    }
  });

  test('marks have a number and a spoken name', () => {
    const mark = card().querySelector('.then .mark-link')!;
    expect(textOf(mark)).toBe('1');
    expect(mark.getAttribute('aria-label')).toBe('Source 1: Publisher of a, Title of a');
  });

  test('one that is not https is no link, but has the same name and title', () => {
    const mark = all(card(), '.since span.mark-link')[0]!;
    const label = 'Source 3: Publisher of c, Title of c';
    expect(textOf(mark)).toBe('3');
    expect(['aria-label', 'title', 'role'].map((name) => mark.getAttribute(name))).toEqual([
      label,
      label,
      'img',
    ]);
  });
});

describe('modes', () => {
  test('in a page nothing has a lasting effect', () => {
    const inPage = card({ onCopyCitation: () => {}, onOpenTopic: undefined as never });
    expect(all(inPage, 'button, input, select, textarea, form, iframe, img')).toEqual([]);
  });

  test('on our own page citations can be copied', () => {
    const copied: string[] = [];
    const popup = card({ mode: 'popup', onCopyCitation: (text) => copied.push(text) });
    expect(all(popup, 'button').map(textOf)).toEqual(['Plain text', 'Markdown', 'BibTeX', 'Copy text']);
    all(popup, 'button').forEach((button) => (button as HTMLButtonElement).click());
    expect(copied.map((text) => text.split('\n')[0])).toEqual([
      'Lake Treaty (Backgrounder, data 2026.1: state on 2017-10-20, checked through 2026-08-20)',
      '**Lake Treaty** (Backgrounder, data 2026.1: state on 2017-10-20, checked through 2026-08-20)',
      '@online{a,',
      'Card: Lake Treaty (lake-treaty)',
    ]);
  });
});

describe('a page in another language', () => {
  const states = (locale: string) => new Intl.DisplayNames(locale, { type: 'region' });
  const namesIn = (locale: string, title: string): Names => ({
    locale,
    topic: (id, english) =>
      id === brief.topic ? { text: title, lang: locale } : { text: english, lang: 'en' },
    party: (id, english) =>
      id === 'su'
        ? { text: english, lang: 'en' }
        : { text: states(locale).of(id.toUpperCase())!, lang: locale },
  });
  const persian = () => card({ names: namesIn('fa', 'پیمان دریاچه') });
  const langsAbove = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? null;

  test('its language: title, parties, dates and numbers that stand alone; marked, in their own direction', () => {
    const title = persian().querySelector('h2')!;
    expect([textOf(title), title.getAttribute('lang'), title.getAttribute('dir')]).toEqual([
      'پیمان دریاچه',
      'fa',
      'rtl',
    ]);
    const parties = persian().querySelector('.then .rows [lang=fa]')!;
    expect(textOf(parties)).toBe('ایالات متحده و روسیه');
    expect(parties.closest('[dir]')!.getAttribute('dir')).toBe('rtl');
    const time = persian().querySelector('.timeline time')!;
    expect([textOf(time), time.getAttribute('lang')]).toEqual(['مارس ۲۰۱۸', 'fa']);
    expect(textOf(persian().querySelector('.then .figures .number'))).toBe('۱۵');
  });

  test('former parties begin at the same edge as parties, those with English names too', () => {
    const lists = all(persian(), '.then .rows .party-names');
    expect(lists.map((list) => list.getAttribute('dir'))).toEqual(['rtl', 'rtl']);
    const [english, until] = all(lists[1]!, 'span[dir]');
    expect([textOf(english!), english!.getAttribute('dir')]).toEqual(['Soviet Union', 'ltr']);
    expect([textOf(until!), until!.getAttribute('dir')]).toEqual(['(until 26 December 1991)', 'ltr']);
  });

  test('a state that has no name in it keeps the English one, marked within the list', () => {
    const alone = card({
      names: namesIn('de', 'Seevertrag'),
      brief: {
        ...brief,
        parties: [...brief.parties, { ...brief.parties[0]!, id: 'su', name: 'Soviet Union' }],
      },
    });
    const list = alone.querySelector('.then .rows [lang=de]')!;
    expect(textOf(list)).toBe('Vereinigte Staaten, Russland und Soviet Union');
    expect(textOf(list.querySelector('[lang=en]'))).toBe('Soviet Union');
  });

  test('the interface’s: sentences with the dates inside them, and the record’s own text', () => {
    const text = textOf(persian());
    expect(text).toContain('In force since 1 June 1988');
    expect(text).toContain('On 20 October 2017, when this was written');
    expect(langsAbove(persian().querySelector('.lead'))).toBeNull();
  });

  test('where the interface is in another language too, the record is marked as English', () => {
    const german = () => card({ locale: 'de', names: namesIn('de', 'Seevertrag') });
    const lead = german().querySelector('.lead [lang=en]');
    expect([textOf(lead), lead?.getAttribute('dir')]).toEqual([brief.sentence, 'ltr']);
    expect(german().querySelector('h2')!.hasAttribute('lang')).toBe(false);
    expect(textOf(german())).toContain('1. Juni 1988');
  });
});

describe('charts', () => {
  const popup = () => card({ mode: 'popup' });

  test('each has a title, a name, the same as a table, and its sources', () => {
    const figures = all(popup(), 'figure.chart');
    expect(figures.map((figure) => textOf(figure.querySelector('figcaption')))).toEqual(
      content.charts.map((chart) => chart.title),
    );
    for (const figure of figures) {
      expect(figure.querySelector('svg[role=img]')!.getAttribute('aria-label')).not.toBe('');
      expect(all(figure, 'table tbody tr').length).toBeGreaterThan(0);
      expect(all(figure, '.marks a').length).toBeGreaterThan(0);
    }
  });

  test('are cut at the card’s day and drawn with numbers that exist', () => {
    for (const drawing of all(popup(), 'svg.plot')) {
      expect(textOf(drawing.querySelector('.as-of text'))).toBe('20 Oct 2017');
      expect(all(drawing, '.later').length).toBeGreaterThan(0);
      expect(drawing.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('the year of the card is split at its day', () => {
    const table = textOf(all(popup(), 'figure.chart')[2]!.querySelector('table'));
    expect(table).toContain('25+; 23 up to 20 Oct 2017');
    expect(table).toContain('27 (through Jun 2019)');
    expect(table).toContain('2018 –');
  });
});

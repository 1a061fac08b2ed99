import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/claims/find-claims.ts';
import { loadCatalog } from '../../../src/compile/load.ts';
import { readMarked } from './marked-text.ts';

const { catalog } = loadCatalog('assets/data');
const TODAY = '2026-11-26';

function claimsIn(marked: string, day: string | null, language: string | null = 'en') {
  const { blocks, mentions } = readMarked(marked);
  return findClaims(blocks, mentions, { day, today: TODAY, language, catalog });
}

/** "surface: verdict (rule)" of each claim. */
const told = (marked: string, day: string | null): string[] =>
  claimsIn(marked, day).map(
    ({ surface, verdict, rule }) => `${surface}: ${verdict}${rule === undefined ? '' : ` (${rule})`}`,
  );

const FOUNDING = [
  'He praised the landmark 2015 {Iranian nuclear deal|jcpoa}.',
  'Every member of the {six-nation group|p5-plus-1} must consent. It was agreed by Russia, China, Germany, France, Britain and the United States.',
  'He spoke of the 1987 {Intermediate-Range Nuclear Forces Treaty|inf-treaty} (INF).',
  'North Korea has conducted six {nuclear tests|dprk-nuclear-tests}, including its most powerful one in August. It has fired 22 missiles in 15 tests in 2017.',
].join('\n');

describe('an article of 20 October 2017', () => {
  it('is held against the record of that day', () => {
    expect(told(FOUNDING, '2017-10-20')).toEqual([
      '2015 Iranian nuclear deal: agrees',
      'six-nation: agrees (named-parties)',
      'Russia, China, Germany, France, Britain and the United States: agrees (named-parties)',
      '1987 Intermediate-Range Nuclear Forces Treaty: agrees',
      'six nuclear tests: agrees (announced)',
      'most powerful one in August: differs',
      '22 missiles: cannot tell',
      '15 tests: agrees (press)',
    ]);
  });

  it('shows the values of the rules, with their names and sources', () => {
    const missiles = claimsIn(FOUNDING, '2017-10-20').find(({ surface }) => surface === '22 missiles');
    expect(missiles).toMatchObject({
      topic: 'dprk-missile-tests',
      figure: 'missiles-this-year',
      said: 22,
      recorded: [
        { rule: 'press', value: 23 },
        { rule: 'cns', value: 20 },
      ],
      note: expect.stringContaining('Reconstructed'),
    });
    for (const { ruleName, sources } of missiles?.recorded ?? []) {
      expect(ruleName).toBeTruthy();
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('gives the day of the strongest test', () => {
    expect(claimsIn(FOUNDING, '2017-10-20').find(({ verdict }) => verdict === 'differs')).toMatchObject({
      figure: 'date-of:sixth-test',
      said: '2017-08',
      recorded: [{ value: '2017-09-03' }],
    });
  });

  it('is not held against the record of today where it gives no day', () => {
    const claims = claimsIn(FOUNDING, null);
    expect(claims.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
    expect(
      claims.filter(({ figure }) => figure.includes('this-year') || figure.includes('to-date')),
    ).toSatisfy(
      (counts: { verdict: string; note?: string }[]) =>
        counts.length === 3 &&
        counts.every(({ verdict, note }) => verdict === 'cannot tell' && note !== undefined),
    );
    expect(claims.filter(({ verdict }) => verdict === 'agrees').map(({ said }) => said)).toContain('1987');
  });

  it('offsets count in the block', () => {
    const { blocks } = readMarked(FOUNDING);
    for (const { block, start, end, surface } of claimsIn(FOUNDING, '2017-10-20'))
      expect(blocks[block]?.text.slice(start, end)).toBe(surface);
  });
});

/** Day, marked text, what is told. */
type Row = readonly [day: string, text: string, ...told: string[]];
const check = (rows: readonly Row[]) =>
  it.each(rows)('%s %s', (day, text, ...expected) => expect(told(text, day)).toEqual(expected));

describe('counts', () => {
  check([
    [
      '2019-01-05',
      'North Korea has detonated six nuclear devices in its {tests|dprk-nuclear-tests}.',
      'six nuclear devices: agrees (announced)',
    ],
    [
      '2017-12-20',
      'North Korea fired thirty missiles in 16 {tests|dprk-missile-tests} this year.',
      'thirty missiles: differs',
      '16 tests: agrees (press)',
    ],
    [
      '2017-10-20',
      'North Korea has conducted seven {nuclear tests|dprk-nuclear-tests} and shows no sign of stopping.',
      'seven nuclear tests: differs',
    ],
    [
      '2017-10-20',
      'North Korea has carried out five {nuclear tests|dprk-nuclear-tests} since 2006 and {launched two short-range missiles|dprk-missile-tests} on Friday.',
      'five nuclear tests: differs',
      'two short-range missiles: cannot tell',
    ],
    [
      '2017-10-20',
      'North Korea has carried out five {nuclear tests|dprk-nuclear-tests} since 2006 and conducted one more test on Sunday.',
      'five nuclear tests: cannot tell',
    ],
    [
      '2017-10-20',
      'North Korea has carried out five {nuclear tests|dprk-nuclear-tests} since 2006 and conducted a sixth on Sunday.',
      'five nuclear tests: cannot tell',
    ],
    [
      '2017-10-20',
      'If needed, North Korea has conducted seven {nuclear tests|dprk-nuclear-tests}.',
      'seven nuclear tests: cannot tell',
    ],

    [
      '2017-10-20',
      'North Korea has conducted five {nuclear tests|dprk-nuclear-tests}.',
      'five nuclear tests: differs',
    ],
    [
      '2017-09-04',
      'North Korea has conducted five {nuclear tests|dprk-nuclear-tests}.',
      'five nuclear tests: cannot tell',
    ],
    [
      '2017-10-20',
      'Since 2006, North Korea has carried out half a dozen {nuclear tests|dprk-nuclear-tests}.',
      'half a dozen nuclear tests: agrees (announced)',
    ],
    [
      '2017-10-20',
      'North Korea has conducted at least 6 {nuclear tests|dprk-nuclear-tests} to date.',
      'at least 6 nuclear tests: agrees (announced)',
    ],
    [
      '2017-10-20',
      'North Korea has conducted more than seven {nuclear tests|dprk-nuclear-tests}.',
      'more than seven nuclear tests: differs',
    ],
    [
      '2017-10-20',
      'North Korea has conducted between five and seven {nuclear tests|dprk-nuclear-tests}.',
      'between five and seven nuclear tests: agrees (announced)',
    ],
    [
      '2017-10-20',
      'North Korea has conducted six underground {nuclear tests|dprk-nuclear-tests}.',
      'six underground nuclear tests: agrees (announced)',
    ],
    [
      '2017-10-20',
      'After its five previous {nuclear tests|dprk-nuclear-tests}, the North went on.',
      'five previous nuclear tests: agrees (announced)',
    ],
    [
      '2017-10-20',
      'North Korea conducted two {nuclear tests|dprk-nuclear-tests} last year.',
      'two nuclear tests: agrees (announced)',
    ],
    [
      '2017-10-20',
      'North Korea conducted three {nuclear tests|dprk-nuclear-tests} in 2016.',
      'three nuclear tests: differs',
    ],
    [
      '2017-10-20',
      'Pyongyang has held three {nuclear tests|dprk-nuclear-tests} since January 2016.',
      'three nuclear tests: agrees (announced)',
    ],
    [
      '2017-10-20',
      'There have been six North Korean {nuclear tests|dprk-nuclear-tests}.',
      'six North Korean nuclear tests: agrees (announced)',
    ],
    [
      '2017-10-20',
      "North Korea's eight {nuclear tests|dprk-nuclear-tests} shook the region.",
      'eight nuclear tests: differs',
    ],
    [
      '2017-10-20',
      'North Korea has fired more than 20 missiles this year, despite {sanctions|dprk-sanctions}.',
      'more than 20 missiles: agrees (press)',
    ],
    [
      '2017-10-20',
      'North Korea has fired 40 missiles this year in {missile tests|dprk-missile-tests}.',
      '40 missiles: differs',
    ],
    [
      '2017-10-20',
      'North Korea fired three missiles on August 26, despite {sanctions|dprk-sanctions}.',
      'three missiles: agrees (press)',
    ],
    [
      '2023-01-05',
      'North Korea fired more than 90 missiles in 2022, by its {missile tests|dprk-missile-tests}.',
      'more than 90 missiles: cannot tell',
    ],
    [
      '2023-01-05',
      'North Korea fired 69 ballistic missiles in 2022 in its {missile tests|dprk-missile-tests}.',
      '69 ballistic missiles: cannot tell',
    ],
    [
      '2024-10-05',
      'The {UN Security Council|dprk-sanctions} has adopted ten sanctions resolutions since 2006.',
      'ten sanctions resolutions: agrees (sanctions-resolutions)',
    ],
  ]);
});

describe('no statement about the count', () => {
  check([
    ['2017-10-20', 'North Korea is preparing a seventh {nuclear test|dprk-nuclear-tests}.'],
    ['2017-10-20', 'It would be the seventh {nuclear test|dprk-nuclear-tests} of North Korea.'],
    ['2017-10-20', 'If North Korea carries out eight {nuclear tests|dprk-nuclear-tests}, talks end.'],
    ['2017-10-20', 'Has North Korea conducted seven {nuclear tests|dprk-nuclear-tests}?'],
    ['2017-10-20', 'North Korea has not conducted seven {nuclear tests|dprk-nuclear-tests}.'],
    ['2017-10-20', 'Three of its six {nuclear tests|dprk-nuclear-tests} took place under Kim Jong Un.'],
    ['2017-10-20', 'Under Kim Jong Un, North Korea has conducted four {nuclear tests|dprk-nuclear-tests}.'],
    ['2017-10-20', 'The last two {nuclear tests|dprk-nuclear-tests} worried Tokyo.'],
    ['2017-10-20', 'The first five {nuclear tests|dprk-nuclear-tests} were weaker.'],
    ['2017-10-20', 'Pakistan has conducted two nuclear tests, unlike {North Korea|dprk-nuclear-tests}.'],
    [
      '2017-10-20',
      'India has conducted six nuclear tests, and those of {North Korea|dprk-nuclear-tests} go on.',
    ],
    [
      '2017-10-20',
      'It was the second time this year that {North Korea tested a missile|dprk-missile-tests}.',
    ],
    ['2017-10-20', 'North Korea spent 22 million dollars on {missile tests|dprk-missile-tests}.'],
    [
      '2017-10-20',
      'In recent months, North Korea has fired four missiles in {missile tests|dprk-missile-tests}.',
    ],
    ['2017-10-20', 'North Korea launched its sixth {nuclear test site|dprk-nuclear-tests} in 2011.'],
  ]);
});

describe('never a difference', () => {
  it.each([
    ['quotation', '"North Korea has conducted nine {nuclear tests|dprk-nuclear-tests}," she said.'],
    [
      'word of others',
      'North Korea has conducted nine {nuclear tests|dprk-nuclear-tests}, an analyst claimed.',
    ],
    ['headline', 'North Korea has conducted nine {nuclear tests|dprk-nuclear-tests}'],
    [
      'correction',
      'North Korea has conducted nine {nuclear tests|dprk-nuclear-tests}, an earlier version wrongly stated.',
    ],
    ['fiscal year', 'North Korea fired 60 missiles in fiscal 2017 in {missile tests|dprk-missile-tests}.'],
    ['several owners', 'North Korea has seen nine {nuclear tests|dprk-nuclear-tests} in India.'],
    ['another count', 'North Korea has fired 24 missiles this year in {missile tests|dprk-missile-tests}.'],
    [
      'qualifier',
      'North Korea has fired three long-range missiles this year in {missile tests|dprk-missile-tests}.',
    ],
    [
      'part of a year',
      'North Korea fired four missiles in the first half of 2017 in {missile tests|dprk-missile-tests}.',
    ],
    ['review conference', 'He chaired the 2015 {NPT|npt} Review Conference.'],
    ['longer name', 'The 2019 {INF|inf-treaty} withdrawal shocked Europe.'],
    ['another deal', 'The 2013 {Iran nuclear deal|jcpoa} froze the programme.'],
    ['another step', 'Trump signed a waiver on the {Iran nuclear deal|jcpoa} in 2017.'],
    ['two names', 'The {INF Treaty|inf-treaty} and {New START|new-start} were signed in 2010.'],
    ['subset', 'The {deal|jcpoa} was negotiated by France and Germany.'],
    ['time zone', 'North Korea carried out its sixth {nuclear test|dprk-nuclear-tests} on September 2.'],
  ])('%s', (_, text) => {
    expect(claimsIn(text, '2017-10-20').filter(({ verdict }) => verdict === 'differs')).toEqual([]);
  });
});

describe('ordinals and dates of tests', () => {
  check([
    [
      '2017-09-08',
      'North Korea conducted its fifth {nuclear test|dprk-nuclear-tests} on Sunday.',
      'fifth nuclear test: differs',
    ],
    [
      '2017-10-20',
      'Pictures show that North Korea is digging for a seventh {nuclear test|dprk-nuclear-tests}.',
    ],
    [
      '2018-10-20',
      'North Korea has staged six {nuclear tests|dprk-nuclear-tests}. The strongest, in August 2017, was felt in China.',
      'six nuclear tests: agrees (announced)',
      'strongest, in August 2017: differs',
    ],
    [
      '2018-10-20',
      'North Korea last tested a nuclear bomb in 2017, its sixth {nuclear test|dprk-nuclear-tests}.',
      'last tested a nuclear bomb in 2017: agrees (announced)',
      'sixth nuclear test: agrees (announced)',
    ],

    [
      '2017-10-20',
      'North Korea carried out its sixth {nuclear test|dprk-nuclear-tests} on September 3.',
      'sixth nuclear test: agrees (announced)',
      'on September 3: agrees (announced)',
    ],
    [
      '2017-10-20',
      'North Korea carried out its sixth {nuclear test|dprk-nuclear-tests} in July 2017.',
      'sixth nuclear test: agrees (announced)',
      'in July 2017: differs',
    ],
    [
      '2017-10-20',
      'North Korea conducted its seventh {nuclear test|dprk-nuclear-tests} in the mountains.',
      'seventh nuclear test: differs',
    ],
    [
      '2017-10-20',
      'In January 2016, North Korea conducted its fourth {nuclear test|dprk-nuclear-tests}.',
      'In January 2016: agrees',
      'fourth nuclear test: agrees (announced)',
    ],
    [
      '2017-10-20',
      'A sixth {nuclear test|dprk-nuclear-tests} followed in 2017.',
      'sixth nuclear test: agrees (announced)',
    ],
    [
      '2017-10-20',
      'North Korea launched its 15th {missile test|dprk-missile-tests} of the year.',
      '15th missile test: agrees (press)',
    ],
    [
      '2022-03-05',
      'North Korea conducted its last {nuclear test|dprk-nuclear-tests} in 2017.',
      'last nuclear test in 2017: agrees (announced)',
    ],
    [
      '2022-03-05',
      'North Korea conducted its last {nuclear test|dprk-nuclear-tests} in 2018.',
      'last nuclear test in 2018: differs',
    ],
  ]);
});

describe('dates of steps', () => {
  check([
    [
      '2017-10-20',
      'He praised the landmark 2015 Iranian nuclear {deal under which Tehran agreed to restrict its nuclear|jcpoa} program.',
      '2015 Iranian nuclear deal: agrees',
    ],
    ['2018-10-20', 'The {Moscow Treaty|sort} of 2002 has lapsed.', 'Moscow Treaty of 2002: agrees'],
    ['2018-10-20', 'The {NPT|npt}, in force since 1975, is old.', 'in force since 1975: differs'],
    [
      '2018-01-22',
      'The conference adopted the {ban treaty|tpnw} last August.',
      'adopted the ban treaty last August: differs',
    ],
    [
      '2018-01-22',
      'The {Joint Comprehensive Plan of Action|jcpoa} was concluded in July 2014.',
      'concluded in July 2014: differs',
    ],
    ['2018-01-22', 'Pyongyang condemned {sanctions|dprk-sanctions} resolution 2375 on September 25.'],
    [
      '2018-01-22',
      'The Council adopted the {sanctions|dprk-sanctions} in resolution 2375 on 11 September 2017.',
      'adopted the sanctions in resolution 2375 on 11 September 2017: agrees',
    ],

    ['2018-10-20', 'The {INF Treaty|inf-treaty} was signed in 1987.', 'was signed in 1987: agrees'],
    ['2018-10-20', 'The {INF Treaty|inf-treaty} was signed in 1991.', 'was signed in 1991: differs'],
    [
      '2018-10-20',
      'The {INF|inf-treaty} is in danger. It was signed in 1987 and entered into force in 1988.',
      'was signed in 1987: agrees',
      'entered into force in 1988: agrees',
    ],
    [
      '2018-10-20',
      'Trump withdrew from the {Iran nuclear deal|jcpoa} in May.',
      'withdrew from the Iran nuclear deal in May: agrees',
    ],
    [
      '2018-10-20',
      'Trump pulled out of the {Iran nuclear deal|jcpoa} in May 2017.',
      'pulled out of the Iran nuclear deal in May 2017: differs',
    ],
    ['2026-03-05', '{New START|new-start} expired on February 5.', 'expired on February 5: agrees'],
    ['2020-03-05', '{New START|new-start} expires on February 5, 2021.'],
    ['2018-03-01', 'The 2011 {Iran nuclear deal|jcpoa} is dead.', '2011 Iran nuclear deal: differs'],
    [
      '2018-03-01',
      'The {Iran nuclear deal|jcpoa} is alive.\nThe 2015 agreement is intact.',
      '2015 agreement: agrees',
    ],
  ]);
});

describe('lists and numbers of parties', () => {
  check([
    [
      '2020-03-05',
      'The {talks|six-party-talks} brought together the two Koreas, China, Japan, Russia and the United States.',
      'the two Koreas, China, Japan, Russia and the United States: agrees (named-parties)',
    ],
    [
      '2020-03-05',
      'The {talks|six-party-talks} consist of the two Koreas, China, Japan, Mongolia and the United States.',
      'the two Koreas, China, Japan, Mongolia and the United States: differs',
    ],
    ['2020-03-05', 'Relations between Moscow and Washington after {New START|new-start} soured.'],
    ['2018-06-10', 'The {CTBT|ctbt} has been ratified by 146 countries.', '146 countries: differs'],

    [
      '2020-03-05',
      'The {deal|jcpoa} was signed by Iran, Israel, and the United States.',
      'Iran, Israel, and the United States: differs',
    ],
    [
      '2020-03-05',
      'The {talks|six-party-talks} among China, Japan, North Korea, Russia, South Korea and the United States stalled.',
      'China, Japan, North Korea, Russia, South Korea and the United States: agrees (named-parties)',
    ],
    [
      '2020-03-05',
      'The {INF Treaty|inf-treaty} between the United States and the Soviet Union ended.',
      'the United States and the Soviet Union: agrees (named-parties)',
    ],
    ['2020-03-05', 'The {NPT|npt} has 191 states parties.', '191 states parties: agrees (depositary)'],
    ['2020-03-05', 'The {NPT|npt} has 150 members.', '150 members: differs'],
    ['2020-03-05', 'Some 30 countries attended a conference on the {NPT|npt}.'],
    [
      '2020-03-05',
      'Iran and six world powers agreed the {deal|jcpoa}.',
      'six world powers: agrees (named-parties)',
    ],
  ]);
});

describe('limits', () => {
  check([
    [
      '2018-10-20',
      'The {INF Treaty|inf-treaty} bans missiles with ranges of 500 to 5,500 kilometers.',
      '500: agrees (treaty-text)',
      '5,500 kilometers: agrees (treaty-text)',
    ],
    [
      '2018-10-20',
      'The {INF Treaty|inf-treaty} bans missiles with ranges of 310 to 3,420 miles.',
      '310: agrees (treaty-text)',
      '3,420 miles: agrees (treaty-text)',
    ],
    [
      '2020-03-05',
      '{New START|new-start} limits each side to 1,550 deployed warheads and 700 deployed missiles and bombers.',
      '1,550 deployed warheads: agrees (treaty-text)',
      '700 deployed missiles and bombers: agrees (treaty-text)',
    ],
    [
      '2020-03-05',
      '{New START|new-start} limits each side to 2,000 warheads, give or take.',
      '2,000 warheads: cannot tell',
    ],
    [
      '2020-03-05',
      'The {deal|jcpoa} caps enrichment at 3.67 percent and the stockpile at 300 kg.',
      '3.67 percent: agrees (treaty-text)',
      '300 kg: agrees (treaty-text)',
    ],
  ]);
});

describe('languages and places', () => {
  it('finds nothing in a language without a table, or where nothing is mentioned', () => {
    const text = 'North Korea has conducted six {nuclear tests|dprk-nuclear-tests}.';
    expect(claimsIn(text, '2017-10-20', 'de')).toEqual([]);
    expect(claimsIn(text, '2017-10-20', null)).toEqual([]);
    expect(claimsIn('North Korea has conducted six nuclear tests.', '2017-10-20')).toEqual([]);
    expect(claimsIn(text, '2017-10-20', 'en-GB')).toHaveLength(1);
  });
});

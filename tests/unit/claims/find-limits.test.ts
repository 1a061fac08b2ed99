import { expect, it } from 'vitest';
import { claimsIn, describeClaims, describeTraps } from './told.ts';

describeClaims('a number that the text never set', [
  [
    '2018-10-20',
    '{New START|new-start} limits each side to 1,650 deployed warheads.',
    '1,650 deployed warheads: differs',
  ],
  [
    '2018-10-20',
    'Under {New START|new-start}, each side may have 650 deployed missiles and bombers.',
    '650 deployed missiles and bombers: differs',
  ],
  ['2018-10-20', 'The {CFE Treaty|cfe} allows each of the two blocs 40,000 tanks.', '40,000 tanks: differs'],
  [
    '2018-10-20',
    'The {deal|jcpoa} caps enrichment at 5 percent and the stockpile at 300 kg.',
    '5 percent: differs',
    '300 kg: agrees',
  ],
  [
    '2018-10-20',
    'The {INF Treaty|inf-treaty} forbids missiles that fly between 300 and 5,500 kilometres.',
    'between 300 and 5,500 kilometres: differs',
  ],
  [
    '2018-10-20',
    'The {INF Treaty|inf-treaty} led to the destruction of 3,900 missiles.',
    '3,900 missiles: differs',
  ],
  [
    '2004-05-01',
    'By the {Moscow Treaty|sort} the two are to cut deployed warheads to 1,700 to 2,200 each.',
    '1,700 to 2,200: agrees',
  ],
]);

describeClaims('launchers: all, or the deployed ones with bombers', [
  [
    '2019-08-05',
    '{New START|new-start} limits each side to 1,500 deployed warheads and 700 launchers.',
    '1,500 deployed warheads: differs',
    '700 launchers: cannot tell',
  ],
  ['2019-08-05', '{New START|new-start} limits each side to 800 launchers.', '800 launchers: agrees'],
  [
    '2019-08-05',
    '{New START|new-start} limits each side to 700 missile launchers and bombers.',
    '700 missile launchers and bombers: cannot tell',
  ],
  [
    '2019-08-05',
    '{New START|new-start} limits each side to 700 deployed missile launchers and bombers.',
    '700 deployed missile launchers and bombers: agrees',
  ],
  [
    '2019-08-05',
    '{New START|new-start} limits each side to 700 deployed launchers.',
    '700 deployed launchers: agrees',
  ],
  [
    '2019-08-05',
    '{New START|new-start} limits each side to 700 missiles and bombers.',
    '700 missiles and bombers: agrees',
  ],
  [
    '2019-08-05',
    '{New START|new-start} limits each side to 800 deployed launchers.',
    '800 deployed launchers: cannot tell',
  ],
  [
    '2019-08-05',
    '{New START|new-start} limits each side to 800 deployed and non-deployed launchers.',
    '800 deployed and non-deployed launchers: agrees',
  ],
  [
    '2019-08-05',
    '{New START|new-start} limits each side to 700 non-deployed launchers.',
    '700 non-deployed launchers: cannot tell',
  ],
  ['2008-08-05', '{START I|start-i} limits each side to 1,600 launchers.', '1,600 launchers: agrees'],
]);

it('tells several figures of one rule apart by what they are called', () => {
  const [claim] = claimsIn('{New START|new-start} limits each side to 700 launchers.', '2019-08-05');
  expect(claim?.recorded.map(({ value, ruleName }) => [value, ruleName])).toEqual([
    [700, 'Limit on deployed missiles and bombers for each side'],
    [800, 'Limit on all launchers and bombers for each side'],
  ]);
});

describeTraps(
  'limits: nothing differs',
  [
    [
      'a count of what one has',
      'Russia is below the {New START|new-start} limits with 1,400 deployed warheads.',
    ],
    [
      'a cut that was made',
      'Under {New START|new-start}, the United States cut its deployed warheads to 1,393.',
    ],
    ['a proposal', 'Obama offered to cut the {New START|new-start} limit to 1,000 warheads.'],
    ['a part', '{New START|new-start} lets each side keep 240 reserve launchers.'],
    ['more of them', '{New START|new-start} allows Russia another 500 launchers.'],
    [
      'from what was',
      '{New START|new-start} limits both to fewer than the 2,200 warheads of the {Moscow Treaty|sort}.',
    ],
    ['a place', 'The {JCPOA|jcpoa} limits Iran to 1,044 centrifuges at Fordow.'],
    ['one state of many', 'The {CFE Treaty|cfe} allows Russia 6,350 tanks.'],
    ['what it covers', 'The {INF Treaty|inf-treaty} bans missiles with ranges of 500 to 1,000 kilometers.'],
    ['about', '{New START|new-start} limits each side to roughly 1,500 warheads.'],
    ['give or take', '{New START|new-start} limits each side to 1,500 warheads, give or take.'],
    ['another unit', 'The {deal|jcpoa} limits Iran to 660 pounds of uranium.'],
    ['a wish', 'The Senate wanted a {New START|new-start} that limits each side to 1,000 warheads.'],
    [
      'a part of what was destroyed',
      'Under the {INF Treaty|inf-treaty} Russia destroyed 1,200 missiles in 1989.',
    ],
  ],
  '2018-10-20',
);

import { describeClaims, describeTraps } from './told.ts';

describeClaims('votes and other numbers of events', [
  [
    '1988-05-28',
    'The Senate approved the {INF Treaty|inf-treaty} by 93 votes to 5.',
    '93 votes to 5: agrees',
  ],
  [
    '2021-02-05',
    'Moscow and Washington agreed to extend {New START|new-start} by ten years.',
    'ten years: differs',
  ],
  [
    '2020-08-15',
    'Its draft to extend the embargo in {resolution 2231|unscr-2231} failed; 11 members abstained.',
    '11 members: agrees',
  ],
]);

describeClaims('members, and numbers that a figure names', [
  ['2016-06-28', 'India has become the 35th member of the {MTCR|mtcr}.', '35th member: agrees'],
  ['2016-06-28', 'India has become the 45th member of the {MTCR|mtcr}.', '45th member: differs'],
  [
    '2019-03-03',
    'The {NPT|npt} recognises seven nuclear-weapon states.',
    'seven nuclear-weapon states: differs',
  ],
  ['2018-03-01', 'At least 160 countries have ratified the {CTBT|ctbt}.', 'At least 160 countries: agrees'],
  [
    '2016-02-10',
    'Iran struck the {nuclear deal|jcpoa} with five world powers.',
    'five world powers: differs',
  ],
  ['2016-02-10', 'Iran keeps to the {deal with six world powers|jcpoa}.', 'six world powers: agrees'],
]);

describeClaims('counts of resolutions', [
  [
    '2017-09-12',
    'It is the ninth {sanctions resolution on North Korea|dprk-sanctions} since 2006.',
    'ninth sanctions resolution: agrees',
  ],
  [
    '2018-06-05',
    'The Council has adopted twenty {sanctions resolutions on North Korea|dprk-sanctions} since 2006.',
    'twenty sanctions resolutions: differs',
  ],
  [
    '2018-06-05',
    'The Council adopted {resolution 2397|dprk-sanctions} on December 12.',
    'adopted resolution 2397 on December 12: differs',
  ],
]);

describeClaims('events by their names and titles', [
  [
    '2017-01-20',
    'Sanctions were lifted on Implementation Day of the {JCPOA|jcpoa}, February 16, 2016.',
    'February 16, 2016: differs',
  ],
  ['2018-03-01', 'The {IAEA|iaea} won the Nobel Peace Prize in 2007.', 'in 2007: differs'],
  ['2018-03-01', 'The US Senate voted down the {CTBT|ctbt} in 1997.', 'voted down the CTBT in 1997: differs'],
  ['2018-11-11', 'India joined the {MTCR|mtcr} in June 2014.', 'joined the MTCR in June 2014: differs'],
  [
    '2023-03-20',
    'Russia announced in December that it would suspend {New START|new-start}.',
    'in December: differs',
  ],
  [
    '2020-06-01',
    '{New START|new-start}, signed in Prague on April 8, 2010, has been in force since March 2012.',
    'signed in Prague on April 8, 2010: agrees',
    'in force since March 2012: differs',
  ],
  [
    '2018-03-01',
    'The {ABM Treaty|abm-treaty} was left by the United States in 2002.',
    'left by the United States in 2002: agrees',
  ],
]);

describeTraps(
  'events: nothing differs',
  [
    ['another winner', 'The {IAEA|iaea} congratulated ICAN, which won the Nobel Peace Prize in 2017.'],
    ['another house', 'The House rejected the {Iran nuclear deal|jcpoa} by 269 votes to 162.'],
    ['another member', 'South Korea, the 20th member of the {MTCR|mtcr}, joined in 2001.'],
    ['another power', 'Iran negotiated with three powers in 2003, long before the {nuclear deal|jcpoa}.'],
    [
      'sanctions of one state',
      'The US imposed 15 rounds of sanctions, and the {UN sanctions|dprk-sanctions} stayed.',
    ],
    ['a threat', 'Iran threatened in June to leave the {nuclear deal|jcpoa}.'],
    ['provisionally', 'The {CFE Treaty|cfe} came into effect provisionally in July 1992.'],
    ['notice of it', 'The United States withdrew from the {ABM Treaty|abm-treaty} in 2001.'],
    ['a party that nobody lists', 'Kazakhstan joined the {NPT|npt} in 1994.'],
  ],
  '2018-06-01',
);

import { describeClaims, describeTraps } from './told.ts';

describeClaims('what happened on a day', [
  [
    '2012-03-16',
    'North Korea conducted {nuclear tests|dprk-nuclear-tests} in 2006 and 2009.',
    'in 2006: agrees',
    '2009: agrees',
  ],
  [
    '2017-02-01',
    'North Korea praised its {nuclear test|dprk-nuclear-tests} last September.',
    'last September: agrees',
  ],
  ['2017-10-20', 'North Korea {exploded a nuclear device|dprk-nuclear-tests} in 2011.', 'in 2011: differs'],
  [
    '2017-12-20',
    'North Korea {fired a missile|dprk-missile-tests} over Japan on September 25.',
    'on September 25: differs',
  ],
  [
    '2017-12-20',
    'North Korea launched the {Hwasong-15|dprk-missile-tests} on November 29.',
    'on November 29: agrees',
  ],
  [
    '2017-12-20',
    'The {Hwasong-15|dprk-missile-tests} was launched on November 19 and climbed high.',
    'on November 19: differs',
  ],
  [
    '2017-10-20',
    'The September 3 {nuclear test|dprk-nuclear-tests} was North Korea’s fifth.',
    'fifth: differs',
  ],
  [
    '2017-10-20',
    'North Korea has {tested nuclear weapons|dprk-nuclear-tests} six times since 2006.',
    'six times: agrees',
  ],
  [
    '2017-10-20',
    'North Korea has {tested nuclear bombs|dprk-nuclear-tests} five times.',
    'five times: differs',
  ],
]);

describeClaims('not since', [
  [
    '2018-06-01',
    'North Korea has not {tested a nuclear weapon|dprk-nuclear-tests} since September 2017.',
    'since September 2017: agrees',
  ],
  [
    '2018-06-01',
    'North Korea has not {exploded a nuclear weapon|dprk-nuclear-tests} since August 2017.',
    'since August 2017: differs',
  ],
  [
    '2018-06-01',
    'North Korea has not {launched a missile|dprk-missile-tests} since November 29.',
    'since November 29: agrees',
  ],
]);

describeClaims('none, all, some', [
  ['2018-12-31', 'North Korea {fired no missiles|dprk-missile-tests} in 2018.', 'no missiles: agrees'],
  [
    '2018-04-21',
    'All six of North Korea’s {nuclear tests|dprk-nuclear-tests} were held in tunnels.',
    'All six of North Korea’s nuclear tests: agrees',
  ],
  [
    '2018-04-21',
    'All four of its {nuclear tests|dprk-nuclear-tests} were failures. North Korea denied it.',
    'All four of its nuclear tests: cannot tell',
  ],
  [
    '2017-04-15',
    'North Korea has staged five {nuclear tests|dprk-nuclear-tests}, two of them last year.',
    'five nuclear tests: agrees',
    'two of them: agrees',
  ],
  [
    '2021-01-20',
    'In its four {nuclear tests|dprk-nuclear-tests} North Korea has learnt a lot.',
    'four nuclear tests: differs',
  ],
]);

describeTraps(
  'happenings: nothing differs',
  [
    ['talks on them', 'North Korea held talks on its {nuclear tests|dprk-nuclear-tests} in May 2010.'],
    ['a pause', 'North Korea paused {nuclear tests|dprk-nuclear-tests} in March 2010.'],
    ['an engine', 'North Korea {tested a missile|dprk-missile-tests} engine on March 18.'],
    ['a cruise missile', 'North Korea {fired a cruise missile|dprk-missile-tests} on October 2.'],
    ['a year that is not complete', 'North Korea {fired a missile|dprk-missile-tests} on February 7, 2016.'],
    ['a parade', 'North Korea showed the {Hwasong-15|dprk-missile-tests} at a parade on February 8.'],
    ['a report', 'North Korea said on December 1 that the {Hwasong-15|dprk-missile-tests} had flown far.'],
    [
      'a meeting',
      'The Council met on December 1 after the {Hwasong-15|dprk-missile-tests} that Pyongyang launched.',
    ],
    ['over Japan', 'North Korea has not {fired a missile|dprk-missile-tests} over Japan since August 2017.'],
    [
      'in the air',
      'North Korea has not {tested a nuclear weapon|dprk-nuclear-tests} above ground since 2006.',
    ],
    [
      'another state',
      'India has not held a nuclear test since 1998, unlike {North Korea|dprk-nuclear-tests}.',
    ],
    [
      'all before one',
      'All five of North Korea’s {nuclear tests|dprk-nuclear-tests} before this one shook the hills.',
    ],
    ['under one ruler', 'All three of its {nuclear tests|dprk-nuclear-tests} under Kim were larger.'],
    ['a year’s', 'In its two {nuclear tests|dprk-nuclear-tests} of 2016 North Korea learnt a lot.'],
    ['none in a quotation', '“North Korea {fired no missiles|dprk-missile-tests} in 2017,” he said.'],
  ],
  '2018-06-01',
);

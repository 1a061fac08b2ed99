import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('en');

test.each<[text: string, mentions: string[], day?: string]>([
  // Whose launch it is: the dateline's country is not the actor
  ['SEOUL, South Korea — North Korea fired three missiles.', ['dprk-missile-tests: fired three missiles']],
  ['TOKYO — North Korea fired a rocket over Japan.', ['dprk-missile-tests: fired a rocket']],
  ["After North Korea's drill, South Korea fired three missiles.", []],
  ['South Korea launched Nuri to put eight satellites into orbit. North Korea failed to do so.', []],
  // Satellites
  [
    'The North Korean attempt at putting a spy satellite in orbit failed.',
    ['dprk-missile-tests: putting a spy satellite'],
  ],
  [
    'Pyongyang said a satellite was launched into orbit.',
    ['dprk-missile-tests: satellite was launched into orbit'],
  ],
  ['North Korea tried an engine at its Sohae satellite launching station.', []],
  ['Seoul called the launch a violation, said the North Korean Taepodong-2 failed.', []],
  // Nuclear tests
  [
    'North Korea spoke of a nuclear success. The underground test caused no leak.',
    ['dprk-nuclear-tests: underground test'],
  ],
  ['Pakistan spoke of a nuclear success. The underground test caused no leak.', []],
  // START, the name, and "to start" in capitals
  ['The Senate voted on START the same day.', ['new-start: START'], '2010-12-22'],
  ['Obama hopes to ratify START by the end of the year.', ['new-start: START'], '2010-12-01'],
  ['SENATE OKs START deal', ['new-start: START deal'], '2010-12-22'],
  ['RUSSIA AND U.S. START NUCLEAR TALKS IN GENEVA', [], '2010-12-22'],
  ['RUSSIA TO START NUCLEAR MISSILE DRILLS ON MONDAY', [], '2010-12-22'],
  ['SENATE RATIFIES START', ['new-start: START'], '2010-12-22'],
  ['Press START to aim the nuclear missile.', []],
  [
    'Obama and Medvedev want a replacement pact for the START agreement that expires in December.',
    ['start-i: START agreement'],
    '2009-07-06',
  ],
  // Treaties with Russia, by their times
  [
    'Moscow and Washington are close to a new strategic arms reduction deal.',
    ['new-start: new strategic arms reduction deal'],
    '2010-02-10',
  ],
  [
    'The Senate takes up a nuclear arms control deal with Moscow.',
    ['new-start: nuclear arms control deal with Moscow'],
    '2010-12-10',
  ],
  [
    "Russia wants to extend the treaty that limits both sides' strategic nuclear arsenals.",
    ["new-start: treaty that limits both sides' strategic nuclear arsenals"],
    '2019-10-01',
  ],
  ['Russia recalled SALT, a treaty that limited strategic arsenals.', [], '2019-10-01'],
  ['Russia signed a nuclear agreement with the United States on civilian power.', [], '2010-10-01'],
  [
    'Trump will abandon a nuclear arms treaty with Russia.',
    ['inf-treaty: nuclear arms treaty with Russia'],
    '2018-10-20',
  ],
  [
    'Russia suspends the strategic offensive arms treaty.',
    ['new-start: strategic offensive arms treaty'],
    '2023-02-21',
  ],
  // Non-proliferation
  [
    'North Korea withdrew from the global nuclear arms control treaty.',
    ['npt: global nuclear arms control treaty'],
    '2003-01-10',
  ],
  [
    'North Korea quits the nuclear treaty. It had joined the Nuclear Non-Proliferation Treaty in 1985.',
    ['npt: nuclear treaty', 'npt: Nuclear Non-Proliferation Treaty'],
    '2003-01-10',
  ],
  ['Iran may be reported for nuclear treaty violations.', ['npt: nuclear treaty violations'], '2006-02-03'],
  ['Russia quits the nuclear treaty.', [], '2006-02-03'],
  // Test ban
  [
    'The Senate rejected a treaty to ban underground nuclear testing.',
    ['ctbt: treaty to ban underground nuclear testing'],
    '1999-10-14',
  ],
  // Iran
  [
    'Oil fell on hopes of a deal restricting the OPEC country’s nuclear work.',
    ['jcpoa: deal restricting the OPEC country’s nuclear'],
  ],
  [
    'Iran and Europe agreed on a short-term deal about nuclear work.',
    ['jpoa-2013: short-term deal'],
    '2014-01-12',
  ],
])('%s', (text, mentions, day) => {
  expect(spot(text, day)).toEqual(mentions);
});

import { EN_ACTS } from './en-acts.ts';
import { EN_LIMITS } from './en-limits.ts';
import { EN_MARKS } from './en-marks.ts';
import { EN_NUMBERS } from './en-numbers.ts';
import { EN_PARTIES } from './en-parties.ts';
import type { ClaimLanguage } from './language.ts';
import { list } from './phrase-list.ts';

/** English. A hyphen stands as a word of its own: "test - fired". */
export const EN: ClaimLanguage = {
  id: 'en',
  abbreviations: list(`
      mr, mrs, ms, dr, gen, col, lt, sgt, sen, rep, gov, st, no, vs, jan, feb, mar, apr, jun, jul, aug,
      sept, sep, oct, nov, dec, adm, prof, inc, co, jr, sr
    `),
  ...EN_NUMBERS,
  parties: EN_PARTIES,
  marks: EN_MARKS,
  clauseWords: list(`
      but, while, although, though, whereas, because, when, after, which, who, and has, and have, and
      had, and it, and they, and is, and was, and were, as
    `),
  articles: ['the', 'a', 'an'],
  objectWords: list(`
      of, on, against, toward, towards, to, with, from, over, at, near, in, into, for, like, unlike,
      threatening, threatened, defied, defying, warned, urged, told, struck, strike, reach, reaching,
      hit, between, off
    `),
  pronouns: list(`
      it, they, the country, the regime, the nation, the state, that country, the communist state, the
      isolated country, the reclusive state, the isolated state, the reclusive country
    `),
  possessives: list("its, their, the country's, the country, the regime"),
  ofWord: 'of',
  otherThings: list(
    'cruise, ship, air, aircraft, surface, artillery, interceptor, engine, engines, mock, dummy, space, satellite, simulated, tank, guided, defense, defence, hypersonic',
  ),
  ownerMarks: ["'s", "'"],
  noneWords: ['no', 'zero'],
  anyWords: list('any, another, single, further, been'),
  allWords: ['all'],
  spans: list(
    'years, years ago, months, months ago, weeks, days, decades, years later, months later, days later',
  ),
  timesWords: list('times'),
  ofThem: list('of them, of those, of which, of these'),
  agentWords: ['by', 'from', 'of'],
  perfect: list("has, have, had, been, it's, 've, having"),
  countVerbs: list(`
    conducted, carried out, held, staged, performed, detonated, exploded, undertaken, set off, fired, launched, tested, test - fired,
    adopted, passed, imposed, test - launched, shot, shot off, lobbed, completed, fired off, executed
  `),
  flightVerbs: list(
    'flew, flown, overflew, crossed, lifted off, landed, splashed down, climbed, test - flown',
  ),
  countVerbsOpen: list(`
    conducts, carries out, fires, launches, conduct, carry out, conducting, carrying out, firing, launching, announced, made, done,
    under its belt, tallied, stages, holds, holding, staging
  `),
  countNouns: [
    {
      one: list(`
        nuclear test, atomic test, nuclear explosion, nuclear detonation, nuclear test explosion, nuclear weapons test, nuclear
        weapon test, nuclear bomb test, atomic bomb test, nuclear blast, test of a nuclear weapon, test of a nuclear device
      `),
      many: list(`
        nuclear tests, atomic tests, nuclear explosions, nuclear detonations, nuclear test explosions, nuclear weapons tests,
        nuclear weapon tests, nuclear bomb tests, atomic bomb tests, nuclear blasts, tests of nuclear weapons, nuclear device tests
      `),
      units: ['tests'],
      isFull: true,
    },
    {
      one: list('missile test, missile launch, ballistic missile test, ballistic missile launch'),
      many: list(`
        missile tests, missile launches, missile test launches, missile test - launches, test launches of missiles, missile firings,
        missile test firings
      `),
      units: ['launches'],
      isFull: true,
    },
    {
      one: list(
        'nuclear device, nuclear bomb, nuclear weapon, atomic bomb, atomic device, hydrogen bomb, thermonuclear device',
      ),
      many: list(
        'nuclear devices, nuclear bombs, nuclear weapons, atomic bombs, atomic devices, hydrogen bombs',
      ),
      units: ['tests'],
      isFull: true,
      isThing: true,
    },
    { one: ['missile'], many: ['missiles'], units: ['missiles'], isFull: true },
    {
      one: list('launch, test launch, test - launch'),
      many: list('launches, test launches, test - launches, test firings, test - firings, firings'),
      units: ['launches'],
    },
    { one: ['test'], many: list('tests, detonations, explosions'), units: ['tests', 'launches'] },
    {
      one: list(
        'sanctions resolution, un sanctions resolution, round of sanctions, round of un sanctions, set of sanctions, sanctions package',
      ),
      many: list(
        'rounds of sanctions, rounds of un sanctions, sets of sanctions, sanctions resolutions, resolutions imposing sanctions, un sanctions resolutions',
      ),
      units: ['resolutions'],
      isFull: true,
    },
  ],
  compoundHeads: list(
    'site, sites, ground, grounds, moratorium, ban, facility, series, program, programme, treaty, range, tunnel, anniversary, data',
  ),
  cues: [
    { words: list('nuclear, atomic, hydrogen, thermonuclear, underground, punggye'), units: ['tests'] },
    {
      words: list(`
      missile, missiles, ballistic, rocket, rockets, projectile, projectiles, icbm, icbms, hwasong,
      fired, launched
    `),
      units: ['launches', 'missiles'],
    },
  ],
  proNouns: list('one, ones, yet, to date, so far'),
  neutralAdjectives: list(`
      underground, successful, ever, known, confirmed, declared, separate, different, such, actual, full,
      north, korean, banned, provocative, test, un, u.n.
    `),
  nameAdjectives: list(`
      landmark, historic, bilateral, international, nuclear, multilateral, interim, controversial, cold,
      war, -, era, pivotal, key, so, called, original, hard, won, multinational, obama, reagan, now,
      defunct, ground, breaking, groundbreaking, 's
    `),
  copulas: list('was, were, became, are, is, marks, marked'),
  thenWords: list('at the time, until then, up to then, at that time, up to that point, then'),
  superlatives: list(`
      most powerful, largest, biggest, strongest, most powerful ever, largest ever, most potent, by far
      its most powerful, by far the largest, by far its largest
    `),
  latestAdverbs: ['most recently'],
  partWords: list(
    'first, past, final, initial, another, additional, further, these, those, both, other, next, every',
  ),
  latest: list('latest, last, most recent, newest, most recently'),
  ...EN_LIMITS,
  acts: EN_ACTS,
  genericNouns: {
    treaty: list('treaty, pact, accord, agreement, deal'),
    agreement: list(`
      deal, agreement, accord, pact, plan, nuclear deal, nuclear agreement, nuclear accord, nuclear
      pact, treaty
    `),
    resolution: ['resolution'],
    regime: ['regime'],
    talks: ['talks'],
    group: ['group'],
    proposal: ['proposal', 'plan'],
  },
  listVerbs: list(`
    agreed by, signed by, signed between, negotiated by, reached by, reached between, agreed between, concluded by, concluded between,
    struck by, struck between, brokered by, agreed to by, parties are, members are, participants are, signatories are, parties were,
    participants were, between, involving, involved, among, includes, grouping, groups, with, made by
  `),
  listVerbsSure: list(`
    agreed by, signed by, signed between, negotiated by, reached by, concluded by, agreed to by, parties are, members are, participants
    are, parties were, participants were, made up of, consist of, consists of, consisting of, comprising, comprises, comprise, brought
    together, brings together, composed of
  `),
  listVerbsAfter: list('take part in, took part in, make up, are the members of, are the parties to, formed'),
  nowWords: list('remaining, current, today, now, still, remain, left'),
  partyNouns: list(`
      states, countries, nations, parties, members, powers, participants, signatories, member states,
      states parties, state parties, member countries, - nation, - party, - power, - country, - member,
      world powers, major powers, global powers, member nations, governments, world, countries and the
      eu, partners
    `),
  countedBy: [
    { phrases: list('signed by, signed, sign, to sign'), rules: ['signed'] },
    { phrases: list('ratified by, ratified, ratify, to ratify'), rules: ['ratified'] },
  ],
  partyNounsSure: list(`
      states parties, state parties, member states, members, parties, participants, member countries,
      member nations
    `),
  powerNouns: list('world powers, major powers, global powers'),
  withWords: ['with', 'and'],
  memberNouns: list(
    'member, member state, member country, state party, party, participant, signatory, state, country, nation',
  ),
  eventNouns: ['day', 'prize', 'protocol', 'memorandum'],
  byMeans: list('in, by, with, through, under'),
  saidWords: list('announces, says, tells, offers, declares'),
  voteWords: list('vote, votes, voted, voting'),
  byWords: ['by', 'for', ':', ','],
  closedWords: list(`
      in, on, at, by, with, to, from, for, of, between, under, over, after, before, since, until, as,
      and, or, but, that, which, who, whose, when, where, while, if, is, was, were, are, be, been, has,
      have, had, does, did, will, would, could, should, may, might, can, must, bans, banned, limits,
      limited, prohibits, prohibited, requires, required, allows, because, than, against, signed,
      reached, negotiated, agreed, not, a, an, the, it, he, she, they, 's, eliminated, forbids, also,
      still, calls, called, aimed, known, without, into, through, about, during, itself, too, now,
      collapsed, ended, expired, lifted, gave, curbed, put, set
    `),
  beforeDate: list(`
      in, on, which, was, were, took, place, conducted, carried, out, held, back, that, came, occurred,
      detonated, the, late, early, -, –, of, ever, test, so, far, to, date, yet, nuclear, (, mid, one,
      explosion, staged
    `),
};

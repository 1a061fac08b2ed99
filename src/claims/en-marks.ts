import type { ClaimLanguage } from './language.ts';
import { list } from './phrase-list.ts';

/** English words after which a statement is no plain one about the past. */
export const EN_MARKS: ClaimLanguage['marks'] = {
  future: list(`
      will, won't, shall, going to, about to, plan, plans, planned, planning, prepare, prepares,
      prepared, preparing, preparations, preparation, ready, readies, expected, expects, intend,
      intends, intended, aims, soon, next, upcoming, imminent, threatened, threatens, threatening,
      threat, vowed, vows, promised, promises, pledged, scheduled, due, set to, poised, ahead of,
      another, toward, towards, to conduct, to carry, to hold, to stage, to fire, to launch, to test, to
      sign, to leave, to withdraw, to perform, to detonate, to expire, eventual, future, prospect,
      prospects, signs of, forecast, predicted, predicts, warned, warns, warning, feared, fears, fear,
      looming, brace, bracing, await, awaits, against a, until, by 2030, tomorrow, expires, would,
      would've, 'll
    `),
  hypothetical: list(`
      if, unless, could, might, may, should, can, cannot, whether, possible, possibly, potential,
      potentially, likely, unlikely, probably, perhaps, maybe, suppose, supposed, imagine, hypothetical,
      scenario, were to, any, even a, in case, in the event, or even, had it, had they, speculation,
      speculated, suspected, apparent, apparently, attempted, failed, aborted, simulated, fictional,
      novel, film, movie, game, what if, assuming, provided that, as though, as if, would
    `),
  negation: list(`
    not, no, never, nor, neither, without, didn't, hasn't, haven't, hadn't, wasn't, isn't, doesn't, don't, weren't, aren't, wouldn't,
    couldn't, stopped short, short of, none, nothing, instead of, rather than, rejected
  `),
  denial: list(`
    denied, denies, deny, false, falsely, wrong, wrongly, mistakenly, mistaken, incorrectly, incorrect, erroneously, contrary, refuted,
    myth, misstated, corrected, correction, earlier version, error, untrue
  `),
  attribution: list(`
    said, says, say, saying, told, tells, announced, reported, reports, report, wrote, writes, tweeted, quoted, added, noted, recalled,
    declared, argued, argues, insisted, boasted, boasts
  `),
  hearsay: list(`
    according, claimed, claims, claim, claiming, alleged, alleges, allegedly, reportedly, asserted, believes, believe, believed, thinks,
    estimates, estimated, rumors, rumours, rumored, by some counts, by one count, by some accounts, thought, suggest, suggests, suggested,
    provisionally, provisional, give or take, counting, counted, tally, by its own count, depending
  `),
  before: list(`
      previous, earlier, prior, past, preceding, other, before it, before that, before this, beforehand
    `),
  total: list(`
      so far, to date, in total, in all, altogether, ever, all, total of, a total of, until now, thus
      far, already, now
    `),
};

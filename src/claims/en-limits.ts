import type { ClaimLanguage } from './language.ts';
import { list } from './phrase-list.ts';

type Limits = Pick<
  ClaimLanguage,
  | 'unitNouns'
  | 'limitWords'
  | 'capWords'
  | 'capLinks'
  | 'permitWords'
  | 'partLinks'
  | 'comparedTo'
  | 'sumWords'
  | 'eachWords'
  | 'afterLimit'
  | 'planWords'
>;

/** English units of what treaties limit, and the words that limit. */
export const EN_LIMITS: Limits = {
  unitNouns: [
    {
      phrases: list(`
      warheads, warhead, nuclear warheads, deployed warheads, deployed strategic warheads, strategic
      warheads, deployed nuclear warheads, strategic nuclear warheads, deployed strategic nuclear
      warheads, nuclear weapons, operationally deployed warheads, operationally deployed strategic
      warheads, accountable warheads
    `),
      unit: 'warheads',
    },
    {
      phrases: list(`
      delivery vehicles, delivery systems, deployed launchers, deployed delivery vehicles, deployed missiles
      and bombers, missiles and bombers, strategic delivery vehicles, deployed strategic launchers, deployed
      strategic delivery vehicles, deployed strategic delivery systems, deployed delivery systems, strategic
      nuclear delivery vehicles, bombers and missiles
    `),
      unit: 'delivery vehicles',
    },
    {
      phrases: list('launchers, missile launchers, missile launchers and bombers, launchers and bombers'),
      unit: 'delivery vehicles',
      onlyWith: 'deployed',
    },
    {
      phrases: list(`
      launchers, missile launchers, missile launchers and bombers, launchers and bombers, deployed and
      non - deployed launchers, deployed and nondeployed launchers, deployed and non - deployed missile
      launchers, deployed and non - deployed launchers and bombers
    `),
      unit: 'launchers',
    },
    { phrases: ['deployed launchers'], unit: 'launchers', onlyWith: 'nondeployed' },
    {
      phrases: list(`
      kilometers, kilometres, km, kilometer, kilometre, kms, - kilometer, - kilometre, - km
    `),
      unit: 'km',
    },
    { phrases: ['miles', 'mile', '- mile', 'mi'], unit: 'km', factor: 1.609344 },
    {
      phrases: list('kilograms, kilogrammes, kg, kgs, kilos, kilogram, - kilogram, - kg'),
      unit: 'kg',
    },
    { phrases: ['pounds', 'lbs', 'lb', '- pound'], unit: 'kg', factor: 0.45359237 },
    { phrases: ['percent', 'per cent', '%', '- percent'], unit: '% uranium-235' },
    {
      phrases: list(`
      centrifuges, first - generation centrifuges, ir - 1 centrifuges, ir-1 centrifuges, operating
      centrifuges, installed centrifuges
    `),
      unit: 'centrifuges',
    },
    {
      phrases: list(
        'barrels, barrels a year, barrels per year, barrels of oil, barrels of refined, barrels of refined oil, barrels of refined petroleum, barrels of refined petroleum products, barrels of refined products, barrels of crude, barrels of crude oil',
      ),
      unit: 'barrels a year',
    },
    {
      phrases: list(`
      missiles, intermediate - range missiles, ground - launched missiles, nuclear missiles, such
      missiles
    `),
      unit: 'missiles',
    },
    {
      phrases: list(`
      interceptors, interceptor missiles, anti - ballistic missiles, missile interceptors
    `),
      unit: 'interceptors',
    },
    { phrases: ['tanks', 'battle tanks'], unit: 'tanks' },
    {
      phrases: list(`
      armored vehicles, armoured vehicles, armored combat vehicles, armoured combat vehicles, vehicles
    `),
      unit: 'vehicles',
    },
    { phrases: ['artillery pieces', 'guns', 'pieces of artillery', 'heavy artillery pieces'], unit: 'guns' },
    { phrases: ['aircraft', 'combat aircraft', 'planes', 'warplanes'], unit: 'aircraft' },
    { phrases: ['helicopters', 'attack helicopters'], unit: 'helicopters' },
    { phrases: ['observation flights', 'flights', 'overflights', 'surveillance flights'], unit: 'flights' },
  ],
  limitWords: list(`
    lets, let, may have, may hold, may enrich, may keep, may carry, did away with, oblige, obliges, obliged, at most, above, outlaws, capped, lowers, down to,
    destroy, destroys, stops, mark, each side, can carry, restricts, no more than, 

      limit, limits, limited, limiting, cap, caps, capped, capping, ceiling, maximum, restrict,
      restricts, restricted, restricting, ban, bans, banned, banning, prohibit, prohibits, prohibited,
      prohibiting, outlawed, eliminated, eliminates, eliminate, eliminating, elimination, no more than,
      up to, allow, allows, allowed, permitted, permits, reduce, reduced, reduces, reducing, cut, cuts,
      forbids, forbidden, forbade, scrapped, destroyed, destruction, range, ranges, threshold, beyond,
      breached, exceed, exceeded, exceeds, keep, stockpile, bars, barred, flown
    `),
  capWords: list(`
    limits, limit, limited, limiting, caps, cap, capped, capping, restricts, restrict, restricted, restricting, ceiling, maximum, holds,
    must cut, to cut, are to cut, must reduce, to reduce, are to reduce, must lower, to lower
  `),
  capLinks: list('to, at, of, to a total of, to a maximum of, at a maximum of, a total of, each to'),
  permitWords: list(`
    allows, allow, allowed, permits, permit, permitted, lets, let, may have, may hold, may keep, may deploy, may enrich, may operate,
    may run, may field, may possess, may install, may retain, may store, may stockpile, can have, can hold, can keep, can deploy
  `),
  partLinks: list(
    'from, by, another, additional, further, first, of its, of the, out of, about, below, above, beyond, its, their, than',
  ),
  comparedTo: list(`
    below, above, within, beyond, exceed, exceeds, exceeded, exceeding, over the, breach, breached, breaching, well under, short of, met,
    meets, meet, violate, violated, violating, compared
  `),
  sumWords: {
    eliminated: list(
      'destroyed, eliminated, scrapped, elimination of, destruction of, eliminating, destroying, dismantled',
    ),
  },
  eachWords: list('each, both, either, per, apiece, every'),
  afterLimit: list(
    'and, or, each, apiece, per, for, on, of, deployed, only, by, a, annually, yearly, whether',
  ),
  planWords: list(`
    proposal, proposals, proposed, propose, proposes, proposing, draft, offer, offered, offers, wanted, wants, want, demanded, demands,
    demand, sought, seeks, originally, initially, suggested, idea, bill, amendment, successor, follow - on, replacement, new treaty
  `),
};

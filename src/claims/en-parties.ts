import type { ClaimLanguage } from './language.ts';
import { list } from './phrase-list.ts';

/** States and bodies as English news names them, and their adjectives. "The North" wants its capital. */
export const EN_PARTIES: ClaimLanguage['parties'] = {
  'kp kr': { names: list('two koreas, both koreas, koreas'), adjectives: [] },
  mn: { names: ['mongolia'], adjectives: ['mongolian'] },
  kp: {
    names: list(`
      north korea, n . korea, pyongyang, the north, dprk, the dprk, democratic people's republic of korea
    `),
    adjectives: ['north korean', 'north koreans'],
  },
  kr: {
    names: list('south korea, s . korea, seoul, the south, republic of korea, rok'),
    adjectives: ['south korean', 'south koreans'],
  },
  us: {
    names: list(`
      united states, united states of america, u.s., u.s, us, usa, america, washington
    `),
    adjectives: ['american', 'americans'],
  },
  su: { names: ['soviet union', 'ussr', 'u.s.s.r.', 'soviets'], adjectives: ['soviet'] },
  ru: { names: ['russia', 'russian federation', 'moscow', 'kremlin'], adjectives: ['russian', 'russians'] },
  gb: {
    names: list('united kingdom, uk, u.k., u.k, britain, great britain, london, england'),
    adjectives: ['british'],
  },
  fr: { names: ['france', 'paris'], adjectives: ['french'] },
  de: { names: ['germany', 'berlin'], adjectives: ['german'] },
  cn: { names: ['china', 'beijing', "people's republic of china"], adjectives: ['chinese'] },
  jp: { names: ['japan', 'tokyo'], adjectives: ['japanese'] },
  ir: {
    names: ['iran', 'tehran', 'islamic republic of iran', 'islamic republic'],
    adjectives: ['iranian', 'iranians'],
  },
  eu: { names: ['european union', 'eu', 'e.u.', 'brussels'], adjectives: [] },
  in: { names: ['india', 'new delhi', 'delhi'], adjectives: ['indian'] },
  pk: { names: ['pakistan', 'islamabad'], adjectives: ['pakistani'] },
  il: { names: ['israel'], adjectives: ['israeli'] },
  sa: { names: ['saudi arabia', 'riyadh'], adjectives: ['saudi'] },
  sy: { names: ['syria', 'damascus'], adjectives: ['syrian'] },
  iq: { names: ['iraq', 'baghdad'], adjectives: ['iraqi'] },
  ly: { names: ['libya'], adjectives: ['libyan'] },
  tr: { names: ['turkey', 'türkiye', 'ankara'], adjectives: ['turkish'] },
  ua: { names: ['ukraine', 'kyiv', 'kiev'], adjectives: ['ukrainian'] },
  by: { names: ['belarus', 'minsk'], adjectives: ['belarusian'] },
  kz: { names: ['kazakhstan'], adjectives: ['kazakh'] },
  uz: { names: ['uzbekistan'], adjectives: ['uzbek'] },
  tm: { names: ['turkmenistan'], adjectives: ['turkmen'] },
  au: { names: ['australia', 'canberra'], adjectives: ['australian'] },
  at: { names: ['austria'], adjectives: ['austrian'] },
  be: { names: ['belgium'], adjectives: ['belgian'] },
  br: { names: ['brazil'], adjectives: ['brazilian'] },
  ca: { names: ['canada', 'ottawa'], adjectives: ['canadian'] },
  cu: { names: ['cuba'], adjectives: ['cuban'] },
  dk: { names: ['denmark'], adjectives: ['danish'] },
  eg: { names: ['egypt', 'cairo'], adjectives: ['egyptian'] },
  es: { names: ['spain'], adjectives: ['spanish'] },
  fi: { names: ['finland'], adjectives: ['finnish'] },
  gr: { names: ['greece'], adjectives: ['greek'] },
  hu: { names: ['hungary'], adjectives: ['hungarian'] },
  id: { names: ['indonesia'], adjectives: ['indonesian'] },
  it: { names: ['italy', 'rome'], adjectives: ['italian'] },
  mx: { names: ['mexico'], adjectives: ['mexican'] },
  nl: { names: ['netherlands', 'the hague'], adjectives: ['dutch'] },
  no: { names: ['norway'], adjectives: ['norwegian'] },
  pl: { names: ['poland', 'warsaw'], adjectives: ['polish'] },
  ro: { names: ['romania'], adjectives: ['romanian'] },
  se: { names: ['sweden'], adjectives: ['swedish'] },
  ch: { names: ['switzerland'], adjectives: ['swiss'] },
  vn: { names: ['vietnam'], adjectives: ['vietnamese'] },
  za: { names: ['south africa'], adjectives: ['south african'] },
};

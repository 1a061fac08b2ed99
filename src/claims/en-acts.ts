import type { ClaimLanguage } from './language.ts';
import { list } from './phrase-list.ts';

/** English verbs of a treaty's life. */
export const EN_ACTS: ClaimLanguage['acts'] = [
  {
    phrases: list('signed, inked, was signed, signing, opened for signature'),
    statuses: ['signed', 'agreed'],
    eventWords: ['signed', 'opened'],
    isExact: true,
  },
  {
    phrases: list(`
        reached, struck, concluded, clinched, sealed, brokered, forged, hammered out, finalized
      `),
    statuses: ['agreed', 'proposed', 'signed'],
    eventWords: ['framework'],
    isExact: true,
  },
  {
    phrases: list('agreed, negotiated, agreed to, agreed on'),
    statuses: ['agreed', 'proposed', 'signed'],
    eventWords: ['framework'],
  },
  {
    phrases: list(`
        took effect, entered into force, came into force, went into effect, came into effect, entering into force, into force, into
        effect, taking effect, went into force, took force, in force since, in effect since
      `),
    statuses: ['in force'],
    eventWords: ['implementation', 'force', 'start'],
    isExact: true,
  },
  { phrases: list('expired, lapsed, ran out'), statuses: ['expired', 'terminated'] },
  {
    phrases: list('terminated, collapsed, ended, ceased to exist, came to an end, formally ended, died'),
    statuses: ['terminated', 'expired', 'superseded', 'dormant'],
  },
  {
    phrases: list('suspended, suspending'),
    statuses: ['suspended'],
    eventWords: ['suspension', 'suspended', 'suspends'],
    links: list('its, their, obligations, participation, part, compliance, under, in, with, own'),
  },
  {
    phrases: list('adopted, endorsed'),
    statuses: ['in force', 'proposed'],
    eventWords: ['adopted', 'endorsed'],
  },
  {
    phrases: list('passed, approved, ratified'),
    statuses: ['in force', 'proposed'],
    eventWords: ['adopted', 'senate', 'duma', 'endorsed', 'ratifies'],
  },
  {
    phrases: list(
      'rejected, voted down, refused to ratify, declined to ratify, turned down, failed to ratify',
    ),
    statuses: [],
    titleWords: ['rejects'],
  },
  { phrases: list('first imposed, first sanctioned'), statuses: ['in force'] },
  { phrases: list('imposed, tightened, widened, expanded'), statuses: [], eventWords: ['resolution'] },
  {
    phrases: list('extended, prolonged'),
    statuses: [],
    eventWords: ['extended', 'extension'],
    isSingle: true,
  },
  {
    phrases: list(
      'founded, established, set up, created, began, started, opened, launched, born, came into being, inaugurated',
    ),
    statuses: ['active', 'proposed'],
    eventWords: ['founded', 'begins', 'start'],
  },
  {
    phrases: list(`
        withdrew, pulled out, pulled the united states out of, took the united states out of, pulled the u.s. out of, took the u.s. out
        of, pulled the us out of, pulled america out of, took america out of, pulled his country out of, quit, exited, abandoned,
        withdrawal from, pullout from, exit from, walked away from, walked out of, withdrawn, left, ditched, withdrawing, pulling out
      `),
    statuses: ['terminated'],
    eventWords: ['exit', 'leave', 'leaves', 'withdraw', 'withdraws', 'withdrawal', 'out'],
    links: list('from, of, out'),
    membership: 'to',
  },
  {
    phrases: list('joined, acceded, acceded to, signed up to, became a member of'),
    statuses: [],
    eventWords: ['joins', 'join', 'joined', 'accession', 'accedes'],
    titleWords: ['joins'],
    links: ['to'],
    membership: 'from',
  },
];

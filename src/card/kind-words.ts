import type { Kind, StatusWord } from '../model/topic.ts';

/** Message that names a kind on the card. */
export const KIND_KEYS: Record<Kind, string> = {
  treaty: 'kindTreaty',
  agreement: 'kindAgreement',
  resolution: 'kindResolution',
  sanctions: 'kindSanctions',
  regime: 'kindRegime',
  organisation: 'kindOrganisation',
  group: 'kindGroup',
  talks: 'kindTalks',
  proposal: 'kindProposal',
  events: 'kindEvents',
  person: 'kindPerson',
};

/** Message that says a status with the day since when: "In force since $1". */
export const STATUS_SINCE_KEYS: Record<StatusWord, string> = {
  agreed: 'statusAgreedSince',
  proposed: 'statusProposedSince',
  signed: 'statusSignedSince',
  'in force': 'statusInForceSince',
  suspended: 'statusSuspendedSince',
  expired: 'statusExpiredSince',
  terminated: 'statusTerminatedSince',
  superseded: 'statusSupersededSince',
  'in dispute': 'statusInDisputeSince',
  active: 'statusActiveSince',
  dormant: 'statusDormantSince',
};

/** Message that names a status alone. */
export const STATUS_KEYS: Record<StatusWord | 'not yet', string> = {
  agreed: 'statusAgreed',
  proposed: 'statusProposed',
  signed: 'statusSigned',
  'in force': 'statusInForce',
  suspended: 'statusSuspended',
  expired: 'statusExpired',
  terminated: 'statusTerminated',
  superseded: 'statusSuperseded',
  'in dispute': 'statusInDispute',
  active: 'statusActive',
  dormant: 'statusDormant',
  'not yet': 'statusNotYet',
};

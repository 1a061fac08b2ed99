import type { DayEvidence } from './popup-props.ts';

/** Message that says where the article's day was found. */
export const EVIDENCE_KEYS: Record<DayEvidence, string> = {
  'json-ld': 'evidenceJsonLd',
  meta: 'evidenceMeta',
  microdata: 'evidenceMicrodata',
  time: 'evidenceTime',
  url: 'evidenceUrl',
  text: 'evidenceText',
  given: 'evidenceGiven',
};

/** Message that says how far the finding can be trusted. */
export const CONFIDENCE_KEYS: Record<'high' | 'medium' | 'low', string> = {
  high: 'confidenceHigh',
  medium: 'confidenceMedium',
  low: 'confidenceLow',
};

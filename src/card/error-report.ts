import type { Brief } from '../model/brief.ts';

/** A report that a reader can fill in and send wherever they like; names the card, its day and its data, and nothing of the page. */
export function errorReport(brief: Brief, dataVersion: string): string {
  return [
    `Card: ${brief.title} (${brief.topic})`,
    `Data version: ${dataVersion}`,
    `State shown: ${brief.asOf}; seen on ${brief.today}; checked through ${brief.verifiedThrough}`,
    'What the card says: ',
    'What is right: ',
    'Source for it (publisher, title, day, address): ',
  ].join('\n');
}

import type { Lint } from '../lint.ts';
import { changelog } from './changelog.ts';
import { duplicates } from './duplicates.ts';
import { fileNames } from './file-names.ts';
import { intervals } from './intervals.ts';
import { knownColumns } from './known-columns.ts';
import { knownIds } from './known-ids.ts';
import { knownSources } from './known-sources.ts';
import { orphans } from './orphans.ts';
import { overlaps } from './overlaps.ts';
import { sentenceLength } from './sentence-length.ts';
import { sourceCouldKnow } from './source-could-know.ts';
import { speakerTwice } from './speaker-twice.ts';
import { statusOrder } from './status-order.ts';
import { typeStyle } from './type-style.ts';
import { verifiedThrough } from './verified-through.ts';

/** All lints of topics, records and tables: an array of plain objects, in the order of the guide. */
export const LINTS: readonly Lint[] = [
  fileNames,
  knownSources,
  knownIds,
  knownColumns,
  orphans,
  intervals,
  overlaps,
  duplicates,
  statusOrder,
  sentenceLength,
  typeStyle,
  speakerTwice,
  verifiedThrough,
  sourceCouldKnow,
  changelog,
];

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findClaims } from '../claims/find-claims.ts';
import type { Claim } from '../claims/context.ts';
import { loadCatalog } from '../compile/load.ts';
import { compileSpotTables } from '../compile/names/compile-spot-tables.ts';
import type { Verdict } from '../model/claim-result.ts';
import type { Day } from '../model/day.ts';
import { BadInput } from './bad-input.ts';
import { partOf } from './labelled-set.ts';
import { createMentionSpotter } from './spot-document.ts';
import { emptyTally, scoreOf, type Score } from './tally.ts';

/** One labelled text of `tests/claims`; its README tells what the keys mean. */
interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly day: Day | null;
  readonly language: string;
  readonly expect: readonly {
    readonly topic: string;
    readonly surface: string;
    readonly verdict: Verdict;
    readonly checkable: boolean;
  }[];
}

export interface ClaimScores {
  /** Claims that the record decides: found with the right verdict. Precision is over all that were said to agree or differ. */
  readonly checkable: Score;
  readonly differs: Score;
  readonly texts: number;
  readonly errors: readonly string[];
}

const FOLDER = 'tests/claims';

/** Finds the claims of every labelled text of the part, with the spotter and the record that ship, and scores the verdicts. */
export function scoreClaims(part: 'A' | 'B' | null = null, folder: string = FOLDER): ClaimScores {
  const { tables } = compileSpotTables('assets/data');
  const { catalog } = loadCatalog('assets/data');
  const spot = createMentionSpotter(tables);
  const [checkable, differs] = [emptyTally(), emptyTally()];
  const errors: string[] = [];
  const texts = readTexts(folder).filter(({ id }) => part === null || partOf(id) === part);
  for (const { id, text, day, language, expect } of texts) {
    const blocks = text.split('\n').map((line) => ({ text: line }));
    const found = findClaims(blocks, spot(blocks, day, language), {
      day,
      today: catalog.changelog[0]?.day ?? day ?? '',
      language,
      catalog,
    });
    const places = expect.map((label) => ({ ...label, ...placeOf(label.surface, blocks) }));
    const meets = (claim: Claim, label: (typeof places)[number]) =>
      claim.block === label.block &&
      claim.start < label.end &&
      label.start < claim.end &&
      claim.topic === label.topic &&
      claim.verdict === label.verdict;
    for (const label of places) {
      if (!label.checkable) continue;
      const isMet = found.some((claim) => meets(claim, label));
      for (const tally of label.verdict === 'differs' ? [checkable, differs] : [checkable]) {
        tally.gold++;
        tally.met += Number(isMet);
      }
      if (!isMet) errors.push(`missed ${id} ${label.verdict} ${label.topic} [[${label.surface}]]: ${text}`);
    }
    for (const claim of found) {
      if (claim.verdict === 'cannot tell') continue;
      const isRight = places.some((label) => meets(claim, label));
      for (const tally of claim.verdict === 'differs' ? [checkable, differs] : [checkable]) {
        tally.found++;
        tally.right += Number(isRight);
      }
      if (!isRight) errors.push(`wrong  ${id} ${claim.verdict} ${claim.topic} [[${claim.surface}]]: ${text}`);
    }
  }
  return { checkable: scoreOf(checkable), differs: scoreOf(differs), texts: texts.length, errors };
}

function placeOf(
  surface: string,
  blocks: readonly { readonly text: string }[],
): { block: number; start: number; end: number } {
  const block = blocks.findIndex(({ text }) => text.includes(surface));
  const start = blocks[block]?.text.indexOf(surface) ?? -1;
  return { block, start, end: start + surface.length };
}

function readTexts(folder: string): readonly LabelledText[] {
  if (!existsSync(folder))
    throw new BadInput(`${folder}: no such folder; it holds the labelled sentences for claims`);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      try {
        return JSON.parse(readFileSync(path, 'utf8')) as LabelledText[];
      } catch {
        // Whatever the parser says, the reader of the message needs the file.
        throw new BadInput(`${path}: not JSON; mend it or move it away`);
      }
    });
}

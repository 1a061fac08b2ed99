import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedTopics, currentFingerprints } from '../compile/changed-topics.ts';
import { readAssets, type Assets } from '../compile/read.ts';
import type { Day } from '../model/day.ts';
import type { TopicId } from '../model/topic.ts';
import { BadInput } from './bad-input.ts';

interface Changelog {
  readonly versions: readonly { version: string; day: Day; changes: Record<TopicId, string> }[];
  readonly fingerprints: Record<TopicId, string>;
}

const EMPTY: Changelog = { versions: [], fingerprints: {} };

/**
 * Writes a new version into the change log: `what` for each changed topic, or for the named ones alone. Returns the
 * version and its topics. Throws BadInput where a named topic has not changed, or nothing has.
 */
export function acceptChanges(
  dir: string,
  { what, only, today }: { what: string; only: readonly TopicId[]; today: Day },
): { version: string; topics: readonly TopicId[] } {
  if (what.trim() === '')
    throw new BadInput('check:data: --accept needs the words that the card will show; say what changed');
  const { assets } = readAssets(dir);
  const changed = changedTopics(assets).map(({ id }) => id);
  const unchanged = only.find((id) => !changed.includes(id));
  if (unchanged !== undefined) {
    throw new BadInput(
      `check:data: "${unchanged}" has not changed; leave it out (changed: ${changed.join(', ') || 'nothing'})`,
    );
  }
  const topics = only.length > 0 ? only : changed;
  if (topics.length === 0)
    throw new BadInput('check:data: nothing has changed since the newest version; leave --accept out');

  const old = read(dir);
  const version = nextVersion(old.versions[0]?.version, today);
  const changes = Object.fromEntries(topics.map((id) => [id, what.trim()]));
  const log: Changelog = {
    versions: [{ version, day: today, changes }, ...old.versions],
    fingerprints: refresh(old.fingerprints, topics, assets),
  };
  writeFileSync(join(dir, 'changelog.json'), `${JSON.stringify(log, null, 2)}\n`);
  return { version, topics };
}

function read(dir: string): Changelog {
  const file = join(dir, 'changelog.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Changelog) : EMPTY;
}

function refresh(
  old: Changelog['fingerprints'],
  topics: readonly TopicId[],
  assets: Assets,
): Changelog['fingerprints'] {
  const current = currentFingerprints(assets);
  const ids = [...new Set([...Object.keys(old), ...topics])].sort();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const fingerprint = topics.includes(id) ? current[id] : old[id];
      return fingerprint === undefined ? [] : [[id, fingerprint]];
    }),
  );
}

/** `2026.1`, then `2026.2`; a new year begins at 1. */
function nextVersion(newest: string | undefined, today: Day): string {
  const year = today.slice(0, 4);
  const [lastYear, lastNumber] = newest?.split('.') ?? [];
  return lastYear === year ? `${year}.${Number(lastNumber) + 1}` : `${year}.1`;
}

import { changedTopics } from '../changed-topics.ts';
import type { Lint } from '../lint.ts';

/** A card says nothing new without a line in the change log. */
export const changelog: Lint = {
  name: 'change log',
  description:
    'A topic whose meaning differs from what the change log has last seen, or versions out of order.',
  *check(assets) {
    const log = assets.changelog;
    if (!log) return;
    const remedy = 'npm run check:data -- --accept "what changed"';
    for (const { id, change } of changedTopics(assets)) {
      const file = change === 'removed' ? log.file : `topics/${id}.json`;
      const message =
        change === 'new'
          ? 'a new topic without an entry in the change log'
          : `"${id}" ${change} without an entry in the change log`;
      yield { file, at: change === 'removed' ? ['fingerprints', id] : [], message, remedy };
    }
    const { versions } = log.value;
    for (const [i, { version, day }] of versions.entries()) {
      const newer = versions[i - 1];
      if (!newer || (compareVersions(version, newer.version) < 0 && day <= newer.day)) continue;
      const message = `version ${version} of ${day} stands below ${newer.version} of ${newer.day}`;
      yield { file: log.file, at: ['versions', i], message, remedy: 'newest first, each version once' };
    }
  },
};

function compareVersions(a: string, b: string): number {
  const [yearA, numberA] = a.split('.').map(Number);
  const [yearB, numberB] = b.split('.').map(Number);
  return yearA! - yearB! || numberA! - numberB!;
}

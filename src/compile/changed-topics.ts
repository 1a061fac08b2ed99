import type { TopicId } from '../model/topic.ts';
import { compileCatalog } from './compile.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Assets } from './read.ts';

export interface ChangedTopic {
  readonly id: TopicId;
  readonly change: 'new' | 'changed' | 'removed';
}

/** Fingerprints as the data now stands, by topic id. */
export function currentFingerprints(assets: Assets): Readonly<Record<TopicId, string>> {
  const catalog = compileCatalog(assets);
  return Object.fromEntries(
    Object.entries(catalog.topics).map(([id, topic]) => [id, fingerprintOf(topic, catalog)]),
  );
}

/** Topics whose meaning is not that which the change log has last seen. A topic whose file is broken is not judged. */
export function changedTopics(assets: Assets): readonly ChangedTopic[] {
  const logged = assets.changelog?.value.fingerprints ?? {};
  const current = currentFingerprints(assets);
  const present = (id: TopicId) => assets.files.includes(`topics/${id}.json`);
  return [
    ...Object.entries(current).flatMap(([id, fingerprint]): ChangedTopic[] => {
      if (!Object.hasOwn(logged, id)) return [{ id, change: 'new' }];
      return logged[id] === fingerprint ? [] : [{ id, change: 'changed' }];
    }),
    ...Object.keys(logged)
      .filter((id) => !present(id))
      .map((id): ChangedTopic => ({ id, change: 'removed' })),
  ];
}

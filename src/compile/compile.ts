import type { Catalog } from '../catalog/catalog.ts';
import { compareText } from '../model/order.ts';
import { compileTopic } from './compile-topic.ts';
import type { Assets } from './read.ts';

/** Version of data that has no change log yet. */
const UNVERSIONED = '0.0';

/** Authored data to catalog. Promises nothing about meaning: the lints look at the assets, not at this. */
export const compileCatalog = (assets: Assets): Catalog => {
  const versions = assets.changelog?.value.versions ?? [];
  return {
    dataVersion: versions[0]?.version ?? UNVERSIONED,
    topics: byId([...assets.topics].map(([id, { value }]) => [id, compileTopic(id, value)])),
    records: byId([...assets.records].map(([id, { record }]) => [id, record])),
    sources: withIds(assets.sources?.value),
    parties: withIds(assets.parties?.value),
    rules: withIds(assets.rules?.value),
    newsSites: assets.newsSites?.value ?? [],
    changelog: versions,
  };
};

const byId = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)));

const withIds = <T extends object>(
  table: Readonly<Record<string, T>> = {},
): Record<string, T & { id: string }> =>
  byId(Object.entries(table).map(([id, value]) => [id, { id, ...value }]));

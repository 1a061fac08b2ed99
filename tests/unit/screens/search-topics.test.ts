import { describe, expect, test } from 'vitest';
import { groupByKind, searchTopics } from '../../../src/screens/search-topics.ts';
import type { TopicEntry } from '../../../src/screens/popup-props.ts';

const entry = (id: string, kind: TopicEntry['kind'], title: string, names: string[] = []): TopicEntry => ({
  id,
  kind,
  title: { text: title, lang: 'en' },
  names,
});
const topics = [
  entry('inf-treaty', 'treaty', 'INF Treaty', ['ДРСМД', 'Traité FNI']),
  entry('abm-treaty', 'treaty', 'ABM Treaty'),
  entry('jcpoa', 'agreement', 'Iran nuclear deal', ['برجام']),
];
const found = (query: string) => searchTopics(topics, query).map((topic) => topic.id);

describe('search', () => {
  test.each([
    ['', ['inf-treaty', 'abm-treaty', 'jcpoa']],
    ['  inf ', ['inf-treaty']],
    ['TREATY', ['inf-treaty', 'abm-treaty']],
    ['deal iran', ['jcpoa']],
    ['traite', ['inf-treaty']],
    ['дрсмд', ['inf-treaty']],
    ['برجام', ['jcpoa']],
    ['jcpoa', ['jcpoa']],
    ['.*', []],
  ])('%j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

test('kinds and titles stand in alphabetical order', () => {
  const groups = groupByKind(topics, (kind) => kind, 'en');
  expect(groups.map((group) => [group.kind, group.topics.map((topic) => topic.id)])).toEqual([
    ['agreement', ['jcpoa']],
    ['treaty', ['abm-treaty', 'inf-treaty']],
  ]);
});

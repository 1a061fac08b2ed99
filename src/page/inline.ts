import { tagOf } from './native-dom.ts';

const INLINE_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q ruby rb s slot small span strike strong ' +
    'sub sup time u wbr'
  ).split(' '),
);

/** True for elements that stand within a line of text. */
export const isInline = (element: Element): boolean => INLINE_TAGS.has(tagOf(element));

import type { Finding, Lint } from '../lint.ts';
import type { JsonFile } from '../parse-json.ts';
import type { Path } from '../problem.ts';

/** Keys whose text a card shows. */
const SHOWN: ReadonlySet<string> = new Set(
  'title shortTitle sentence text note by label name publisher'.split(' '),
);

const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December)';

/** What a card would show in two ways, were it not one. Titles of sources are their publishers' own words: only their marks count. */
const STYLES = [
  { form: /['"]/, remedy: 'write ’ or “ ”', alsoSources: true },
  {
    form: new RegExp(`\\b${MONTH} \\d{1,2}\\b(?! ?\\d)`),
    remedy: 'write 3 September 2017',
    alsoSources: false,
  },
  { form: /\d %/, remedy: 'write 60% without a space', alsoSources: true },
];

/** Apostrophes, dates and percentages look the same on every card. */
export const typeStyle: Lint = {
  name: 'type',
  description:
    'A straight apostrophe or quotation mark, a date in another order, a percent sign that stands apart.',
  *check({ topics, rules, sources }) {
    for (const topic of topics.values()) yield* strayTypeIn(topic, false);
    if (rules) yield* strayTypeIn(rules, false);
    if (sources) yield* strayTypeIn(sources, true);
  },
};

function* strayTypeIn({ file, value }: JsonFile<unknown>, inSources: boolean): Generator<Finding> {
  for (const [at, text] of shownTexts(value)) {
    for (const { form, remedy, alsoSources } of STYLES) {
      const found = inSources && !alsoSources ? null : form.exec(text);
      if (found) yield { file, at, message: `${found[0]} in the text`, remedy };
    }
  }
}

function* shownTexts(value: unknown, path: Path = []): Generator<readonly [Path, string]> {
  if (typeof value === 'string') {
    if (SHOWN.has(String(path.at(-1)))) yield [path, value];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* shownTexts(item, [...path, index]);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* shownTexts(item, [...path, key]);
  }
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../../src/authoring/bad-input.ts';
import { problemsOfTopic, readCardRequest } from '../../../src/authoring/card-request.ts';
import { loadCatalog } from '../../../src/compile/load.ts';
import { BAD_DATA, dataFolder, GOOD_DATA } from '../compile/data-folders.ts';

const good = loadCatalog(GOOD_DATA);
const read = (...args: string[]) => readCardRequest(args, good, '2026-11-26');

test.each([
  [['harbour-treaty', '--date', '2017-10-20'], { today: '2026-11-26', json: false }],
  [['--json', '--date=2017-10-20', 'harbour-treaty'], { today: '2026-11-26', json: true }],
  [['harbour-treaty', '--today', '2017-10-20', '--date', '2017-10-20'], { today: '2017-10-20', json: false }],
])('%j', (args, rest) =>
  expect(read(...args)).toEqual({ topic: 'harbour-treaty', day: '2017-10-20', ...rest }),
);

describe('bad input is one line that names the word and says what to do', () => {
  test.each<[string[], string]>([
    [[], 'card: no topic given; write: npm run -s card -- inf-treaty --date 2017-10-20'],
    [
      ['harbor-treaty', '--date', '2017-10-20'],
      'card: no topic "harbor-treaty"; did you mean "harbour-treaty"?',
    ],
    [
      ['kyoto', '--date', '2017-10-20'],
      'card: no topic "kyoto"; the topics are harbour-treaty, island-rockets',
    ],
    [
      ['constructor', '--date', '2017-10-20'],
      'card: no topic "constructor"; the topics are harbour-treaty, island-rockets',
    ],
    [
      ['harbour-treaty', 'island-rockets'],
      'card: one topic at a time, but "island-rockets" stands after "harbour-treaty"; remove it',
    ],
    [['harbour-treaty'], 'card: no day given; add --date YYYY-MM-DD, such as --date 2026-11-26'],
    [
      ['harbour-treaty', '--date', '2017-02-29'],
      'card: --date "2017-02-29" is not a day that exists; write YYYY-MM-DD',
    ],
    [
      ['harbour-treaty', '--date', '2017-10'],
      'card: --date "2017-10" is not a day that exists; write YYYY-MM-DD',
    ],
    [
      ['harbour-treaty', '--date', '20 October 2017'],
      'card: --date "20 October 2017" is not a day that exists; write YYYY-MM-DD',
    ],
    [
      ['harbour-treaty', '--date', '1949-12-31'],
      'card: --date "1949-12-31" lies before the record begins; give a day from 1950-01-01 on',
    ],
    [
      ['harbour-treaty', '--date', '2026-11-27'],
      'card: --date 2026-11-27 lies after today, 2026-11-26; give an earlier day, or a later --today',
    ],
    [
      ['harbour-treaty', '--date', '2017-10-20', '--today', '2017-10-19'],
      'card: --today 2017-10-19 lies before --date 2017-10-20; exchange them or leave --today out',
    ],
    [
      ['harbour-treaty', '--dat', '2017-10-20'],
      "card: Unknown option '--dat'; see npm run -s card -- --help",
    ],
  ])('%j', (args, message) => {
    expect(() => read(...args)).toThrow(new BadInput(message));
    expect(message).not.toContain('\n');
  });
});

describe('a topic whose file is there but cannot be read: the file, the place and the remedy, in one line', () => {
  const readWith = (text: string | Buffer) => () => {
    const dir = dataFolder();
    writeFileSync(join(dir, 'topics/harbour-treaty.json'), text);
    return readCardRequest(['harbour-treaty', '--date', '2017-10-20'], loadCatalog(dir), '2026-11-26');
  };

  test.each<[string, string | Buffer, RegExp]>([
    ['not JSON', '{\n  "title": }', /harbour-treaty\.json:2: not JSON: .*; mend the syntax .* \(syntax\)$/],
    ['empty', '', /harbour-treaty\.json:1: not JSON: .*; mend the syntax .* \(syntax\)$/],
    [
      'not UTF-8',
      Buffer.from([0xff, 0xfe, 0x7b]),
      /harbour-treaty\.json:1: not UTF-8; save the file as UTF-8 .* \(encoding\)$/,
    ],
    [
      'keys missing',
      '{ "title": "Harbour Treaty" }',
      /harbour-treaty\.json:1 kind: "kind" is missing; .* \(shape\); \d more: npm run check:data$/,
    ],
  ])('%s', (_name, text, message) => {
    expect(readWith(text)).toThrow(BadInput);
    expect(readWith(text)).toThrow(/^card: assets\/data\/topics\/[^\n]*$/);
    expect(readWith(text)).toThrow(message);
  });

  test('a table of others that is broken is not to blame for a topic that there is not', () => {
    const { problems } = loadCatalog(dataFolder(join(BAD_DATA, 'wrong-word')));
    expect(problemsOfTopic('kyoto', problems)).toEqual([]);
    expect(problemsOfTopic('harbour-treaty', problems)).toEqual([
      expect.stringMatching(/^card: assets\/data\/topics\/harbour-treaty\.json:3 kind: /),
    ]);
  });
});

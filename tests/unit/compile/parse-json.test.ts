import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseJson } from '../../../src/compile/parse-json.ts';

const lines = (count: number) => Array.from({ length: count }, (_, i) => `  "key ${i}": "value",`).join('\n');
const problemOf = (text: string) => parseJson('file.json', text, z.unknown()).problems[0]!;

describe('a syntax error is told with its line, however the engine words it, and on one line', () => {
  test.each<[string, string, number]>([
    ['a value is missing', `{\n${lines(5)}\n  "here": ,\n${lines(50)}\n  "last": 1 }`, 7],
    ['a value is missing before the end of an object', `{\n${lines(3)}\n  "here": {"a": }\n}`, 5],
    ['a key without quotes', `{\n${lines(2)}\n  here: 1,\n${lines(9)}\n  "last": 1 }`, 4],
    ['a comma after the last', `{\n  "a": [1, 2, ],\n  "b": 1 }`, 2],
    ['a word that is no value', `{\n  "a": yes,\n  "b": 1 }`, 2],
    ['a string that does not end', `{\n  "a": "x,\n  "b": 1 }`, 2],
    ['a line within a string', '{\n  "a": "first\nsecond" }', 2],
    ['nothing', '', 1],
    ['the end is missing', '{\n  "a": 1\n', 3],
    ['something after the end', '{}\n\n]', 3],
  ])('%s', (_name, text, line) => {
    const { line: told, message } = problemOf(text);
    expect([told, message]).toEqual([line, expect.stringMatching(/^not JSON: [^\n]+$/)]);
  });
});

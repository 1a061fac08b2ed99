import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readText } from '../../../src/compile/read-text.ts';

const read = (bytes: Uint8Array) => {
  const dir = mkdtempSync(join(tmpdir(), 'backgrounder-text-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, 'f'), bytes);
  const { text, problems } = readText(join(dir, 'f'), 'f');
  return { text, lines: problems.map(({ line }) => line) };
};
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[string, Uint8Array, string | null, number[]]>([
  ['plain', utf8('a\nб\n𝒳'), 'a\nб\n𝒳', []],
  ['empty', utf8(''), '', []],
  ['byte order mark', utf8('\uFEFFa'), 'a', [1]],
  [
    'a byte of Latin-1 on the third line',
    new Uint8Array([...utf8('ü\nb\nx'), 0xe4, ...utf8('y\nz')]),
    null,
    [3],
  ],
  ['a character cut off at the end', new Uint8Array([...utf8('a\nb'), 0xe2, 0x82]), null, [2]],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), null, [1]],
  ['the sign of a lost character', utf8('a\n\uFFFD'), 'a\n\uFFFD', [2]],
])('%s', (_name, bytes, text, lines) => expect(read(bytes)).toEqual({ text, lines }));

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const locales = join(root, 'assets/static/_locales');
const messagesOf = (locale: string): Record<string, { message: string; description?: string }> =>
  JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8'));

const english = messagesOf('en');
const keys = Object.keys(english);
const shipped = ['card', 'screens', 'entries', 'platform'].flatMap((folder) =>
  readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, 'src', folder, name), 'utf8')),
);
const code = shipped.join('\n');
const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');

/** Keys that code asks for by name, also through tables such as `STATUS_KEYS`, and counted ones without their ending. */
const called = [...code.matchAll(/\b(?:t|message|getMessage)\(\s*'([A-Za-z]\w*)'/g)].map(
  (match) => match[1]!,
);
const counted = [...code.matchAll(/\bcounted\(\s*t,\s*'([A-Za-z]\w*)'/g)].map((match) => match[1]!);
const quoted = new Set([...code.matchAll(/'([A-Za-z]\w*)'/g)].map((match) => match[1]!));
const inManifest = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]!));
const withoutForm = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

describe('messages', () => {
  test('the reader of calls sees them', () => {
    expect(called).toContain('bandSince');
    expect(counted).toContain('sourcesCount');
  });

  test('every message that code or manifest asks for exists', () => {
    const missing = [...called, ...inManifest].filter((key) => !(key in english));
    expect(missing).toEqual([]);
    expect(counted.filter((key) => !(`${key}_other` in english))).toEqual([]);
  });

  test('every key in a table of keys exists', () => {
    const tables = [...code.matchAll(/_KEYS[^=]*=\s*\{([^}]*)\}/g)].flatMap((match) =>
      [...match[1]!.matchAll(/:\s*'(\w+)'/g)].map((entry) => entry[1]!),
    );
    const fields = [...code.matchAll(/\b(?:key|hintKey): '(\w+)'/g)].map((match) => match[1]!);
    expect(tables.length).toBeGreaterThan(30);
    expect([...tables, ...fields].filter((key) => !(key in english))).toEqual([]);
  });

  test('every message is used', () => {
    const unused = keys.filter((key) => !quoted.has(withoutForm(key)) && !inManifest.has(key));
    expect(unused).toEqual([]);
  });

  test('every message is described, and the name and description keep to the stores’ lengths', () => {
    expect(keys.filter((key) => !english[key]!.description)).toEqual([]);
    expect(english['name']!.message.length).toBeLessThanOrEqual(45);
    expect(english['description']!.message.length).toBeLessThanOrEqual(132);
  });

  test.each(readdirSync(locales).filter((locale) => locale !== 'en'))(
    '%s: no key that English has not, and the same places to fill',
    (locale) => {
      const translated = messagesOf(locale);
      const places = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
      for (const [key, { message }] of Object.entries(translated)) {
        const base = english[key] ?? english[`${withoutForm(key)}_other`];
        expect(base, key).toBeDefined();
        expect(places(base!.message), key).toEqual(expect.arrayContaining(places(message)));
      }
    },
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Titles of the cards that the tests look for, as the record has them now; in another language, as its names have them. */
export function titleOf(topic: string, language?: string): string {
  const folder = language === undefined ? 'topics' : `names/${language}`;
  const file = join(import.meta.dirname, '../../assets/data', folder, `${topic}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { title: string }).title;
}

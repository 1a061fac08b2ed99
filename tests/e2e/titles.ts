import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Titles of the cards that the tests look for, as the record has them now. */
export function titleOf(topic: string): string {
  const file = join(import.meta.dirname, '../../assets/data/topics', `${topic}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { title: string }).title;
}

import { foldForm } from '../../matcher/term.ts';
import { placeOf, type Path, type Problem } from '../problem.ts';
import { expandForm, FormError } from './form.ts';
import { LANGUAGES } from './languages.ts';
import type { LanguageFolder } from './read-names.ts';

/** Meaning rules for one language's names: no form twice, no safe form for two topics, no topic that does not exist. */
export function lintNames(folder: LanguageFolder, topics: ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = [];
  const spaces =
    Object.values(LANGUAGES).find((rules) => rules.folders.includes(folder.folder))?.boundaries.spaces ??
    'separate';
  const owners = new Map<string, { topic: string; file: string }>();
  for (const [id, file] of folder.names) {
    const report = (path: Path, message: string, remedy: string, rule: string) =>
      problems.push({
        file: file.file,
        line: file.lineOf(path),
        place: placeOf(path),
        message,
        remedy,
        rule,
      });
    if (topics.size > 0 && !topics.has(id))
      report(
        [],
        `there is no topic "${id}"`,
        `write topics/${id}.json, or rename this file to a topic's id`,
        'unknown topic',
      );
    const written = new Set<string>();
    for (const key of ['names', 'exact', 'everywhere'] as const) {
      for (const [index, notation] of (file.value[key] ?? []).entries()) {
        const path = [key, index];
        if (written.has(notation)) report(path, `"${notation}" stands twice`, 'remove one', 'form twice');
        written.add(notation);
        for (const form of formsOf(notation)) {
          const folded = foldForm(form, spaces);
          const owner = owners.get(folded);
          if (owner && owner.topic !== id)
            report(
              path,
              `"${form}" always means ${owner.topic} in ${owner.file}`,
              'move it to aliases in both, with what decides',
              'form of two topics',
            );
          owners.set(folded, { topic: id, file: file.file });
        }
      }
    }
    for (const [index, group] of (file.value.aliases ?? []).entries())
      if (!group.when && !group.unless)
        report(
          ['aliases', index],
          'no condition under which these forms mean the topic',
          'write "when" or "unless", or move them to names or exact',
          'alias without when',
        );
  }
  return problems;
}

function formsOf(notation: string): readonly string[] {
  try {
    return expandForm(notation).map(
      ({ text, left, right }) => (left === 'any' ? '*' : '') + text + (right === 'open' ? '*' : ''),
    );
  } catch (error) {
    // The compiler reports slips of notation.
    if (error instanceof FormError) return [];
    throw error;
  }
}

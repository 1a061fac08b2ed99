import type { Brief } from '../model/brief.ts';
import type { Source } from '../model/topic.ts';

export type CitationFormat = 'plain' | 'markdown' | 'bibtex';

/**
 * The card with its sources, to paste elsewhere: what it is, as of which day, how far it was checked, then each source. Days stay ISO: a citation is
 * the same in every language. Pure text, no line at the end.
 */
export function citeCard(brief: Brief, dataVersion: string, format: CitationFormat): string {
  const head = `Backgrounder, data ${dataVersion}: state on ${brief.asOf}, checked through ${brief.verifiedThrough}`;
  if (format === 'bibtex') return brief.sources.map(bibtexEntry).join('\n\n');
  if (format === 'markdown') {
    const lines = brief.sources.map((source, index) => `${index + 1}. ${markdownEntry(source)}`);
    return [`**${escapeMarkdown(brief.title)}** (${head})`, '', ...lines].join('\n');
  }
  const lines = brief.sources.map((source, index) => `[${index + 1}] ${plainEntry(source)}`);
  return [`${brief.title} (${head})`, ...lines].join('\n');
}

const dayOf = (source: Source) => source.published ?? 'undated';

const plainEntry = (source: Source) =>
  `${source.publisher}: “${source.title}”, ${dayOf(source)}. ${source.url} (read ${source.retrieved})`;

const markdownEntry = (source: Source) =>
  `${escapeMarkdown(source.publisher)}: [${escapeMarkdown(source.title)}](<${source.url.replaceAll('>', '%3E')}>), ${dayOf(source)} (read ${source.retrieved})`;

function bibtexEntry(source: Source): string {
  const [year, month] = source.published?.split('-') ?? [];
  const fields = [
    `title = {{${escapeBibtex(source.title)}}}`,
    `author = {{${escapeBibtex(source.publisher)}}}`,
    ...(year ? [`year = {${year}}`, `date = {${source.published}}`] : []),
    ...(month ? [`month = {${Number(month)}}`] : []),
    `url = {${source.url.replaceAll(/[{}\\]/g, (sign) => encodeURIComponent(sign))}}`,
    `urldate = {${source.retrieved}}`,
  ];
  return `@online{${source.id},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}`;
}

const escapeMarkdown = (text: string) => text.replaceAll(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeBibtex = (text: string) =>
  text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`);

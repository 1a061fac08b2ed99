import type { Mention } from '../../../src/catalog/mention.ts';

/**
 * Text with its mentions written into it: `the 1987 {INF Treaty|inf-treaty}`; several topics with a space between. Blocks are separated
 * by a line break.
 */
export function readMarked(marked: string): { blocks: { text: string }[]; mentions: Mention[] } {
  const mentions: Mention[] = [];
  const blocks = marked.split('\n').map((line, block) => {
    let text = '';
    let last = 0;
    for (const match of line.matchAll(/\{([^|{}]+)\|([^{}]+)\}/g)) {
      text += line.slice(last, match.index);
      const start = text.length;
      text += match[1]!;
      mentions.push({ block, start, end: text.length, topics: match[2]!.split(' ') });
      last = match.index + match[0].length;
    }
    return { text: text + line.slice(last) };
  });
  return { blocks, mentions };
}

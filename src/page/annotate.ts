import type { Mention } from '../catalog/mention.ts';
import { nodeSpans } from './anchor.ts';
import type { Annotation } from './annotation.ts';
import type { Block } from './blocks.ts';

/**
 * Anchors mentions, in reading order. `mention.block` counts in `blocks`. An annotation that was known before and says
 * the same stays the same object, so it need not be painted again.
 */
export function annotate(
  mentions: readonly Mention[],
  blocks: readonly { readonly block: Block; readonly section: number }[],
  before: readonly Annotation[],
): { readonly annotation: Annotation; readonly section: number }[] {
  const known = new Map<Block, Map<string, Annotation>>();
  for (const annotation of before) {
    const ofBlock = known.get(annotation.block) ?? new Map<string, Annotation>();
    known.set(annotation.block, ofBlock.set(keyOf(annotation), annotation));
  }
  return [...mentions]
    .sort((one, other) => one.block - other.block || one.start - other.start)
    .flatMap((mention) => {
      const place = blocks[mention.block];
      if (!place) return [];
      const { block, section } = place;
      const annotation = known.get(block)?.get(keyOf(mention)) ?? createAnnotation(block, mention);
      return annotation.spans.length > 0 ? [{ annotation, section }] : [];
    });
}

const keyOf = ({ start, end, topics }: Pick<Mention, 'start' | 'end' | 'topics'>) =>
  `${start} ${end} ${topics.join(' ')}`;

const createAnnotation = (block: Block, { start, end, topics }: Mention): Annotation => ({
  block,
  start,
  end,
  surface: block.text.slice(start, end),
  topics,
  spans: nodeSpans(block, start, end),
});

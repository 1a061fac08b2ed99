import type { Block, Piece } from './blocks.ts';
import { dataOf } from './native-dom.ts';

/** A stretch of one text node: offsets are UTF-16 units of its data, half-open. */
export interface NodeSpan {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** The text nodes that a span of a block covers, in order. Offsets are UTF-16 units of the block's text, half-open. */
export function nodeSpans(block: Block, start: number, end: number): NodeSpan[] {
  const spans: NodeSpan[] = [];
  for (let index = pieceAt(block.pieces, start); index < block.pieces.length; index++) {
    const piece = block.pieces[index]!;
    if (piece.start >= end) break;
    const from = piece.from + Math.max(0, start - piece.start);
    const to = piece.from + Math.min(piece.length, end - piece.start);
    if (to <= from) continue;
    const last = spans.at(-1);
    // White space that the block's text folds into one space lies between two pieces of the same node.
    if (last && last.node === piece.node) spans[spans.length - 1] = { ...last, to };
    else spans.push({ node: piece.node, from, to });
  }
  return spans;
}

/** Index of the first piece that ends after the offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The span as a range of the document, for painting: static, so it costs the page nothing when its tree changes. Null where the
 * nodes no longer hold that text.
 */
export function staticRangeOf(spans: readonly NodeSpan[]): StaticRange | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || dataOf(last.node).length < last.to || dataOf(first.node).length < first.to)
    return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from,
    endContainer: last.node,
    endOffset: last.to,
  });
}

/** The same as a live range, for measuring; let go of it soon. */
export function liveRangeOf(document: Document, spans: readonly NodeSpan[]): Range | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || dataOf(last.node).length < last.to || dataOf(first.node).length < first.from)
    return null;
  const range = document.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return range;
}

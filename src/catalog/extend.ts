import { foldUnit, Kind, kindOf } from '../matcher/character.ts';
import type { Span } from '../matcher/select-longest.ts';
import { firstFrom, type BlockIndex } from './block-index.ts';
import type { SymbolId } from './spot-table.ts';

const REMARK_UNITS = 80;
const SLACK = 3;
/** Letters of an ending behind an apostrophe: "Anlaşması'ndan (INF)", "treaty's (INF)". */
const ENDING_UNITS = 6;

/** "Non-Proliferation Treaty (NPT)": the span with a bracket right behind it that holds only another name of the same topic. */
export function extendOverRemark(block: BlockIndex, span: Span, names: readonly SymbolId[]): Span {
  const { text } = block;
  const end = afterEnding(text, span.end);
  let open = end;
  while (open < text.length && kindOf(text.charCodeAt(open)) === Kind.SPACE) open++;
  if (open - end > 1 || kindOf(text.charCodeAt(open)) !== Kind.OPEN) return span;
  let close = open + 1;
  while (close < text.length && close - open < REMARK_UNITS && kindOf(text.charCodeAt(close)) !== Kind.CLOSE)
    close++;
  if (kindOf(text.charCodeAt(close)) !== Kind.CLOSE) return span;
  const fills = names.some((symbol) => {
    const spans = block.spansOf(symbol);
    const from = firstFrom(spans, open + 1);
    return spans
      .slice(from, firstFrom(spans, open + 2 + SLACK))
      .some(({ end }) => end <= close && close - end <= SLACK);
  });
  return fills ? { start: span.start, end: close + 1 } : span;
}

function afterEnding(text: string, at: number): number {
  if (at >= text.length || foldUnit(text.charCodeAt(at)) !== "'") return at;
  let end = at + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === Kind.LETTER) end++;
  return end - at - 1 <= ENDING_UNITS ? end : at;
}

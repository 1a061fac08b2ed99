import type { Box, Tab } from './driver.ts';

/** A term that is underlined, and where its last line stands in the viewport. */
export interface Painted extends Box {
  readonly surface: string;
}

/** Firefox lets no other world iterate the registry, only its owner's. */
const PAINTED = `[...(CSS.highlights.wrappedJSObject ?? CSS.highlights).values()].flatMap((highlight) => [...highlight]).map((painted) => {
  const range = new Range();
  range.setStart(painted.startContainer, painted.startOffset);
  range.setEnd(painted.endContainer, painted.endOffset);
  const { x, y, width, height } = [...range.getClientRects()].at(-1) ?? new DOMRect();
  return { surface: String(range).replace(/\\s+/g, ' '), x, y, width, height };
}).filter(({ width }) => width > 0).sort((a, b) => a.y - b.y || a.x - b.x)`;

/** What is underlined near the viewport, top to bottom: asked of the browser, as the page itself could. */
export const painted = (tab: Tab): Promise<readonly Painted[]> => tab.probe(PAINTED);

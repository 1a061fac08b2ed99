import bandsCss from './bands.css';
import cardCss from './card.css';
import chartsCss from './charts.css';
import detailsCss from './details.css';
import narrowCss from './narrow.css';

/** In this order: a later sheet may refine an earlier one; what is narrow refines all. */
const SHEETS = [cardCss, bandsCss, detailsCss, chartsCss, narrowCss];

/**
 * Puts the card's styles, and `more` behind them, into a document or a shadow root. A constructable sheet is not subject to the page's policy; where the
 * browser refuses one from a content script, a style element takes its place.
 */
export function adoptCardStyles(root: Document | ShadowRoot, more = ''): void {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument!;
  const css = [...SHEETS, more].join('\n');
  try {
    const sheet = new document.defaultView!.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    (root.nodeType === 9 ? (root as Document).head : root).append(style);
  }
}

import cardCss from './card.css';

/**
 * Puts the card's styles, and `more` behind them, into a document or a shadow root. A constructable sheet is not subject to the page's policy; where the
 * browser refuses one from a content script, a style element takes its place.
 */
export function adoptCardStyles(root: Document | ShadowRoot, more = ''): void {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument!;
  const css = `${cardCss}\n${more}`;
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

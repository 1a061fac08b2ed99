import browser from 'webextension-polyfill';

/** What content scripts have for it, and the types do not know: a function in Chromium, a property in Firefox. */
const { dom } = browser as unknown as {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element of the page, also where it is closed; null where there is none. */
export const closedRootOf = (element: Element): ShadowRoot | null =>
  dom ? dom.openOrClosedShadowRoot(element) : ((element as Opened).openOrClosedShadowRoot ?? null);

/** Half-way between Playwright and WebDriver BiDi: what a reader can do, the same in both browsers. */
export type BrowserName = 'chrome' | 'firefox';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something with a document: a tab, or the toolbar popup. */
export interface Surface {
  /** Value of a JavaScript expression (awaited) in the document's own world; must be JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** A real click in the middle of the first element that the selector finds. */
  click(selector: string): Promise<void>;
  /** Writes a PNG of what is visible, or of a part of it. */
  screenshot(file: string, part?: Box): Promise<void>;
}

export interface Tab extends Surface {
  /** Loads an address and waits until the document is there. */
  goto(url: string): Promise<void>;
  /** Moves the pointer there in some steps, in CSS pixels of the viewport. */
  movePointer(x: number, y: number): Promise<void>;
  /** Presses and releases the main button. */
  clickAt(x: number, y: number): Promise<void>;
  /** One finger, down and up. */
  tapAt(x: number, y: number): Promise<void>;
  /** Presses and releases one key by its DOM name: `Escape`, `Tab`, `Enter`, `a`. */
  press(key: string): Promise<void>;
  /** Like `evaluate`, but out of reach of what the page did to its own world. */
  probe<T>(expression: string): Promise<T>;
  /**
   * Calls a function, given as source text, with the closed shadow root of the extension's host in this page; null where
   * there is none. Its answer must be JSON.
   */
  inCard<T>(source: string): Promise<T | null>;
  setViewport(width: number, height: number): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: BrowserName;
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without slash at the end. */
  readonly origin: string;
  openTab(url: string): Promise<Tab>;
  /** Opens a page of the extension in a tab. */
  openOwnPage(file: string): Promise<Tab>;
  /** Addresses of all open tabs. */
  addresses(): Promise<readonly string[]>;
  /** Presses the toolbar button for this tab, as a reader does (with the browser's `activeTab` grant). */
  openPopup(tab: Tab): Promise<Surface>;
  closePopup(): Promise<void>;
  /** Gives a keyboard command of the manifest to the worker, with this tab in front. */
  command(name: string, tab: Tab): Promise<void>;
  /** Value of an expression in a page of the extension that no reader sees, where `browser` is the extension API. */
  inExtension<T>(expression: string): Promise<T>;
  /** The sentences that the browser shows before it installs the extension; none is what we want. */
  installWarnings(): Promise<readonly string[]>;
  /** Has the extension start anew under running pages, as an update does. */
  updateExtension(): Promise<void>;
  /** Takes the extension out of the running browser. */
  removeExtension(): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's executable. */
  readonly executable: string;
  /** The unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** The reader's own few colours instead of the page's. */
  readonly forcedColors?: boolean;
  /** Pixels of the screen for one CSS pixel. */
  readonly scale?: number;
  /** Language of the browser's own interface. */
  readonly language?: string;
  /** Proxy that sees every request, `127.0.0.1:8080`. */
  readonly proxy?: string;
  /** The caller closes the browser on SIGINT, SIGTERM and SIGHUP. Without it Chromium's driver does, and ends the process at once. */
  readonly keepsSignals?: boolean;
  /** The browser's question "may it read this site?" counts as answered with yes. */
  readonly allowsSites?: boolean;
}

/** Waits until the answer is neither null, undefined nor false; rejects with `what` when the time is over. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  milliseconds = 15_000,
): Promise<T> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`waited ${milliseconds / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Source of an expression: the middle of the first element that the selector finds, scrolled into view, or null. */
export const middleOf = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  if (!element) return null;
  // In the middle, where no fixed header or footer covers it.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
})()`;

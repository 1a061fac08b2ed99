import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { load, prepareProfile, type Send, sessionOf, start } from './chromium-profile.ts';
import {
  type Box,
  type Driver,
  type LaunchOptions,
  middleOf,
  type Surface,
  type Tab,
  until,
} from './driver.ts';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}
interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

class ChromiumTab implements Tab {
  constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
  ) {}

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }
  /** A world of its own beside the page's. */
  private async world(): Promise<number> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const options = { frameId: frameTree.frame.id, worldName: 'probe' };
    return (await this.cdp.send('Page.createIsolatedWorld', options)).executionContextId;
  }
  async probe<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId: await this.world(),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(`${exceptionDetails.exception?.description} in ${expression}`);
    return result.value as T;
  }
  async click(selector: string) {
    const { x, y } = await until(selector, () =>
      this.evaluate<{ x: number; y: number } | null>(middleOf(selector)),
    );
    await this.clickAt(x, y);
  }
  async screenshot(file: string, part?: Box) {
    await this.page.screenshot({ path: file, ...(part ? { clip: part } : {}) });
  }
  async goto(url: string) {
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
  }
  async movePointer(x: number, y: number) {
    await this.page.mouse.move(x, y, { steps: 8 });
  }
  async clickAt(x: number, y: number) {
    await this.page.mouse.click(x, y);
  }
  async tapAt(x: number, y: number) {
    await this.cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
  async press(key: string) {
    await this.page.keyboard.press(key);
  }
  async inCard<T>(source: string): Promise<T | null> {
    const { root } = (await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    const stack: DomNode[] = [root];
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.shadowRootType === 'closed') {
        const { object } = await this.cdp.send('DOM.resolveNode', {
          backendNodeId: node.backendNodeId,
          executionContextId: await this.world(),
        });
        const { result, exceptionDetails } = await this.cdp.send('Runtime.callFunctionOn', {
          functionDeclaration: `function () { return (${source})(this); }`,
          objectId: object.objectId as string,
          returnByValue: true,
          awaitPromise: true,
        });
        if (exceptionDetails) throw new Error(`${exceptionDetails.exception?.description} in ${source}`);
        return result.value as T;
      }
      stack.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
    }
    return null;
  }
  async setViewport(width: number, height: number) {
    await this.page.setViewportSize({ width, height });
  }
  async toFront() {
    await this.page.bringToFront();
  }
  async close() {
    await this.page.close();
  }
}

/** The real popup is no page of Playwright's: it is driven by messages through the browser's own session. */
class ChromiumPopup implements Surface {
  private next = 1;
  constructor(
    private readonly send: Send,
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {}

  private call<T>(method: string, params: object): Promise<T> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      const onMessage = (event: { sessionId: string; message: string }) => {
        const reply = JSON.parse(event.message) as { id?: number; result?: T; error?: { message: string } };
        if (event.sessionId !== this.sessionId || reply.id !== id) return;
        this.browser.off('Target.receivedMessageFromTarget', onMessage);
        if (reply.error) reject(new Error(reply.error.message));
        else resolve(reply.result as T);
      };
      this.browser.on('Target.receivedMessageFromTarget', onMessage);
      const message = JSON.stringify({ id, method, params });
      this.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(reject);
    });
  }
  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.call<{ result: { value: T }; exceptionDetails?: { text: string } }>(
      'Runtime.evaluate',
      {
        expression,
        awaitPromise: true,
        returnByValue: true,
      },
    );
    if (answer.exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(answer.exceptionDetails)}`);
    return answer.result.value;
  }
  async click(selector: string) {
    const { x, y } = await until(selector, () =>
      this.evaluate<{ x: number; y: number } | null>(middleOf(selector)),
    );
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.call('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
  /** What Playwright does for its own pages. */
  async look({ dark = false, forcedColors = false }: LaunchOptions) {
    const features = [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ];
    await this.call('Emulation.setEmulatedMedia', { features });
  }
  async screenshot(file: string, part?: Box) {
    const clip = part ? { clip: { ...part, scale: 1 } } : {};
    const { data } = await this.call<{ data: string }>('Page.captureScreenshot', { format: 'png', ...clip });
    await writeFile(file, Buffer.from(data, 'base64'));
  }
}

/** Starts Chromium with a fresh profile and the extension. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'backgrounder-chromium-'));
  let context: BrowserContext | null = null;
  try {
    const id = options.allowsSites ? await prepareProfile(profile, options) : null;
    context = await start(profile, options);
    return await drive(context, id ?? (await load(context, options.extension)), profile, options);
  } catch (error) {
    await context?.close();
    await removeProfile(profile);
    throw error;
  }
}

/** A browser that has said good-bye may still be writing for a moment. */
const removeProfile = (profile: string) =>
  rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });

async function drive(
  context: BrowserContext,
  id: string,
  profile: string,
  options: LaunchOptions,
): Promise<Driver> {
  const { session, send, version } = await sessionOf(context);
  const origin = `chrome-extension://${id}`;
  const worker = async () =>
    context.serviceWorkers().find((known) => known.url().startsWith(origin)) ??
    (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  await worker();
  const targets = async (type?: string) => {
    const filter = type ? { filter: [{ type }] } : {};
    return ((await send('Target.getTargets', filter)) as { targetInfos: Target[] }).targetInfos;
  };
  const asTab = async (page: Page) => new ChromiumTab(page, await context.newCDPSession(page));
  const openTab = async (url: string) => {
    const tab = await asTab(await context.newPage());
    await tab.goto(url);
    return tab;
  };
  let popupId: string | null = null;

  return {
    name: 'chrome',
    version,
    origin,
    openTab,
    openOwnPage: (file) => openTab(`${origin}/${file}`),
    addresses: async () => context.pages().map((page) => page.url()),
    async openPopup(tab) {
      await tab.toFront();
      const url = await tab.evaluate<string>('location.href');
      const front = (await targets('tab')).find((target) => target.url === url);
      await send('Extensions.triggerAction', { id, targetId: front?.targetId });
      const shown = await until('the popup', async () =>
        (await targets()).find(
          (target) => target.url.startsWith(`${origin}/popup.html`) && target.type === 'page',
        ),
      );
      popupId = shown.targetId;
      const attached = await send('Target.attachToTarget', { targetId: popupId, flatten: false });
      const popup = new ChromiumPopup(send, session, (attached as { sessionId: string }).sessionId);
      await until('the popup to load', () => popup.evaluate<boolean>('document.readyState === "complete"'));
      await popup.look(options);
      return popup;
    },
    async closePopup() {
      if (popupId) await send('Target.closeTarget', { targetId: popupId });
      popupId = null;
    },
    async command(name, tab) {
      await tab.toFront();
      await (
        await worker()
      ).evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab);
      })()`);
    },
    inExtension: async (expression) =>
      (await worker()).evaluate(`(async (browser) => (${expression}))(chrome)`),
    installWarnings: async () =>
      (await worker()).evaluate(`(async () => {
        const manifest = JSON.stringify(chrome.runtime.getManifest());
        return chrome.management.getPermissionWarningsByManifest(manifest);
      })()`),
    async updateExtension() {
      const old = await worker();
      const gone = new Promise((resolve) => old.once('close', resolve));
      await old.evaluate(`setTimeout(() => chrome.runtime.reload(), 0)`);
      await gone;
      await worker();
    },
    async removeExtension() {
      await send('Extensions.uninstall', { id });
    },
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    async close() {
      await context.close();
      await removeProfile(profile);
    },
  };
}

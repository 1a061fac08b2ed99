import { writeFile } from 'node:fs/promises';
import { Bidi, type RemoteValue } from './bidi.ts';
import { type Box, type Driver, type LaunchOptions, middleOf, type Tab, until } from './driver.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { ADDON_HOST, ADDON_ID, startFirefox } from './firefox-process.ts';

const ORIGIN = `moz-extension://${ADDON_HOST}`;
const WIDGET = `${ADDON_ID.replaceAll(/[^a-z0-9]/g, '_')}-browser-action`;
/** Code points that WebDriver gives to keys without a character. */
const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
};

/** Name of the world beside the page's own. */
const PROBE = 'probe';

const mouse = (actions: readonly object[]) => [
  { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
];

class FirefoxTab implements Tab {
  private at = { x: 0, y: 0 };
  constructor(
    private readonly bidi: Bidi,
    readonly context: string,
  ) {}

  evaluate<T>(expression: string): Promise<T> {
    return this.bidi.call<T>(this.context, `async () => (${expression})`);
  }
  probe<T>(expression: string): Promise<T> {
    return this.bidi.call<T>(this.context, `async () => (${expression})`, [], PROBE);
  }
  async click(selector: string) {
    const { x, y } = await until(selector, () =>
      this.evaluate<{ x: number; y: number } | null>(middleOf(selector)),
    );
    await this.clickAt(x, y);
  }
  async screenshot(file: string, part?: Box) {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
      ...(part ? { clip: { type: 'box', ...part } } : {}),
    });
    await writeFile(file, Buffer.from(data, 'base64'));
  }
  async goto(url: string) {
    // Pages of an extension never report that they are loaded.
    const wait = url.startsWith(ORIGIN) ? 'none' : 'interactive';
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait });
    await until(`${url} to load`, () => this.isLoaded(url).catch(() => false), 30_000);
  }
  private isLoaded(url: string): Promise<boolean> {
    const base = JSON.stringify(url.split('#')[0]);
    return this.evaluate(`location.href.startsWith(${base}) && document.readyState !== 'loading'`);
  }
  private act(actions: readonly object[]) {
    return this.bidi.send('input.performActions', { context: this.context, actions });
  }
  async movePointer(x: number, y: number) {
    const steps = Array.from({ length: 8 }, (_, index) => ({
      type: 'pointerMove',
      x: Math.round(this.at.x + ((x - this.at.x) * (index + 1)) / 8),
      y: Math.round(this.at.y + ((y - this.at.y) * (index + 1)) / 8),
      duration: 5,
    }));
    this.at = { x, y };
    await this.act(mouse(steps));
  }
  async clickAt(x: number, y: number) {
    this.at = { x, y };
    await this.act(
      mouse([
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    );
  }
  async tapAt(x: number, y: number) {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.act([{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }]);
  }
  async press(key: string) {
    const value = KEYS[key] ?? key;
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
    await this.act([{ type: 'key', id: 'keyboard', actions }]);
  }
  async inCard<T>(source: string): Promise<T | null> {
    const { result } = await this.bidi.send<{ result: RemoteValue }>('script.evaluate', {
      expression: `[...document.querySelectorAll(':popover-open')]`,
      target: { context: this.context, sandbox: PROBE },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const hosts = (result.value ?? []) as {
      value?: { shadowRoot?: RemoteValue & { value?: { mode?: string } } };
    }[];
    const root = hosts.map((host) => host.value?.shadowRoot).find((known) => known?.value?.mode === 'closed');
    return root ? this.bidi.call<T>(this.context, source, [{ sharedId: root.sharedId }], PROBE) : null;
  }
  async setViewport(width: number, height: number) {
    await this.bidi.send('browsingContext.setViewport', {
      context: this.context,
      viewport: { width, height },
    });
  }
  async toFront() {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }
  async close() {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** Starts Firefox with a fresh profile and installs the extension for as long as it runs. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const firefox = await startFirefox(options);
  const bidi = await Bidi.connect(`${firefox.address}/session`);
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  const install = () =>
    bidi.send('webExtension.install', { extensionData: { type: 'path', path: options.extension } });
  await install();
  const tree = (scope: object) => bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0, ...scope });
  const window = async () => (await tree({ 'moz:scope': 'chrome' })).contexts[0]?.context ?? '';
  const create = async (background: boolean) => {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
      background,
    });
    return new FirefoxTab(bidi, context);
  };
  const openTab = async (url: string) => {
    const tab = await create(false);
    if (options.headless) await tab.setViewport(options.width ?? 1280, options.height ?? 800);
    await tab.goto(url);
    return tab;
  };
  /** A page of ours in a tab behind the others, where the extension API is at hand. */
  let behind: Promise<FirefoxTab> | null = null;
  const ownPage = () =>
    (behind ??= create(true).then(async (tab) => {
      await tab.goto(`${ORIGIN}/options.html?behind`);
      return tab;
    }));
  const inWindow = async <T>(source: string, ...args: string[]) =>
    bidi.call<T>(
      await window(),
      source,
      args.map((value) => ({ type: 'string', value })),
    );

  return {
    name: 'firefox',
    version: capabilities.browserVersion,
    origin: ORIGIN,
    openTab,
    openOwnPage: (file) => openTab(`${ORIGIN}/${file}`),
    addresses: async () =>
      (await tree({})).contexts.map(({ url }) => url).filter((url) => !url.endsWith('options.html?behind')),
    async openPopup(tab) {
      await tab.toFront();
      await inWindow(
        `async (widget) => {
          CustomizableUI.addWidgetToArea(widget, 'nav-bar');
          document.getElementById(widget).querySelector('.unified-extensions-item-action-button').click();
        }`,
        WIDGET,
      );
      const chrome = await window();
      await until('the popup', () => FirefoxPopup.isOpen(bidi, chrome));
      return new FirefoxPopup(bidi, chrome);
    },
    closePopup: () =>
      inWindow(`() => { for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.(); }`),
    async command(name, tab) {
      // A command is only known by its keys there, so it gets keys of its own for the moment.
      const set = `browser.commands.update({ name: ${JSON.stringify(name)}, shortcut: 'Ctrl+Alt+F9' })`;
      const page = await ownPage();
      await page.evaluate(`${set}`);
      await tab.toFront();
      await inWindow(`() => {
        const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find(
          (known) => known.getAttribute('keycode') === 'VK_F9');
        key.dispatchEvent(new Event('command'));
      }`);
      await page.evaluate(`browser.commands.reset(${JSON.stringify(name)})`);
    },
    inExtension: async (expression) => (await ownPage()).evaluate(expression),
    installWarnings: () =>
      inWindow(
        `async (id) => {
          const { extension } = WebExtensionPolicy.getByID(id);
          const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
          const asked = { permissions: extension.manifest.permissions, origins: extension.manifest.host_permissions ?? [] };
          return ExtensionData.formatPermissionStrings({ type: 'install', permissions: asked }).msgs;
        }`,
        ADDON_ID,
      ),
    async updateExtension() {
      behind = null;
      await install();
    },
    async removeExtension() {
      await bidi.send('webExtension.uninstall', { extension: ADDON_ID });
      behind = null;
    },
    closed: firefox.ended,
    async close() {
      await bidi.send('browser.close', {}).catch(() => undefined);
      bidi.close();
      await firefox.stop();
    },
  };
}

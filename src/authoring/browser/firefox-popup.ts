import { writeFile } from 'node:fs/promises';
import type { Bidi } from './bidi.ts';
import { type Box, middleOf, type Surface, until } from './driver.ts';

/** The popup's own <browser> in Firefox's window; it is in no list of tabs. */
const POPUP = `[...document.querySelectorAll('browser')].find((known) => known.currentURI?.spec.includes('/popup.html'))`;

/** Runs a script in the popup's process, beside its document, and hands back what it sends. */
const IN_POPUP = `async (script) => {
  const popup = ${POPUP};
  if (!popup) throw new Error('no popup is open');
  const answer = 'backgrounder:' + Math.random();
  const reply = new Promise((resolve) => popup.messageManager.addMessageListener(answer, ({ data }) => resolve(data)));
  const whole = '(async () => { let data; try { data = { value: await (' + script + ')() } } catch (error) { data = { error: String(error) } }' +
    ' sendAsyncMessage(' + JSON.stringify(answer) + ', data); })()';
  popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(whole), false);
  const { value, error } = await reply;
  if (error) throw new Error(error);
  return value;
}`;

/** Source: presses at a point of the popup; true when what the selector finds, or something in it, was clicked. */
const clickAt = ({ x, y }: { x: number; y: number }, selector: string) => `async () => {
  const { document, windowUtils } = content;
  let felt = false;
  const feel = ({ target }) => (felt = Boolean(document.querySelector(${JSON.stringify(selector)})?.contains(target)));
  const send = (type) => windowUtils.sendMouseEvent
    ? windowUtils.sendMouseEvent(type, ${x}, ${y}, 0, type === 'mousemove' ? 0 : 1, 0)
    : content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 });
  document.addEventListener('click', feel, { capture: true, once: true });
  await send('mousemove');
  await send('mousedown');
  await send('mouseup');
  document.removeEventListener('click', feel, { capture: true });
  return felt;
}`;

const PICTURE = `async (part) => {
  const popup = ${POPUP};
  const box = JSON.parse(part) ?? { x: 0, y: 0, width: popup.clientWidth, height: popup.clientHeight };
  const rect = new DOMRect(box.x, box.y, box.width, box.height);
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(rect, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}`;

/** The real toolbar popup, driven through Firefox's own window. */
export class FirefoxPopup implements Surface {
  constructor(
    private readonly bidi: Bidi,
    private readonly window: string,
  ) {}

  static isOpen(bidi: Bidi, window: string): Promise<boolean> {
    return bidi.call(window, `() => Boolean(${POPUP}) && !${POPUP}.webProgress?.isLoadingDocument`);
  }

  private run<T>(script: string): Promise<T> {
    return this.bidi.call(this.window, IN_POPUP, [{ type: 'string', value: script }]);
  }
  async evaluate<T>(expression: string): Promise<T> {
    const code = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
    const text = await this.run<string>(`async () => {
      const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      return Components.utils.evalInSandbox(${JSON.stringify(code)}, sandbox);
    }`);
    return JSON.parse(text) as T;
  }
  /** Presses where the element stands, again until it was clicked: the panel may still grow under the pointer. */
  async click(selector: string) {
    await until(`a click on ${selector}`, async () => {
      const point = await this.evaluate<{ x: number; y: number } | null>(middleOf(selector));
      return point && this.run<boolean>(clickAt(point, selector));
    });
  }
  async screenshot(file: string, part?: Box) {
    const value = JSON.stringify(part ?? null);
    const data = await this.bidi.call<string>(this.window, PICTURE, [{ type: 'string', value }]);
    await writeFile(file, Buffer.from(data, 'base64'));
  }
}

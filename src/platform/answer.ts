import browser, { type Runtime } from 'webextension-polyfill';
import { type CommandName, COMMANDS } from './commands.ts';
import type { ToBackground, ToReader } from './messages.ts';

/** Who may send a message: a content script in a tab's top frame, or a page of the extension itself. */
type Sender = 'content' | 'extension';

interface Rule {
  readonly from: Sender;
  readonly accepts: (params: Readonly<Record<string, unknown>>) => boolean;
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const any = () => true;
const isLanguage: Rule['accepts'] = ({ language }) =>
  typeof language === 'string' && /^[a-z]{2,3}$/.test(language);

const BACKGROUND_RULES: { readonly [Name in keyof ToBackground]: Rule } = {
  mayHaveTopics: { from: 'content', accepts: isLanguage },
  needNeedles: { from: 'content', accepts: isLanguage },
  needNames: { from: 'content', accepts: isLanguage },
  topicCount: { from: 'content', accepts: ({ count }) => isWhole(count) && count < 10_000 },
  readerSettings: { from: 'content', accepts: any },
  spotTab: { from: 'extension', accepts: ({ tabId }) => isWhole(tabId) },
  changeSettings: { from: 'extension', accepts: any },
};

const READER_RULES: { readonly [Name in keyof ToReader]: Rule } = {
  report: { from: 'extension', accepts: any },
  showMention: { from: 'extension', accepts: ({ index }) => isWhole(index) },
  setDay: {
    from: 'extension',
    accepts: ({ day }) => day === null || (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)),
  },
  setHighlighting: { from: 'extension', accepts: ({ on }) => typeof on === 'boolean' },
  command: { from: 'extension', accepts: ({ name }) => COMMANDS.includes(name as CommandName) },
  refresh: { from: 'extension', accepts: any },
};

/** True where the message comes from where it must: ours, and of the kind that the rule names. */
function mayComeFrom(
  rule: Sender,
  sender: Runtime.MessageSender,
  own: { id: string; origin: string },
): boolean {
  if (sender.id !== own.id) return false;
  const fromPage = sender.url?.startsWith(own.origin) ?? false;
  return rule === 'extension' ? fromPage : !fromPage && sender.tab?.id !== undefined && sender.frameId === 0;
}

type Handlers<Messages extends { [Name in keyof Messages]: { params: unknown; result: unknown } }> = {
  readonly [Name in keyof Messages]: (
    params: Messages[Name]['params'],
    sender: Runtime.MessageSender,
  ) => Messages[Name]['result'] | Promise<Messages[Name]['result']>;
};
type Untyped = (params: unknown, sender: Runtime.MessageSender) => unknown;

function listen(rules: Readonly<Record<string, Rule>>, handlers: object): () => void {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const { name, params } = Object(message) as { name?: unknown; params?: unknown };
    if (typeof name !== 'string' || !Object.hasOwn(rules, name)) return undefined;
    const rule = rules[name] as Rule;
    const given = Object(params) as Readonly<Record<string, unknown>>;
    if (!mayComeFrom(rule.from, sender, own) || !rule.accepts(given)) return undefined;
    return Promise.resolve((Reflect.get(handlers, name) as Untyped)(given, sender));
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
}

/** Answers what reaches the worker. Anything unknown, malformed or from the wrong sender gets no answer. */
export const answerAsBackground = (handlers: Handlers<ToBackground>): (() => void) =>
  listen(BACKGROUND_RULES, handlers);

/** Answers what reaches a page's reader, until the returned function is called. */
export const answerAsReader = (handlers: Handlers<ToReader>): (() => void) => listen(READER_RULES, handlers);

import type { ChangeLine } from '../card/card-content.ts';
import type { LocalText, Translate } from '../card/translate.ts';
import type { TopicId } from '../model/topic.ts';

/** When pages are read: only on the toolbar button, on sites the reader ticked, on every site. */
export type RunMode = 'click' | 'sites' | 'every';

/** Mentions that are underlined: the first of a topic in each section, or all. */
export type Display = 'first' | 'all';

/** `page`: the page's language where we have it. `browser`: the interface's. `en`: always English. */
export type CardLanguage = 'page' | 'browser' | 'en';

/** One line of the offered list, with whether the reader has allowed it. */
export interface NewsSite {
  readonly name: string;
  readonly host: string;
  /** BCP 47 */
  readonly language: string;
  readonly granted: boolean;
}

export interface OptionsProps {
  readonly t: Translate;
  readonly locale: string;
  readonly runMode: RunMode;
  readonly newsSites: readonly NewsSite[];
  /** Granted hosts that are not in the list. */
  readonly otherSites: readonly string[];
  readonly display: Display;
  /** Milliseconds the pointer rests before a card opens; null = only on click, tap or key. */
  readonly openDelayMs: number | null;
  readonly cardLanguage: CardLanguage;
  readonly hiddenTopics: readonly { readonly id: TopicId; readonly title: LocalText }[];
  /** As the browser has them set now; an unset one has an empty `keys`. */
  readonly shortcuts: readonly { readonly description: string; readonly keys: string }[];
  readonly dataVersion: string;
  /** Newest first. `topic` is the title of the card that changed. */
  readonly changelog: readonly (ChangeLine & { readonly topic: string })[];
  /** The four below are called synchronously in the click handler: they may ask for or give back permissions. */
  readonly onRunMode: (mode: RunMode) => void;
  readonly onGrantSites: (hosts: readonly string[]) => void;
  readonly onRemoveSite: (host: string) => void;
  readonly onDisplay: (display: Display) => void;
  readonly onOpenDelay: (ms: number | null) => void;
  readonly onCardLanguage: (language: CardLanguage) => void;
  readonly onShowTopic: (id: TopicId) => void;
  /** Opens the browser's own page for shortcuts; absent where the browser has none that can be opened. */
  readonly onOpenShortcuts?: () => void;
}

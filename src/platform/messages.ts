import type { ClaimResult } from '../model/claim-result.ts';
import type { Day } from '../model/day.ts';
import type { TopicId } from '../model/topic.ts';
import type { CommandName } from './commands.ts';
import type { ReaderSettings, Settings } from './settings.ts';

/** Evidence by which an article's day was found; `given` = set by the reader's hand. */
export type DayEvidence = 'json-ld' | 'meta' | 'microdata' | 'time' | 'url' | 'text' | 'given';

/** What the popup is told of a page. Ids, days, numbers, enumerated words, and surfaces as plain text. */
export interface PageReport {
  readonly article: boolean;
  readonly language: string | null;
  readonly published: {
    readonly day: Day;
    readonly from: DayEvidence;
    readonly confidence: 'high' | 'medium' | 'low';
  } | null;
  /** It is several articles with a day each, so that none is the page's. */
  readonly severalDays: boolean;
  /** In reading order of the first mention. */
  readonly topics: readonly {
    readonly id: TopicId;
    /** Where it is not the page's: that of the article with the first mention; null if it has none. */
    readonly day?: Day | null;
    readonly mentions: readonly { readonly index: number; readonly surface: string }[];
  }[];
  readonly claims: readonly ClaimResult[];
  readonly highlighting: boolean;
  /** The page worked against the card; in-page cards are off for this document. */
  readonly cardsOff: boolean;
}

/** Background asks, content script answers, and so on: one map a direction, name → { params, result }. */
export interface ToBackground {
  /** Sentinel: a form could occur in this page. Carries the language only. */
  mayHaveTopics: { params: { language: string }; result: void };
  /** Sentinel: the page is in a language of ours whose needles are not there. */
  needNeedles: { params: { language: string }; result: void };
  /** Reader: the article, or the card, is in a language of ours whose names did not come with it. */
  needNames: { params: { language: string }; result: void };
  /** Reader: how many topics the page has, for the badge. */
  topicCount: { params: { count: number }; result: void };
  /** Reader: what the settings say for the page it is in. */
  readerSettings: { params: Nothing; result: ReaderSettings };
  /** Popup: spot this tab now (activeTab grant or granted host). False where the browser does not allow it. */
  spotTab: { params: { tabId: number }; result: boolean };
  /** Popup and options: change some settings. The worker is their only writer. */
  changeSettings: { params: Partial<Settings>; result: Settings };
}

export interface ToReader {
  report: { params: Nothing; result: PageReport };
  /** Scrolls to the mention and flashes it. */
  showMention: { params: { index: number }; result: void };
  /** Reader's correction of the article's day; null = take the page's own again. */
  setDay: { params: { day: Day | null }; result: PageReport };
  setHighlighting: { params: { on: boolean }; result: PageReport };
  /** A keyboard command was given while this page was in front. */
  command: { params: { name: CommandName }; result: void };
  /** Settings or sites have changed: ask for them again. */
  refresh: { params: Nothing; result: void };
}

export type Nothing = Readonly<Record<never, never>>;

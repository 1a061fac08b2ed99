import type { CardContent, DayNote } from '../card/card-content.ts';
import type { LocalText, Names, Translate } from '../card/translate.ts';
import type { Day } from '../model/day.ts';
import type { Kind, TopicId } from '../model/topic.ts';

/** Evidence by which an article's day was found; `given` = set by the reader's hand. */
export type DayEvidence = 'json-ld' | 'meta' | 'microdata' | 'time' | 'url' | 'text' | 'given';

/** The site of the active tab, as far as it concerns the reader's permission. */
export interface PopupSite {
  /** `example.org`, as the reader would say it. */
  readonly host: string;
  /** Backgrounder may read this site without a click. */
  readonly allowed: boolean;
  /** It may because the reader allowed every site; the switch is then shown as on and cannot be turned off here. */
  readonly byEverySite: boolean;
}

export interface PopupTopic {
  readonly id: TopicId;
  /** Where it is not the page's: that of the article with the first mention; null if it has none. */
  readonly day?: Day | null;
  readonly mentions: readonly { readonly index: number; readonly surface: string }[];
}

/** What the popup knows of the active tab. */
export type PopupPage =
  /** Asked, not yet answered. */
  | { readonly state: 'loading' }
  /** The browser's own pages, its add-on shop, files: nothing can be read there. */
  | { readonly state: 'unavailable' }
  /** Readable, but the reader has not asked yet; `onSpot` does it. */
  | { readonly state: 'unspotted'; readonly site: PopupSite | null }
  /** Something of ours failed. */
  | { readonly state: 'failed'; readonly site: PopupSite | null }
  | {
      readonly state: 'ready';
      readonly site: PopupSite | null;
      readonly article: boolean;
      readonly published: {
        readonly day: Day;
        readonly from: DayEvidence;
        readonly confidence: 'high' | 'medium' | 'low';
      } | null;
      /** It is several articles with a day each, so that none is the page's. */
      readonly severalDays: boolean;
      /** In reading order of the first mention; empty = nothing found. */
      readonly topics: readonly PopupTopic[];
      readonly highlighting: boolean;
      /** In-page cards are off for this document. */
      readonly cardsOff: boolean;
    };

/** A line in the list of all cards. */
export interface TopicEntry {
  readonly id: TopicId;
  readonly kind: Kind;
  readonly title: LocalText;
  /** Other names under which the search box finds it, in any language. */
  readonly names: readonly string[];
}

/** Everything comes in; the screen keeps only what is open and what is typed. */
export interface PopupProps {
  readonly t: Translate;
  /** BCP 47 language of the interface; dates and numbers follow it. */
  readonly locale: string;
  readonly names: Names;
  readonly today: Day;
  readonly page: PopupPage;
  readonly allTopics: readonly TopicEntry[];
  /**
   * The card of a topic as of `asOf`. Called while rendering for each topic of the page, so it should be quick; claims are the page's
   * where `asOf` is the article's day and there is an article.
   */
  readonly cardOf: (id: TopicId, asOf: Day, note: DayNote) => CardContent;
  readonly hiddenTopics: readonly TopicId[];
  readonly dataVersion: string;
  /** Null = take the page's own day again. */
  readonly onSetDay: (day: Day | null) => void;
  readonly onShowMention: (index: number) => void;
  /** Called synchronously in the click handler, so that it may ask for the permission. */
  readonly onSite: (on: boolean) => void;
  /** Spot this tab now. */
  readonly onSpot: () => void;
  readonly onHighlighting: (on: boolean) => void;
  /** "I know this": the topic is no longer underlined anywhere, or is again. */
  readonly onHideTopic: (id: TopicId, hidden: boolean) => void;
  readonly onCopy: (text: string) => void;
  readonly onOpenOptions: () => void;
}

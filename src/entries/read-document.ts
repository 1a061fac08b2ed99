import { languages } from 'catalog:languages';
import { chooseLocale } from '../card/choose-locale.ts';
import { driveHover } from '../card/hover-driver.ts';
import { areCardsOff, type OpenedCard } from '../card/mount.tsx';
import type { Day } from '../model/day.ts';
import type { Annotation } from '../page/annotation.ts';
import { findHeir } from '../page/heir.ts';
import { createPageSession } from '../page/session.ts';
import type { DisplaySettings } from '../page/shown.ts';
import type { CommandName } from '../platform/commands.ts';
import type { PageReport } from '../platform/messages.ts';
import { interfaceLanguage, uiLanguage } from '../platform/interface.ts';
import { askBackground } from '../platform/request.ts';
import type { ReaderSettings } from '../platform/settings.ts';
import { createNames, dayOf } from './card-maker.ts';
import { bringNames, createSpotters } from './language-names.ts';
import { createPageClaims } from './page-claims.ts';
import { openCardFor } from './reader-card.tsx';
import { isDayGiven, reportOf } from './reader-report.ts';

const FLASH_MS = 2500;

/** A document that is being read, as the popup, the keys and the settings speak to it. */
export interface ReadDocument {
  report(): Promise<PageReport>;
  showMention(index: number): void;
  setDay(day: Day | null): void;
  setHighlighting(on: boolean): void;
  command(name: CommandName): void;
  /** Asks for the settings again; ends where the site's permission is gone. */
  refresh(): Promise<void>;
}

const displayOf = ({ display, hiddenTopics }: ReaderSettings): DisplaySettings => ({
  display,
  muted: new Set(hiddenTopics),
});

/** Reads the document, paints its mentions and opens their cards, until `end` aborts. */
export async function readDocument(end: AbortController): Promise<ReadDocument> {
  const { signal } = end;
  let settings = await askBackground('readerSettings', {});
  const today = dayOf(new Date());
  let highlightingByHand: boolean | null = null;
  let active: Annotation | null = null;
  let card: OpenedCard | null = null;
  let asOf: Day = today;
  let isRead = false;

  const session = await createPageSession({
    window,
    spotterFor: createSpotters(),
    settings: displayOf(settings),
    today,
    isVisible: (element) => Element.prototype.checkVisibility.call(element, { visibilityProperty: true }),
    onChange() {
      if (!isRead) return;
      holdToMention();
      void bringCardNames();
      follow();
      claims.renew();
    },
    signal,
  });
  const claims = createPageClaims(session, { window, today, signal });
  const indexOf = (mention: Annotation | null) =>
    mention === null ? -1 : session.annotations.indexOf(mention);

  const localeOfCards = () =>
    chooseLocale(
      settings.cardLanguage,
      { page: session.language, interface: interfaceLanguage(), browser: uiLanguage() },
      languages,
    );
  /** The browser's language is not always the page's, with which its names came. */
  async function bringCardNames(): Promise<void> {
    if (session.annotations.length > 0) await bringNames(localeOfCards());
  }
  const namesOfCards = () => {
    const known = [...(globalThis.backgrounderNames?.values() ?? [])];
    return createNames(localeOfCards(), Object.assign({}, ...known.map(({ titles }) => titles)));
  };

  /** Where nobody called us, only articles are marked: a front page would be full of lines. */
  function follow(): void {
    const wanted = highlightingByHand ?? (session.article || !settings.automatic);
    if (wanted !== session.highlighting) session.setHighlighting(wanted);
    const count = wanted ? new Set(session.annotations.flatMap(({ topics }) => topics)).size : 0;
    askBackground('topicCount', { count }).catch(() => undefined);
  }

  await bringCardNames();
  const hover = driveHover<Annotation>({
    document,
    signal,
    openDelayMs: () => settings.openDelayMs,
    mentionAt: (x, y) => session.annotations[session.mentionAt(x, y) ?? -1] ?? null,
    open(mention, _, point, signals) {
      const index = indexOf(mention);
      if (index < 0) return null;
      active = mention;
      session.setActive(index);
      const day = session.dayOf(mention.block);
      asOf = day ?? today;
      card = openCardFor({
        topics: mention.topics,
        asOf,
        today,
        dayNote: day === null ? 'unknown' : isDayGiven(session) ? 'given' : 'found',
        claims: claims.asOf(day),
        names: namesOfCards(),
        rects: () => session.rectsOf(indexOf(active)),
        point,
        signals,
        signal,
      });
      return card && { host: card.host, box: card.box, close: closeCard };
    },
  });
  function closeCard(): void {
    card?.close();
    card = null;
    session.setActive(null);
  }

  /** The page was read anew: the card goes with its mention, or with the day that it was read by; what was only drawn again stays the card's. */
  function holdToMention(): void {
    if (!active) return;
    const heir = findHeir(active, session.annotations);
    if (heir) hover.succeed(active, heir);
    if (card && (!heir || (session.dayOf(heir.block) ?? today) !== asOf)) hover.dismiss();
    active = heir;
  }

  function openAt(index: number | null): void {
    const mention = index === null ? undefined : session.annotations[index];
    if (index === null || !mention) return;
    session.reveal(index);
    hover.focus(mention);
  }
  function neighbour(direction: 1 | -1): number | null {
    const at = indexOf(active);
    return session.neighbour(at < 0 ? null : at, direction);
  }
  function setHighlighting(on: boolean): void {
    highlightingByHand = on;
    if (!on) hover.dismiss();
    follow();
  }
  const commands: Record<CommandName, () => void> = {
    'next-mention': () => openAt(neighbour(1)),
    'previous-mention': () => openAt(neighbour(-1)),
    'open-card'() {
      if (!card) openAt(indexOf(active) < 0 ? neighbour(1) : indexOf(active));
      card?.enter();
    },
    'toggle-highlighting': () => setHighlighting(!session.highlighting),
  };

  isRead = true;
  follow();
  claims.renew();
  return {
    async report() {
      await claims.ready();
      return reportOf(session, claims.asOf, areCardsOff(document));
    },
    showMention(index) {
      session.reveal(index);
      window.setTimeout(() => card ?? session.setActive(null), FLASH_MS);
    },
    setDay(day) {
      hover.dismiss();
      session.setDay(day);
    },
    setHighlighting,
    command: (name) => commands[name](),
    async refresh() {
      const before = settings;
      settings = await askBackground('readerSettings', {});
      if (before.automatic && !settings.automatic) return end.abort();
      session.setSettings(displayOf(settings));
      await bringCardNames();
      follow();
    },
  };
}

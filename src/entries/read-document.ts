import { driveHover } from '../card/hover-driver.ts';
import { areCardsOff, type OpenedCard } from '../card/mount.tsx';
import { createSpotter } from '../catalog/spotter.ts';
import type { Day } from '../model/day.ts';
import type { Annotation } from '../page/annotation.ts';
import { createPageSession } from '../page/session.ts';
import type { DisplaySettings } from '../page/shown.ts';
import { answerAsReader } from '../platform/answer.ts';
import type { CommandName } from '../platform/commands.ts';
import { askBackground } from '../platform/request.ts';
import type { ReaderSettings } from '../platform/settings.ts';
import { dayOf } from './card-maker.ts';
import { openCardFor } from './reader-card.tsx';
import { reportOf } from './reader-report.ts';

const FLASH_MS = 2500;

const displayOf = ({ display, hiddenTopics }: ReaderSettings): DisplaySettings => ({
  display,
  muted: new Set(hiddenTopics),
});

/** Reads one document, paints its mentions, opens their cards and answers for it, until `end` aborts. */
export async function readDocument(end: AbortController): Promise<{ refresh(): Promise<void> }> {
  const { signal } = end;
  let settings = await askBackground('readerSettings', {});
  const today = dayOf(new Date());
  /** What the reader chose for this page alone. */
  const byHand: { day: Day | null; highlighting: boolean | null } = { day: null, highlighting: null };
  let active: Annotation | null = null;
  let card: OpenedCard | null = null;
  let ready = false;

  const session = await createPageSession({
    window,
    spotter: createSpotter([...(globalThis.backgrounderNames?.values() ?? [])]),
    settings: displayOf(settings),
    today,
    isVisible: (element) => Element.prototype.checkVisibility.call(element, { visibilityProperty: true }),
    onChange: () => ready && follow(),
    signal,
  });
  const report = () =>
    reportOf(session, { given: byHand.day !== null, claims: [], cardsOff: areCardsOff(document) });
  const indexOf = (mention: Annotation | null) =>
    mention === null ? -1 : session.annotations.indexOf(mention);

  /** Where nobody called us, only articles are marked: a front page would be full of lines. */
  function follow(): void {
    const wanted = byHand.highlighting ?? (session.article || !settings.automatic);
    if (wanted !== session.highlighting) session.setHighlighting(wanted);
    const count = wanted ? report().topics.length : 0;
    askBackground('topicCount', { count }).catch(() => undefined);
  }

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
      const dayNote = byHand.day !== null ? 'given' : session.day === null ? 'unknown' : 'found';
      const asOf = session.day ?? today;
      const rects = () => session.rectsOf(indexOf(mention));
      card = openCardFor({
        topics: mention.topics,
        asOf,
        today,
        dayNote,
        claims: [],
        rects,
        point,
        signals,
        signal,
      });
      return card && { host: card.host, box: card.box, close: () => leave() };
    },
  });
  const leave = () => {
    card?.close();
    card = null;
    session.setActive(null);
  };

  const commands: Record<CommandName, () => void> = {
    'next-mention': () => go(1),
    'previous-mention': () => go(-1),
    'open-card'() {
      if (!card) go(1, active);
      card?.enter();
    },
    'toggle-highlighting': () => setHighlighting(!session.highlighting),
  };
  function go(direction: 1 | -1, to: Annotation | null = null): void {
    const at = indexOf(active);
    const next = to ? indexOf(to) : session.neighbour(at < 0 ? null : at, direction);
    const mention = next === null ? undefined : session.annotations[next];
    if (next === null || !mention) return;
    session.reveal(next);
    hover.focus(mention);
  }
  function setHighlighting(on: boolean): void {
    byHand.highlighting = on;
    if (!on) hover.dismiss();
    follow();
  }

  async function refresh(): Promise<void> {
    const before = settings;
    settings = await askBackground('readerSettings', {});
    if (before.automatic && !settings.automatic) return end.abort();
    session.setSettings(displayOf(settings));
    follow();
  }

  const unanswer = answerAsReader({
    report,
    showMention({ index }) {
      session.reveal(index);
      window.setTimeout(() => card ?? session.setActive(null), FLASH_MS);
    },
    setDay({ day }) {
      byHand.day = day;
      hover.dismiss();
      session.setDay(day);
      return report();
    },
    setHighlighting({ on }) {
      setHighlighting(on);
      return report();
    },
    command: ({ name }) => commands[name](),
    refresh,
  });
  signal.addEventListener('abort', unanswer);
  ready = true;
  follow();
  return { refresh };
}

import { catalog } from 'catalog:cards';
import { TopicCard } from '../card/TopicCard.tsx';
import type { DayNote } from '../card/card-content.ts';
import type { CardSignals, DrivenCard } from '../card/hover-driver.ts';
import { openCard, type OpenedCard } from '../card/mount.tsx';
import type { Point } from '../card/pointer.ts';
import type { Names } from '../card/translate.ts';
import { isRightToLeft } from '../card/words.ts';
import { findTopic } from '../catalog/catalog.ts';
import type { ClaimResult } from '../model/claim-result.ts';
import type { Day } from '../model/day.ts';
import type { TopicId } from '../model/topic.ts';
import { interfaceLanguage, message } from '../platform/interface.ts';
import { cardContent } from './card-maker.ts';

interface CardRequest {
  /** Usually one; the card of "nuclear and missile tests" tells of both. */
  readonly topics: readonly TopicId[];
  readonly asOf: Day;
  readonly today: Day;
  readonly dayNote: DayNote;
  readonly claims: readonly ClaimResult[];
  readonly names: Names;
  readonly rects: () => readonly DOMRect[];
  readonly point: Point | null;
  readonly signals: CardSignals;
  readonly signal: AbortSignal;
}

/** Opens the card of a mention in the page; null where the page leaves no room for one. */
export function openCardFor(request: CardRequest): (DrivenCard & OpenedCard) | null {
  const { topics, signals, signal, rects, point, ...days } = request;
  const lang = interfaceLanguage();
  const titles = topics.map((id) => findTopic(catalog, id)?.title ?? id).join(', ');
  return openCard({
    document,
    rects,
    point,
    signal,
    label: message('cardLabel', [titles]),
    lang,
    dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
    t: message,
    content: (tools) =>
      topics.map((id, index) => (
        <TopicCard
          key={id}
          {...cardContent(catalog, id, days)}
          t={message}
          locale={lang}
          names={request.names}
          mode="hover"
          dayNote={request.dayNote}
          dataVersion={catalog.dataVersion}
          tools={index === 0 ? tools : undefined}
        />
      )),
    onPointerInside: signals.pointerInside,
    onFocusInside: signals.focusInside,
    onPin: signals.pinned,
    onClose: signals.gone,
  });
}

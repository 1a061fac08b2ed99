import type { ComponentChildren } from 'preact';
import type { EventOn } from '../model/brief.ts';
import { English } from './English.tsx';
import { STATUS_KEYS } from './kind-words.ts';
import { Note } from './Note.tsx';
import { useReading } from './reading.ts';
import { SourceMarks } from './SourceMarks.tsx';
import { ViewOf } from './ViewOf.tsx';
import { When } from './When.tsx';

interface EventLinesProps {
  readonly events: readonly EventOn[];
  /** Without notes; the whole list below has them. */
  readonly isTerse?: boolean;
  /** A last line of its own, as `<li>`. */
  readonly children?: ComponentChildren;
}

/** Dated events as a line of time: the date hangs, a dot marks each. Events that changed the status begin with the new one. */
export function EventLines({ events, isTerse = false, children }: EventLinesProps) {
  const { t } = useReading();
  return (
    <ol class="timeline">
      {events.map((event) => (
        <li key={event.id} class={event.status === undefined ? undefined : 'turn'}>
          <When date={event.date} />
          <span class="what">
            {event.status !== undefined && <strong>{t(STATUS_KEYS[event.status])}: </strong>}
            <English>{event.title}</English>
            <SourceMarks ids={event.sources} />
            <ViewOf by={event.by} />
            {!isTerse && <Note text={event.note} />}
          </span>
        </li>
      ))}
      {children}
    </ol>
  );
}

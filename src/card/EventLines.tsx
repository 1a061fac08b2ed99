import type { ComponentChildren } from 'preact';
import type { EventOn } from '../model/brief.ts';
import { English } from './English.tsx';
import { Note } from './Note.tsx';
import { SourceMarks } from './SourceMarks.tsx';
import { ViewOf } from './ViewOf.tsx';
import { When } from './When.tsx';

interface EventLinesProps {
  readonly events: readonly EventOn[];
  /** A last line of its own, as `<li>`. */
  readonly children?: ComponentChildren;
}

/** Dated events as a line of time: the date hangs, a dot marks each. Events that changed the status are set strong. */
export function EventLines({ events, children }: EventLinesProps) {
  return (
    <ol class="timeline">
      {events.map((event) => (
        <li key={`${event.date} ${event.title}`} class={event.status === undefined ? undefined : 'turn'}>
          <When date={event.date} />
          <span class="what">
            <ViewOf by={event.by} />
            <span class="event-title">
              <English>{event.title}</English>
            </span>
            <SourceMarks ids={event.sources} />
            <Note text={event.note} />
          </span>
        </li>
      ))}
      {children}
    </ol>
  );
}

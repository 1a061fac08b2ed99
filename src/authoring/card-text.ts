import type { Brief, EventOn, FigureOn } from '../model/brief.ts';
import { isDay, type PartialDay } from '../model/day.ts';
import type { SourceId } from '../model/topic.ts';
import { wrap } from './wrap.ts';

/** The brief as a text card for a terminal, 80 columns wide; sources are numbered as they are listed at the end. */
export function cardText(brief: Brief): string {
  const cite = (sources: readonly SourceId[]): string => {
    const numbers = sources.map((id) => brief.sources.findIndex((source) => source.id === id) + 1);
    return numbers.length > 0 ? ` [${numbers.join(', ')}]` : '';
  };
  const lines: string[] = [`${brief.title} (${brief.kind})`, ...wrap(brief.sentence), ''];
  const section = (heading: string, items: readonly string[]) => {
    if (items.length > 0) lines.push(heading, ...items.flatMap((item) => wrap(item, '  ')), '');
  };

  lines.push(`On ${dayInWords(brief.asOf)}`);
  if (brief.status) {
    const detail = brief.statusDetail;
    const since = detail
      ? ` since ${dayInWords(detail.since)}: ${detail.title}${attributed(detail)}${cite(detail.sources)}`
      : '';
    lines.push(...wrap(`Status: ${brief.status}${since}`, '  '));
  }
  lines.push('');
  section(
    'Parties',
    brief.parties.map(
      (party) =>
        `${party.name}, ${party.role}, since ${dayInWords(party.from)}${attributed(party)}${cite(party.sources)}`,
    ),
  );
  section(
    'No longer parties',
    brief.formerParties.map(
      (party) =>
        `${party.name}, ${party.role}, until ${dayInWords(party.to)}${attributed(party)}${cite(party.sources)}`,
    ),
  );
  section(
    'Figures',
    brief.figures.map((figure) => `${figureText(figure)}${attributed(figure)}${cite(figure.sources)}`),
  );
  section(
    'Facts',
    brief.facts.map(
      ({ by, text, note, sources }) =>
        `${by ? `According to ${by}: ` : ''}${text}${note ? ` (${note})` : ''}${cite(sources)}`,
    ),
  );
  const eventText = (event: EventOn) =>
    `${dayInWords(event.date)}: ${event.title}${attributed(event)}${cite(event.sources)}`;
  section('Up to then', brief.events.map(eventText));
  section('Since then', [
    ...brief.since.map(eventText),
    ...(brief.statusToday && brief.statusToday !== brief.status
      ? [`Status on ${dayInWords(brief.today)}: ${brief.statusToday}`]
      : []),
    ...brief.figuresToday.map(
      (figure) =>
        `${figureText(figure)} on ${dayInWords(brief.today)}${attributed(figure)}${cite(figure.sources)}`,
    ),
  ]);
  section(
    'Related',
    brief.related.map(({ id, title }) => `${title} (${id})`),
  );
  section(
    'Sources',
    brief.sources.map(
      ({ title, publisher, published, url }, index) =>
        `[${index + 1}] ${publisher}: ${title}${published ? `, ${dayInWords(published)}` : ''}. ${url}`,
    ),
  );
  lines.push(`Checked through ${dayInWords(brief.verifiedThrough)}`);
  return lines.join('\n');
}

function figureText({
  label,
  value,
  unit,
  ruleName,
  range,
  atLeast,
  period,
  through,
  edition,
}: FigureOn): string {
  const number = (count: number) => count.toLocaleString('en-GB');
  const shown = range
    ? `${number(range[0])} to ${number(range[1])}`
    : `${atLeast ? 'at least ' : ''}${number(value)}`;
  const scope = [
    period,
    through && `through ${dayInWords(through)}`,
    edition && `edition of ${isDay(edition) ? dayInWords(edition) : edition}`,
  ];
  const joined = unit.startsWith('%') ? `${shown}${unit}` : `${shown} ${unit}`;
  return [`${label}: ${joined} (${ruleName})`, ...scope.filter(Boolean)].join(', ');
}

const attributed = ({ by, note }: { by?: string; note?: string }): string =>
  `${by ? ` (according to: ${by})` : ''}${note ? ` (${note})` : ''}`;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `20 October 2017`, `October 2017`, `2017`: as much as the date says. */
export function dayInWords(date: PartialDay): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

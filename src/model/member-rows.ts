import type { Chart } from './chart.ts';
import { hasHappened, type Day } from './day.ts';
import { endBy } from './interval.ts';
import { compareDates, compareText } from './order.ts';
import { partyName, type RecordBook } from './record-book.ts';
import type { Topic } from './topic.ts';

type Rows = (Chart & { kind: 'members' })['rows'];

/** Memberships begun by `today`, the oldest first. */
export const memberRows = (
  topic: Topic,
  { day, today }: { day: Day; today: Day },
  book: Pick<RecordBook, 'parties'>,
): Rows =>
  topic.memberships
    .filter(({ from }) => hasHappened(from, today))
    .map(({ party, role, from, to }) => ({
      party,
      name: partyName(book, party),
      role,
      from,
      to: endBy(to, today),
      fromLater: !hasHappened(from, day),
      toLater: endBy(to, today) !== null && endBy(to, day) === null,
    }))
    .sort((a, b) => compareDates(a.from, b.from) || compareText(a.name, b.name));

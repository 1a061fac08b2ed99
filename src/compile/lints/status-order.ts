import { sortByDate } from '../../model/order.ts';
import type { StatusWord } from '../../model/topic.ts';
import type { Lint } from '../lint.ts';

/** Stages of a life: none is followed by an earlier one, and nothing follows the last. */
const STAGE: Record<StatusWord, number> = {
  proposed: 0,
  agreed: 1,
  signed: 1,
  'in force': 2,
  active: 2,
  suspended: 2,
  dormant: 2,
  'in dispute': 2,
  expired: 3,
  terminated: 3,
  superseded: 3,
};
const LAST_STAGE = 3;

/** Status words follow each other as they can in life. */
export const statusOrder: Lint = {
  name: 'status order',
  description:
    'A status that cannot follow the one before it, repeats it, or stands where a kind has no status.',
  *check({ topics }) {
    for (const { file, value } of topics.values()) {
      const events = sortByDate((value.events ?? []).map((event, index) => ({ ...event, index }))).filter(
        ({ status }) => status !== undefined,
      );
      for (const [i, { status, date, index }] of events.entries()) {
        const at = ['events', index, 'status'];
        if (value.kind === 'person' || value.kind === 'events') {
          yield {
            file,
            at,
            message: `a topic of kind ${value.kind} has no status`,
            remedy: 'remove the status',
          };
          continue;
        }
        const before = events[i - 1]?.status;
        if (before === undefined) continue;
        if (before === status) {
          yield {
            file,
            at,
            message: `"${status}" again on ${date}`,
            remedy: 'keep the status at the event that began it',
          };
        } else if (STAGE[status!] < STAGE[before] || STAGE[before] === LAST_STAGE) {
          const message = `"${status}" on ${date} after "${before}"`;
          yield { file, at, message, remedy: 'check the dates and words; only a new topic begins anew' };
        }
      }
    }
  },
};

import { isDay, type Day } from '../model/day.ts';
import { BadInput } from './bad-input.ts';

/** The record begins here. */
const FIRST_DAY = '1950-01-01';

/** The day that an option of a command gives. Throws BadInput for what is no day, or one before the record begins. */
export function readDayOption(command: string, option: string, text: string): Day {
  if (!isDay(text))
    throw new BadInput(`${command}: ${option} "${text}" is not a day that exists; write YYYY-MM-DD`);
  if (text < FIRST_DAY)
    throw new BadInput(
      `${command}: ${option} "${text}" lies before the record begins; give a day from ${FIRST_DAY} on`,
    );
  return text;
}

import { z } from 'zod';
import { isDay, isPartialDay } from '../../model/day.ts';

/** The shape first: it is what a JSON Schema can say. The calendar is asked only where the shape is right. */
const shaped = (shape: RegExp, error: string) => z.string().regex(shape, { error, abort: true });

const DAY_ERROR = 'not a day that exists; write YYYY-MM-DD';
const DATE_ERROR = 'not a date that exists; write YYYY-MM-DD, YYYY-MM or YYYY';

export const day = shaped(/^\d{4}-\d{2}-\d{2}$/, DAY_ERROR)
  .refine(isDay, { error: DAY_ERROR })
  .describe('A calendar day, YYYY-MM-DD');

export const partialDay = shaped(/^\d{4}(-\d{2}(-\d{2})?)?$/, DATE_ERROR)
  .refine(isPartialDay, { error: DATE_ERROR })
  .describe('A day, month or year: YYYY-MM-DD, YYYY-MM or YYYY. Write only as much as the source says.');

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'not an id; ids are lower-case words joined by hyphens' })
  .describe('Lower-case words joined by hyphens');

/** One line of prose: trimmed, no line breaks, no HTML, typographic quotes are the editor's business. */
export const line = z
  .string()
  .min(1)
  .refine((text) => text === text.trim() && !/[\n\r\t<>]/.test(text), {
    error: 'not one trimmed line of plain text; remove line breaks, outer spaces, < and >',
  });

export const sources = z
  .array(id)
  .min(1, { error: 'no source; name at least one source id from sources.json' })
  .describe('Ids from sources.json, the best first');

/** Fields that any statement may carry. */
export const attribution = {
  by: line
    .optional()
    .describe('Whose view it is, where it is disputed: "Russia", "the United States and NATO"'),
  note: line.optional().describe('What a reader must know to read it rightly'),
};

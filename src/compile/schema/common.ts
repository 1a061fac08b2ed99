import { z } from 'zod';
import { isDay, isPartialDay } from '../../model/day.ts';

export const day = z
  .string()
  .refine(isDay, { error: 'not a day that exists; write YYYY-MM-DD' })
  .describe('A calendar day, YYYY-MM-DD');

export const partialDay = z
  .string()
  .refine(isPartialDay, { error: 'not a date that exists; write YYYY-MM-DD, YYYY-MM or YYYY' })
  .describe('A day, month or year: YYYY-MM-DD, YYYY-MM or YYYY. Write only as much as the source says.');

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'ids are lower-case words joined by hyphens' })
  .describe('Lower-case words joined by hyphens');

/** One line of prose: trimmed, no line breaks, no HTML, typographic quotes are the editor's business. */
export const line = z
  .string()
  .min(1)
  .refine((text) => text === text.trim() && !/[\n\r\t<>]/.test(text), {
    error: 'one trimmed line of plain text, without < or >',
  });

export const sources = z
  .array(id)
  .min(1, { error: 'name at least one source id from sources.json' })
  .describe('Ids from sources.json, the best first');

/** Fields that any statement may carry. */
export const attribution = {
  by: line
    .optional()
    .describe('Whose view it is, where it is disputed: "Russia", "the United States and NATO"'),
  note: line.optional().describe('What a reader must know to read it rightly'),
};

import { z } from 'zod';

const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(1) });

/** One labelled document: `<id>.json` beside its text. Unknown keys are allowed: sets carry their provenance. */
export const documentSchema = z.object({
  id: z.string(),
  language: z.string(),
  published: z.string().nullable().optional(),
  text_file: z.string(),
  topics: z.array(z.object({ topic: z.string(), mentions: z.array(span) })),
  ignore: z.array(span).optional(),
  labelled: z
    .array(z.string())
    .optional()
    .describe('Topics that were looked for in it; left out: all of the set'),
});

export type LabelledDocument = z.infer<typeof documentSchema> & { readonly text: string };

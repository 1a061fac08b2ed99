import { z } from 'zod';
import { BadInput } from './bad-input.ts';
import type { LabelledDocument } from './labelled-document.ts';

const sentenceSchema = z.strictObject({
  id: z.string(),
  language: z.string(),
  day: z.string().nullable(),
  text: z.string().min(1),
  mentions: z.array(
    z.strictObject({
      topic: z.union([z.string(), z.array(z.string()).min(1)]),
      surface: z.string().min(1),
      nth: z.number().int().min(1).optional(),
    }),
  ),
  ignore: z.array(z.string().min(1)),
});

/** Plain, or with the topics that were looked for in all of them. */
const fileSchema = z
  .union([
    z.array(sentenceSchema),
    z.strictObject({ labelled: z.array(z.string()).min(1), texts: z.array(sentenceSchema) }),
  ])
  .transform((file) => (Array.isArray(file) ? { texts: file } : file));

type Sentence = z.infer<typeof sentenceSchema>;

/**
 * Reads a file of labelled texts (see `tests/samples/README.md`), each as a document of its own.
 * Surfaces become offsets: the nth occurrence of a mention, every occurrence of what is ignored. Throws BadInput that
 * names the sentence whose surface is not in its text.
 */
export function readLabelledSentences(path: string, json: unknown): readonly LabelledDocument[] {
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new BadInput(`${path}: ${issue.path.join('.')}: ${issue.message}; see tests/samples/README.md`);
  }
  const { texts, ...labelled } = parsed.data;
  return texts.map((sentence) => ({ ...toDocument(sentence, path), ...labelled }));
}

function toDocument(sentence: Sentence, path: string): LabelledDocument {
  const { id, language, day, text } = sentence;
  const mentions = new Map<string, { start: number; end: number }[]>();
  for (const { topic, surface, nth = 1 } of sentence.mentions) {
    const span = occurrences(text, surface)[nth - 1];
    if (!span) throw new BadInput(`${path}: ${id}: “${surface}” (${nth}) is not in its text; mend the label`);
    for (const one of [topic].flat()) mentions.set(one, [...(mentions.get(one) ?? []), span]);
  }
  return {
    id,
    language,
    published: day,
    text_file: path,
    text,
    topics: [...mentions].map(([topic, spans]) => ({ topic, mentions: spans })),
    ignore: sentence.ignore.flatMap((surface) => occurrences(text, surface)),
  };
}

function occurrences(text: string, surface: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1))
    found.push({ start: at, end: at + surface.length });
  return found;
}

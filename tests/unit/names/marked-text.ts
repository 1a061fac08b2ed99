/** A sentence with its mentions marked in it, for tables of one line a case. */
export interface MarkedText {
  readonly text: string;
  /** "topic: surface" in the order of the text, as `spotterOf` gives them. */
  readonly mentions: readonly string[];
  readonly day?: string;
}

/** Reads `2019-02-05 Out of {inf-treaty: the pact of 1987}.`: the article's day, where one stands in front, then the text. */
export function readMarked(line: string): MarkedText {
  const [, day, marked] = /^(?:(\d{4}-\d{2}-\d{2}) )?(.*)$/s.exec(line)!;
  const mentions: string[] = [];
  const text = marked!.replace(/\{([a-z0-9+-]+): ([^}]*)\}/g, (_, topics: string, surface: string) => {
    mentions.push(`${topics}: ${surface}`);
    return surface;
  });
  return day === undefined ? { text, mentions } : { text, mentions, day };
}

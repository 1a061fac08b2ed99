const YEARS = /(?<![\d.,])(?:19[5-9]\d|20[0-4]\d)(?![\d.,]*\d)/g;

/** The latest year that the text names: an undated article was not written before it. Null where it names none. */
export function latestYear(text: string): number | null {
  let latest: number | null = null;
  for (const [year] of text.matchAll(YEARS))
    if (latest === null || Number(year) > latest) latest = Number(year);
  return latest;
}

const YEARS = /(?<![\d.,])(?:19[5-9]\d|20[0-4]\d)(?![\d.,]*\d)/g;

/** The latest year that the texts name: an undated article was not written before it. Null where they name none. */
export function latestYear(texts: readonly string[]): number | null {
  let latest: number | null = null;
  for (const text of texts)
    for (const [year] of text.matchAll(YEARS))
      if (latest === null || Number(year) > latest) latest = Number(year);
  return latest;
}

/** The candidate nearest to the word by edit distance, or one that holds it; undefined where none is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const partOf = wanted.length >= 3 && candidate.includes(wanted);
    const distance = partOf ? 1 + (candidate.length - wanted.length) / 100 : editDistance(wanted, candidate);
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  const most = Math.min(Math.max(2, wanted.length / 3), wanted.length - 1);
  return best && best.distance <= most ? best.candidate : undefined;
}

/** Levenshtein distance in UTF-16 units, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

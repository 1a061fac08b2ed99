/** FNV-1a (Fowler, Noll and Vo; 32 bits) over codes of units instead of bytes. */
export const NO_HASH = 0x811c9dc5 | 0;

/** The hash of a stretch and one code more. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Hash of two stretches in a row, its bits mixed as in the finalizer of MurmurHash3 (A. Appleby): FNV alone leaves those of the last codes in their places. */
export const hashOfPair = (first: number, second: number): number => {
  const both = Math.imul(first, 0x9e3779b1) ^ second;
  const mixed = Math.imul(both ^ (both >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};

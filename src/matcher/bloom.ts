/**
 * A set of 32-bit hashes that may say yes too often, never no too often: Bloom 1970, with all bits of a hash in one machine word (Putze,
 * Sanders and Singler 2007), so that a question reads memory once.
 */
export interface Bloom {
  /** The power of two that the table's length is, as the shift that leaves an index of a hash. */
  readonly shift: number;
  readonly table: Int32Array;
}

/** Bits of table a hash: one wrong yes in about two hundred questions. */
const BITS_PER_HASH = 16;

export function createBloom(hashes: readonly number[]): Bloom {
  const bits = Math.max(1, Math.ceil(Math.log2((hashes.length * BITS_PER_HASH) / 32 + 1)));
  const table = new Int32Array(1 << bits);
  const shift = 32 - bits;
  for (const hash of hashes) table[hash >>> shift]! |= bitsOf(hash);
  return { shift, table };
}

/** May the hash be among those given? */
export const mayHold = ({ table, shift }: Bloom, hash: number): boolean => {
  const bits = bitsOf(hash);
  return (table[hash >>> shift]! & bits) === bits;
};

/** Three bits by the hash's lower half: its upper half says where they lie. */
const bitsOf = (hash: number): number => (1 << hash) | (1 << (hash >>> 5)) | (1 << (hash >>> 10));

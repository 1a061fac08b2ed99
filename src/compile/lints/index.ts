import type { Lint } from '../lint.ts';

/** All lints, in the order of the guide. */
export const LINTS: readonly Lint[] = [];

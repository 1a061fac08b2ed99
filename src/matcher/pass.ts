/**
 * Goes through a text once and has the walker begin wherever its terms may begin, in the order of the text. False, at once, where the
 * text must be rewritten first (rare.ts); a text that was is `isExpanded`, and what is rare still is a sign like others.
 */
export type Pass = (text: string, isExpanded: boolean) => boolean;

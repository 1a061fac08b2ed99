import type { LocalText } from './translate.ts';
import { languageMarks } from './words.ts';

interface LocalProps {
  readonly text: LocalText;
  /** BCP 47 language of the words around. */
  readonly around: string;
}

/** Words that are marked with their language where it is not the one around. */
export function Local({ text: { text, lang }, around }: LocalProps) {
  const marks = languageMarks(lang, around);
  return marks.lang === undefined ? <>{text}</> : <span {...marks}>{text}</span>;
}

import type { LocalText } from '../card/translate.ts';

/** Words in their own language, whatever the page around speaks. */
export function Local({ text: { text, lang } }: { text: LocalText }) {
  return (
    <span lang={lang} dir="auto">
      {text}
    </span>
  );
}

import { English } from './English.tsx';

/** What a reader must know to read a statement rightly. Stands behind it. */
export function Note({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <span class="note">
      <English>{text}</English>
    </span>
  );
}

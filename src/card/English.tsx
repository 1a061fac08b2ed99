import type { ComponentChildren } from 'preact';
import { useReading } from './reading.ts';

/** Text of the record, which is English: marked as such where the card around it is in another language. */
export function English({ children }: { children: ComponentChildren }) {
  const { locale } = useReading();
  if (/^en\b/i.test(locale)) return <>{children}</>;
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}

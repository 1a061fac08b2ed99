import { Local } from './Local.tsx';
import { useReading } from './reading.ts';

/** Text of the record, which is English: marked as such where the card around it is in another language. */
export function English({ children }: { children: string }) {
  const { locale } = useReading();
  return <Local text={{ text: children, lang: 'en' }} around={locale} />;
}

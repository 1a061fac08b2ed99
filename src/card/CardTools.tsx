import type { Brief } from '../model/brief.ts';
import { citeCard, type CitationFormat } from './citation.ts';
import { CopyButton } from './CopyButton.tsx';
import { useReading } from './reading.ts';

const FORMATS: readonly { readonly format: CitationFormat; readonly key: string }[] = [
  { format: 'plain', key: 'citePlain' },
  { format: 'markdown', key: 'citeMarkdown' },
  { format: 'bibtex', key: 'citeBibtex' },
];

interface CardToolsProps {
  readonly brief: Brief;
  readonly dataVersion: string;
  /** Puts the text where the reader can paste it from. */
  readonly onCopy: (text: string) => void;
}

/** Copies the card's sources as a citation. Only where our own page is around it: never inside an article. */
export function CardTools({ brief, dataVersion, onCopy }: CardToolsProps) {
  const { t } = useReading();
  return (
    <p class="tools">
      <span>{t('copyCitation')}</span>
      {FORMATS.map(({ format, key }) => (
        <CopyButton key={format} label={t(key)} onCopy={() => onCopy(citeCard(brief, dataVersion, format))} />
      ))}
    </p>
  );
}

import { useState } from 'preact/hooks';
import { useReading } from './reading.ts';

interface CopyButtonProps {
  readonly label: string;
  /** Puts the text where the reader can paste it from. */
  readonly onCopy: () => void;
}

/** A button that copies, and says that it has until the reader turns to something else. */
export function CopyButton({ label, onCopy }: CopyButtonProps) {
  const { t } = useReading();
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    onCopy();
    setCopied(true);
  };
  return (
    <>
      <button type="button" onClick={copy} onBlur={() => setCopied(false)}>
        {label}
        {isCopied && <span aria-hidden="true"> ✓</span>}
      </button>
      <span class="unseen" role="status">
        {isCopied ? t('copied') : ''}
      </span>
    </>
  );
}

import type { Brief } from '../model/brief.ts';
import { CopyButton } from './CopyButton.tsx';
import { errorReport } from './error-report.ts';
import { useReading } from './reading.ts';

interface ErrorReportProps {
  readonly brief: Brief;
  readonly dataVersion: string;
  readonly onCopy: (text: string) => void;
}

/** "Report an error": a prefilled text to copy. Nothing is sent. */
export function ErrorReport({ brief, dataVersion, onCopy }: ErrorReportProps) {
  const { t } = useReading();
  const text = errorReport(brief, dataVersion);
  return (
    <details class="more">
      <summary>{t('reportError')}</summary>
      <p class="note">{t('reportErrorHow')}</p>
      <pre class="report" lang="en" dir="ltr">
        {text}
      </pre>
      <p class="tools">
        <CopyButton label={t('copyText')} onCopy={() => onCopy(text)} />
      </p>
    </details>
  );
}

import type { ClaimResult, Verdict } from '../model/claim-result.ts';
import { ClaimedValue } from './ClaimedValue.tsx';
import { English } from './English.tsx';
import { Note } from './Note.tsx';
import { useReading } from './reading.ts';
import { SourceMarks } from './SourceMarks.tsx';

const VERDICTS: Record<Verdict, { readonly sign: string; readonly key: string }> = {
  agrees: { sign: '=', key: 'verdictAgrees' },
  differs: { sign: '≠', key: 'verdictDiffers' },
  'cannot tell': { sign: '?', key: 'verdictCannotTell' },
};

/** Statements of the article held against the record, as quiet lines: what it says, what the record says, under which rule. */
export function ClaimLines({ claims }: { claims: readonly ClaimResult[] }) {
  const { t } = useReading();
  if (claims.length === 0) return null;
  return (
    <section class="claims">
      <h3>{t('inThisArticle')}</h3>
      <ul>
        {claims.map((claim, index) => {
          const verdict = VERDICTS[claim.verdict];
          return (
            <li key={`${claim.figure} ${index}`} class={claim.verdict === 'differs' ? 'differs' : undefined}>
              <span class="sign" aria-hidden="true">
                {verdict.sign}
              </span>
              <span>
                <q dir="auto">{claim.surface}</q>
                <span class="recorded">
                  {t(claim.recorded.length > 0 ? verdict.key : 'verdictNothing')}{' '}
                  <RecordedValues recorded={claim.recorded} />
                </span>
                <Note text={claim.note} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function RecordedValues({ recorded }: { recorded: ClaimResult['recorded'] }) {
  return (
    <>
      {recorded.map((entry, index) => (
        <span key={index}>
          {index > 0 && '; '}
          <ClaimedValue value={entry.value} />
          {entry.ruleName !== undefined && (
            <span class="rule">
              {' · '}
              <English>{entry.ruleName}</English>
            </span>
          )}
          <SourceMarks ids={entry.sources} />
        </span>
      ))}
    </>
  );
}

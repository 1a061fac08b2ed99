import type { ClaimResult, Verdict } from '../model/claim-result.ts';
import { ClaimedValue } from './ClaimedValue.tsx';
import { distinctClaims } from './distinct-claims.ts';
import { English } from './English.tsx';
import { Note } from './Note.tsx';
import { useReading } from './reading.ts';
import { SourceMarks } from './SourceMarks.tsx';
import { counted } from './words.ts';

const VERDICTS: Record<Verdict, { readonly sign: string; readonly key: string }> = {
  agrees: { sign: '=', key: 'verdictAgrees' },
  differs: { sign: '≠', key: 'verdictDiffers' },
  'cannot tell': { sign: '?', key: 'verdictCannotTell' },
};

/** Statements of the article held against the record, as quiet lines: what it says, what the record says, under which rule; the same one once. */
export function ClaimLines({ claims }: { claims: readonly ClaimResult[] }) {
  const { t, locale } = useReading();
  if (claims.length === 0) return null;
  const { shown, more } = distinctClaims(claims);
  return (
    <section class="claims">
      <h3>{t('whatPageSays')}</h3>
      <ul>
        {shown.map(({ claim, times }, index) => {
          const verdict = VERDICTS[claim.verdict];
          return (
            <li key={`${claim.figure} ${index}`} class={claim.verdict === 'differs' ? 'differs' : undefined}>
              <span class="sign" aria-hidden="true">
                {verdict.sign}
              </span>
              <span>
                <q dir="auto">{claim.surface}</q>
                {times > 1 && <span class="rule"> {counted(t, 'timesSaid', times, locale)}</span>}
                <span class="recorded">
                  {t(claim.recorded.length > 0 ? verdict.key : 'verdictNothing')}{' '}
                  <RecordedValues recorded={claim.recorded} />
                </span>
                <Note text={claim.note} />
              </span>
            </li>
          );
        })}
        {more > 0 && <li class="more-claims">{counted(t, 'moreClaims', more, locale)}</li>}
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

import { useState } from 'preact/hooks';
import { counted, dateInWords, wholeYearsBetween } from '../card/words.ts';
import { isDay, type Day } from '../model/day.ts';
import { CONFIDENCE_KEYS, EVIDENCE_KEYS } from './day-words.ts';
import type { PopupPage, PopupProps } from './popup-props.ts';

type Ready = Extract<PopupPage, { state: 'ready' }>;

interface DayLineProps extends Pick<PopupProps, 't' | 'locale' | 'today' | 'onSetDay'> {
  readonly published: Ready['published'];
  readonly severalDays: boolean;
}

/** Before this day the record has nothing to tell. */
const FIRST_DAY: Day = '1950-01-01';

/** The article's day, how it was found, and a field to correct it by hand. */
export function DayLine({ t, locale, today, published, severalDays, onSetDay }: DayLineProps) {
  const years = published ? wholeYearsBetween(published.day, today) : 0;
  const isPossible = (value: string): value is Day => isDay(value) && value >= FIRST_DAY && value <= today;
  // Until the page has another day, the field is the reader's: a year that is being typed is none for a while.
  const [typed, setTyped] = useState<{ readonly value: string; readonly instead: Day | undefined } | null>(
    null,
  );
  const [hasLeft, setLeft] = useState(false);
  const own = published?.day;
  const value = typed && typed.instead === own ? typed.value : (own ?? '');
  const isTyping = !hasLeft && value.startsWith('0');
  const isRefused = value !== '' && value !== own && !isPossible(value) && !isTyping;
  const choose = (chosen: string) => {
    setTyped({ value: chosen, instead: own });
    setLeft(false);
    if (isPossible(chosen)) onSetDay(chosen);
  };
  const takeOwn = () => {
    setTyped(null);
    onSetDay(null);
  };
  return (
    <details class="day" open={published === null}>
      <summary>
        {published ? (
          <>
            {t('written')} <strong>{dateInWords(published.day, locale)}</strong>
            {years > 0 && <span class="hint-inline"> · {counted(t, 'yearsAgo', years, locale)}</span>}
          </>
        ) : (
          t(severalDays ? 'severalDays' : 'noDay')
        )}
      </summary>
      <p class="hint">
        {published ? (
          <>
            {t(EVIDENCE_KEYS[published.from])}
            {published.from !== 'given' && <> {t(CONFIDENCE_KEYS[published.confidence])}</>}
          </>
        ) : (
          t(severalDays ? 'severalDaysHint' : 'noDayHint')
        )}
      </p>
      <div class="day-tools">
        <label>
          {t('setDay')}{' '}
          <input
            type="date"
            min={FIRST_DAY}
            max={today}
            value={value}
            aria-invalid={isRefused}
            onChange={(event) => choose(event.currentTarget.value)}
            onBlur={() => setLeft(true)}
          />
        </label>
        {published?.from === 'given' && (
          <button type="button" onClick={takeOwn}>
            {t('ownDay')}
          </button>
        )}
      </div>
      <p class="hint" role="status">
        {isRefused && t('possibleDays', [dateInWords(FIRST_DAY, locale), dateInWords(today, locale)])}
      </p>
    </details>
  );
}

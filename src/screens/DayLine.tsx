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
  const choose = (value: string) => {
    if (isDay(value) && value >= FIRST_DAY && value <= today) onSetDay(value);
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
            value={published?.day ?? ''}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        </label>
        {published?.from === 'given' && (
          <button type="button" onClick={() => onSetDay(null)}>
            {t('ownDay')}
          </button>
        )}
      </div>
    </details>
  );
}

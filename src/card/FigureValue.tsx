import type { FigureOn } from '../model/brief.ts';
import { useReading } from './reading.ts';
import { numberInWords } from './words.ts';

/** The number alone: "15", "at least 15", "20–23". */
export function FigureValue({ figure }: { figure: FigureOn }) {
  const { t, locale } = useReading();
  const text = figure.range
    ? figure.range.map((value) => numberInWords(value, locale)).join('–')
    : numberInWords(figure.value, locale);
  return <span class="number">{figure.atLeast ? t('atLeast', [text]) : text}</span>;
}

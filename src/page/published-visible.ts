import { walkBlocks } from './blocks.ts';
import { findDatesInText } from './dates-in-text.ts';
import {
  attributeOf,
  closest,
  containsNode,
  findElements,
  isElement,
  parentOf,
  plainText,
  tagOf,
} from './native-dom.ts';
import type { DateEvidence } from './published.ts';
import { isMarkedHidden, isOutsideArticle } from './regions.ts';
import { dayOfTimestamp } from './timestamp.ts';

/** Words beside a date, folded: it tells of a later change, or of something else than publication. */
const UPDATE_WORDS =
  /updat|modif|edited|revis|aktualis|geandert|stand\s*:|zuletzt|bearbeitet|mis(?:e)? a jour|maj\b|actualiz|atualiz|aggiorna|обновл|изменен|оновл|guncelle|به\s?روز|تحديث|更新|修正|改訂|수정|업데이트|zmodyfik|zaktualiz|last change/;
const OTHER_WORDS =
  /©|copyright|\(c\)|since|seit|born|geboren|joined|mitglied|comment|kommentar|gultig|expires|deadline|veranstaltung|event date|reviewed/;
const PUBLICATION_WORDS =
  /publish|posted|veroffentlicht|erstellt|erschienen|publie|publicado|pubblicato|опубликован|опублiковано|dodano|opublikowan|yayin|نشر|منتشر|انتشار|发布|發布|公開|掲載|입력|등록|written on|first published/;

const DATE_CLASSES =
  '[class*="date" i], [class*="datum" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="dateline" i], [class*="timestamp" i], ' +
  '[class*="fecha" i], [class*="article-info" i], [class*="entry-meta" i], [class*="post-meta" i], [class*="meta" i], [class*="time" i], [class*="info" i], [class*="author" i], ' +
  '[id*="date" i], [id*="publish" i], [id*="datum" i]';

const MOST_ELEMENTS = 150;
const LONGEST_LINE = 160;

/** `<time>` elements that belong to the article: announced by class or attribute, near the headline, or the first inside. */
export function daysInTimeElements(document: Document, headline: Element | null): DateEvidence[] {
  const found: DateEvidence[] = [];
  for (const element of findElements(document, 'time').slice(0, MOST_ELEMENTS)) {
    const label =
      `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'itemprop') ?? ''}`.toLowerCase();
    if (/updat|modif/.test(label) || isBesideArticle(element)) continue;
    if (UPDATE_WORDS.test(lineAround(element)) && !PUBLICATION_WORDS.test(lineAround(element))) continue;
    const day =
      dayOfTimestamp(attributeOf(element, 'datetime') ?? '') ?? singleDay(plainText(element), false);
    if (!day) continue;
    const distance = distanceTo(element, headline);
    const announced = /publish|entry-date|posted|pubdate|post-date/.test(label);
    const weight = (announced ? 0.85 : distance <= 3 ? 0.8 : distance <= 5 ? 0.65 : 0.4) - found.length * 0.1;
    if (weight > 0.2) found.push({ day, from: 'time', weight });
  }
  return found.sort((a, b) => b.weight - a.weight).slice(0, 3);
}

/** Dates that a reader sees beside the headline or in a line made for them. */
export function daysInVisibleText(
  body: Element,
  headline: Element | null,
  monthFirst: boolean,
  isVisible: (element: Element) => boolean,
): DateEvidence[] {
  const found: DateEvidence[] = [];
  for (const element of findElements(body, DATE_CLASSES).slice(0, MOST_ELEMENTS)) {
    const text = plainText(element);
    if (
      text.length < 6 ||
      text.length > LONGEST_LINE ||
      tagOf(element) === 'body' ||
      isBesideArticle(element)
    )
      continue;
    const named = /date|datum|publish|posted|fecha|time/i.test(
      attributeOf(element, 'class') ?? attributeOf(element, 'id') ?? '',
    );
    const distance = distanceTo(element, headline);
    const weight = (named ? 0.6 : 0.45) + (distance <= 3 ? 0.15 : distance <= 5 ? 0.05 : -0.2);
    addDates(found, text, weight, monthFirst, () => isVisible(element));
  }
  addDatesNearHeadline(found, body, headline, monthFirst, isVisible);
  return found.sort((a, b) => b.weight - a.weight).slice(0, 3);
}

const BLOCKS_BEFORE = 6;
const BLOCKS_AFTER = 8;

function addDatesNearHeadline(
  found: DateEvidence[],
  body: Element,
  headline: Element | null,
  monthFirst: boolean,
  isVisible: (element: Element) => boolean,
): void {
  const recent: { text: string; element: Element }[] = [];
  let after = headline ? -1 : 0;
  let seen = 0;
  for (const block of walkBlocks(body, false)) {
    if (!block) continue;
    if (++seen > 3000 || after > BLOCKS_AFTER) break;
    const { text, element } = block;
    const isHeadline = headline !== null && containsNode(headline, element);
    if (isHeadline || after < 0) {
      recent.push({ text, element });
      if (!isHeadline) continue;
      after = 0;
      for (const line of recent.slice(-BLOCKS_BEFORE - 1))
        if (line.text.length <= LONGEST_LINE)
          addDates(found, line.text, line.element === element ? 0.3 : 0.55, monthFirst, () =>
            isVisible(line.element),
          );
      continue;
    }
    after++;
    // A dateline opens a paragraph; a date further inside one is what the prose speaks of.
    if (text.length <= LONGEST_LINE)
      addDates(found, text, 0.65 - after * 0.03, monthFirst, () => isVisible(element));
    else addDates(found, text.slice(0, 60), 0.35, monthFirst, () => isVisible(element));
  }
}

function addDates(
  found: DateEvidence[],
  text: string,
  weight: number,
  monthFirst: boolean,
  isShown: () => boolean,
): void {
  const dates = findDatesInText(text, monthFirst);
  const first = dates[0];
  if (!first || dates.length > 3) return;
  const published = dates.find((date) => PUBLICATION_WORDS.test(date.before)) ?? first;
  const around = published.before + ' ' + published.after.slice(0, 12);
  if (OTHER_WORDS.test(around) || !isShown()) return;
  const isUpdate = UPDATE_WORDS.test(published.before) && !PUBLICATION_WORDS.test(published.before);
  const bonus = PUBLICATION_WORDS.test(published.before) ? 0.15 : isUpdate ? -0.35 : 0;
  const rest = text.length - 10 > 60 ? -0.1 : 0;
  found.push({
    day: published.day,
    from: 'text',
    weight: weight + bonus + rest - (published.uncertain ? 0.1 : 0),
  });
}

function singleDay(text: string, monthFirst: boolean): string | null {
  const dates = findDatesInText(text.slice(0, LONGEST_LINE), monthFirst);
  return dates.length === 1 ? dates[0]!.day : null;
}

/** The line that a date stands in, folded enough for the word tables. */
function lineAround(element: Element): string {
  const parent = parentOf(element);
  const text = parent ? plainText(parent) : '';
  return text.length <= LONGEST_LINE ? text.toLowerCase() : '';
}

/** Outside the article, but not merely in its own head or foot. */
function isBesideArticle(element: Element): boolean {
  if (!isOutsideArticle(element)) return false;
  if (isMarkedHidden(element)) return true;
  const edge = closest(element, 'footer, header, aside, nav');
  return (
    edge === null || closest(edge, 'article') === null || tagOf(edge) === 'nav' || tagOf(edge) === 'aside'
  );
}

/** Levels to climb from the headline to what also holds the element; large without a headline. */
function distanceTo(element: Element, headline: Element | null): number {
  let level = 0;
  for (let node: Node | null = headline; node && isElement(node) && level < 8; node = parentOf(node), level++)
    if (containsNode(node, element)) return tagOf(node) === 'body' ? 8 : level;
  return 8;
}

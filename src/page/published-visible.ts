import type { Block } from './blocks.ts';
import { findDatesInText, type WrittenDate } from './dates-in-text.ts';
import { foldDateText } from './month-names.ts';
import {
  attributeOf,
  containsNode,
  findElements,
  isElement,
  parentOf,
  shortText,
  tagOf,
} from './native-dom.ts';
import type { DateEvidence } from './date-evidence.ts';
import { isOfAnotherThing } from './another-thing.ts';
import { isOutsideArticle } from './regions.ts';
import { dayOfTimestamp } from './timestamp.ts';

/** Words beside a date, folded: it tells of a later change, or of something else than publication. */
const UPDATE_WORDS =
  /updat|modif|edited|revis|aktualis|geandert|stand\s*:|zuletzt|bearbeitet|mis(?:e)? a jour|maj\b|actualiz|atualiz|aggiorna|обновл|изменен|оновл|guncelle|به\s?روز|تحديث|更新|修正|改訂|수정|업데이트|zmodyfik|zaktualiz|last change/;
const OTHER_WORDS =
  /©|copyright|\(c\)|since|seit|born|geboren|joined|mitglied|comment|kommentar|gultig|expires|deadline|veranstaltung|event date|reviewed|founded|established|gegrundet|opened|died|signed|retrieved|accessed|abgerufen/;
const PUBLICATION_WORDS =
  /publish|posted|veroffentlicht|erstellt|erschienen|publie|publicado|pubblicato|опубликован|опубліковано|mise? en ligne|wurde am|paru le|dodano|opublikowan|yayin|نشر|منتشر|انتشار|发布|發布|公開|掲載|입력|등록|written|first published/;

const DATE_CLASSES =
  '[class*="date" i], [class*="datum" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="dateline" i], [class*="timestamp" i], ' +
  '[class*="fecha" i], [class*="article-info" i], [class*="entry-meta" i], [class*="post-meta" i], [class*="meta" i], [class*="time" i], [class*="info" i], [class*="author" i], [class*="footer" i], ' +
  '[id*="date" i], [id*="publish" i], [id*="datum" i]';

const MOST_ELEMENTS = 150;
const LONGEST_LINE = 160;

/** `<time>` elements that belong to the article: announced by class or attribute, near the headline, or the first inside. */
export function daysInTimeElements(place: Document | Element, headline: Element | null): DateEvidence[] {
  const found: DateEvidence[] = [];
  for (const element of findElements(place, 'time').slice(0, MOST_ELEMENTS)) {
    const label =
      `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'itemprop') ?? ''}`.toLowerCase();
    if (/updat|modif/.test(label) || isOfAnotherThing(element)) continue;
    const line = foldDateText(lineAround(element));
    if (UPDATE_WORDS.test(line) && !PUBLICATION_WORDS.test(line)) continue;
    const day =
      dayOfTimestamp(attributeOf(element, 'datetime') ?? '') ??
      singleDay(shortText(element, LONGEST_LINE) ?? '', false);
    if (!day) continue;
    const distance = distanceTo(element, headline);
    const announced = /publish|entry-date|posted|pubdate|post-date/.test(label);
    const weight = (announced ? 0.85 : distance <= 3 ? 0.8 : distance <= 5 ? 0.65 : 0.4) - found.length * 0.1;
    if (weight > 0.2) found.push({ day, from: 'time', weight });
  }
  return found.sort((a, b) => b.weight - a.weight).slice(0, 3);
}

/** Dates that a reader sees beside the headline or in a line made for them. Yields where the work may pause. */
export function* daysInVisibleText(
  body: Element,
  lines: readonly Block[],
  headline: Element | null,
  monthFirst: boolean,
  isVisible: (element: Element) => boolean,
): Generator<void, DateEvidence[], void> {
  const found: DateEvidence[] = [];
  for (const element of findElements(body, DATE_CLASSES).slice(0, MOST_ELEMENTS)) {
    yield;
    const own = shortText(element, LONGEST_LINE);
    if (own === null || own.length < 6 || tagOf(element) === 'body' || isOutsideArticle(element, true))
      continue;
    const line = lineAround(element);
    const text = line.includes(own) ? line : own;
    const named = /date|datum|publish|posted|fecha|time/i.test(
      attributeOf(element, 'class') ?? attributeOf(element, 'id') ?? '',
    );
    const distance = distanceTo(element, headline);
    const nearness = distance <= 3 ? 0.15 : distance <= 5 ? 0.05 : -0.2;
    const weight = (named ? 0.6 : 0.45) + nearness - Math.min(found.length * 0.03, 0.2);
    addDates(found, text, weight, monthFirst, () => isVisible(element));
  }
  yield* addDatesInLines(found, lines, headline, monthFirst, isVisible);
  return found.sort((a, b) => b.weight - a.weight).slice(0, 3);
}

const BLOCKS_BEFORE = 6;
const BLOCKS_AFTER = 8;
const MOST_BLOCKS = 3000;

/** One walk over the page's lines: those around the headline, and those anywhere that say "published on". */
function* addDatesInLines(
  found: DateEvidence[],
  lines: readonly Block[],
  headline: Element | null,
  monthFirst: boolean,
  isVisible: (element: Element) => boolean,
): Generator<void, void, void> {
  const recent: Block[] = [];
  let after = headline ? -1 : 0;
  for (const block of lines.slice(0, MOST_BLOCKS)) {
    yield;
    const add = (line: Block, text: string, weight: number) =>
      addDates(found, text, weight, monthFirst, () => isVisible(line.element));
    const isHeadline = headline !== null && containsNode(headline, block.element);
    if (after < 0) {
      recent.push(block);
      if (recent.length > BLOCKS_BEFORE + 1) recent.shift();
      if (!isHeadline) continue;
      after = 0;
      for (const line of recent) if (isLine(line)) add(line, line.text, line === block ? 0.3 : 0.55);
    } else if (after++ < BLOCKS_AFTER) {
      // A dateline opens a paragraph; a date further inside one is what the prose speaks of.
      if (isLine(block)) add(block, block.text, 0.68 - after * 0.03);
      else add(block, block.text.slice(0, DATELINE_LENGTH), 0.35);
    } else if (
      isLine(block) &&
      /\p{Nd}/u.test(block.text) &&
      PUBLICATION_WORDS.test(foldDateText(block.text))
    )
      add(block, block.text, 0.45);
  }
}

const DATELINE_LENGTH = 60;
const isLine = (block: Block) => block.text.length <= LONGEST_LINE;

function addDates(
  found: DateEvidence[],
  text: string,
  weight: number,
  monthFirst: boolean,
  isShown: () => boolean,
): void {
  const dates = findDatesInText(text, monthFirst);
  const date = dates.find(isAnnounced) ?? dates[0];
  if (!date || dates.length > 3 || IS_RANGE.test(date.before)) return;
  if (OTHER_WORDS.test(`${date.before} ${date.after.slice(0, 12)}`) || !isShown()) return;
  const announced = isAnnounced(date) ? 0.2 : UPDATE_WORDS.test(date.before) ? -0.4 : 0;
  const opening = date.before.trim() === '' ? (text.length === DATELINE_LENGTH ? 0.2 : 0.05) : 0;
  const crowded = text.length > 70 ? -0.1 : 0;
  const unsure = date.uncertain ? -0.1 : 0;
  found.push({ day: date.day, from: 'text', weight: weight + announced + opening + crowded + unsure });
}

/** "14. – 20. Januar": when something takes place. */
const IS_RANGE = /\d\.?\s*(?:[-–—]|bis|to|al?|au|до)\s*$/;

const isAnnounced = (date: WrittenDate) => PUBLICATION_WORDS.test(date.before);

function singleDay(text: string, monthFirst: boolean): string | null {
  const dates = findDatesInText(text, monthFirst);
  return dates.length === 1 ? dates[0]!.day : null;
}

/** The line that a date stands in, or nothing if its parent holds more than a line. */
function lineAround(element: Element): string {
  const parent = parentOf(element);
  return (parent && shortText(parent, LONGEST_LINE)) ?? '';
}

/** Levels to climb from the headline to what also holds the element; large without a headline. */
function distanceTo(element: Element, headline: Element | null): number {
  let level = 0;
  for (let node: Node | null = headline; node && isElement(node) && level < 8; node = parentOf(node), level++)
    if (containsNode(node, element)) return tagOf(node) === 'body' ? 8 : level;
  return 8;
}

import { isInline } from './inline.ts';
import { attributeOf, findElement, hasAttribute, isElement, parentOf, tagOf } from './native-dom.ts';

/** Never text of an article, whatever stands inside: programs, controls, code, foreign content. */
const UNREADABLE_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript template head title link meta base input textarea select option optgroup datalist button ' +
    'output meter progress label legend iframe frame frameset object embed applet canvas svg math audio video picture img map ' +
    'code pre samp kbd var tt listing plaintext xmp dialog menu rt rp'
  ).split(' '),
);

/** Parts of a page that stand around its article. */
const AROUND_TAGS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'search']);

const AROUND_ROLES: ReadonlySet<string> = new Set(
  (
    'navigation banner contentinfo complementary search dialog alertdialog alert status log marquee timer menu menubar ' +
    'tablist tree grid toolbar tooltip feed'
  ).split(' '),
);

const EDITABLE_ROLES: ReadonlySet<string> = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'spinbutton',
  'listbox',
]);

const CONTROL_ROLES: ReadonlySet<string> = new Set([
  'button',
  'switch',
  'checkbox',
  'radio',
  'slider',
  'img',
  'math',
]);

/** Words of a class or id that editors of web pages use for what is not the article. */
const AROUND_WORDS: ReadonlySet<string> = new Set(
  (
    'comment comments commentlist disqus livefyre respond replies related relacionadas relacionados recommended recommendation ' +
    'recommendations recommend recirc recirculation outbrain taboola zergnet share sharing sharebar sharetools social ' +
    'socials sociallinks newsletter newsletters signup subscribe subscription promo promos promotion sidebar sidebars ' +
    'sidenav breadcrumb breadcrumbs cookie cookies consent gdpr advert advertisement advertising adbox adslot ads sponsored ' +
    'footer nav navbar navigation navi menu submenu popular mostread mostpopular trending teaser teasers widget widgets ' +
    'pagination pager paginator login register modal popup overlay tagcloud taglist tags masthead morenews ' +
    'moreon skip skiplink screenreader printonly noprint toolbar hatnote toc navbox metadata references reflist reference ' +
    'mw-editsection editsection catlinks sistersitebox authorbox seealso copyright disclaimer ' +
    'kommentare kommentar verwandt verwandte mehrzum anzeige werbung commentaires commentaire ' +
    'comentarios comentario commenti комментарии'
  ).split(' '),
);

const AROUND_PAIRS: ReadonlySet<string> = new Set(
  (
    'most-read most-popular most-viewed read-also see-also more-news more-stories more-from more-on also-read also-like you-may ' +
    'sign-up side-bar site-header site-footer page-header page-footer global-header global-footer skip-link tag-list post-tags entry-tags ' +
    'author-bio author-box about-author post-navigation screen-reader sr-only next-post prev-post latest-news top-stories ' +
    'related-articles in-brief media-block also-on'
  ).split(' '),
);

const SPLIT_NAME = /[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u;
const LONGEST_NAME = 400;

/** Of those words the ones in whose places an article often names its own day and author. */
const EDGE_WORDS: ReadonlySet<string> = new Set(
  'footer metadata share sharing sharebar social tags taglist toolbar breadcrumb breadcrumbs'.split(' '),
);

/** Of those words the ones that mean a lead paragraph at some houses: a listing links its headline. */
const LISTING_WORDS: ReadonlySet<string> = new Set(['teaser', 'teasers']);
const LINKED_HEADING = ':is(h2, h3, h4, h5) a[href], a[href] :is(h2, h3, h4, h5)';

type Place = 'around' | 'edge' | 'listing';

/** Answers by attribute value: a page repeats few values thousands of times. */
const answers = new Map<string, Place | null>();
const MOST_ANSWERS = 2000;

function namesAround(element: Element): Place | null {
  let result: Place | null = null;
  for (const attribute of ['class', 'id']) {
    const value = attributeOf(element, attribute);
    if (!value || value.length > LONGEST_NAME) continue;
    let answer = answers.get(value);
    if (answer === undefined) {
      answer = placeOfNames(value);
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answers.set(value, answer);
    }
    if (answer === 'around') return answer;
    result ??= answer;
  }
  return result;
}

function placeOfNames(names: string): Place | null {
  let result: Place | null = null;
  for (const name of names.split(/\s+/)) {
    const words = name.split(SPLIT_NAME).map((word) => word.toLowerCase());
    for (const [index, word] of words.entries()) {
      if (AROUND_PAIRS.has(`${word}-${words[index + 1]}`)) return 'around';
      if (!AROUND_WORDS.has(word) || negated(words[index - 1])) continue;
      if (LISTING_WORDS.has(word)) result ??= 'listing';
      else if (EDGE_WORDS.has(word)) result = 'edge';
      else return 'around';
    }
  }
  return result;
}

/** "no-sidebar", "has-comments" tell of what is elsewhere. */
const negated = (word: string | undefined) =>
  word !== undefined && /^(?:no|not|has|have|with|without|is|hide|hidden|allow|enable|disable)$/.test(word);

const HOLDS_BODY = 'h1, main, [role="main"], [itemprop~="articleBody"]';

/** True for what must never be read: programs, code, form controls and anything that a reader may write in. */
export function isUnreadable(element: Element): boolean {
  if (UNREADABLE_TAGS.has(tagOf(element))) return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false' && editable.toLowerCase() !== 'inherit')
    return true;
  const role = attributeOf(element, 'role')?.toLowerCase();
  return role !== undefined && (EDITABLE_ROLES.has(role) || CONTROL_ROLES.has(role));
}

/** True where the markup alone says that the element is not shown. Style sheets are not asked. */
export function isMarkedHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/**
 * True for the parts that stand around an article: navigation, side columns, related items, comments, notices, forms.
 * `guess` also takes the words of class and id into account; without it only tags and roles count.
 */
export function isAroundArticle(element: Element, guess: boolean): boolean {
  const tag = tagOf(element);
  if (AROUND_TAGS.has(tag)) return true;
  const role = attributeOf(element, 'role')?.toLowerCase();
  if (role !== undefined && AROUND_ROLES.has(role)) return !holdsBody(element);
  if (tag === 'form') return !holdsBody(element) && findElement(element, 'article') === null;
  if (tag === 'header') return !isInArticle(element) && !holdsBody(element);
  if (!guess || tag === 'article' || tag === 'main' || tag === 'body' || isInline(element)) return false;
  const place = namesAround(element);
  if (place === null || holdsBody(element)) return false;
  return place !== 'listing' || findElement(element, LINKED_HEADING) !== null;
}

const holdsBody = (element: Element) => findElement(element, HOLDS_BODY) !== null;

function isInArticle(element: Element): boolean {
  for (let node = parentOf(element); node && isElement(node); node = parentOf(node))
    if (tagOf(node) === 'article' || tagOf(node) === 'main') return true;
  return false;
}

/**
 * True where the element or one of its ancestors is hidden, unreadable or around the article. `edges`: the article's own
 * head and foot count as inside. `guess` as for `isAroundArticle`.
 */
export function isOutsideArticle(element: Element, edges = false, guess = true): boolean {
  for (let node: Node | null = element; node && isElement(node); node = parentOf(node)) {
    if (isUnreadable(node) || isMarkedHidden(node)) return true;
    if (isAroundArticle(node, guess) && !(edges && isEdge(node))) return true;
  }
  return false;
}

/** The head or foot of an article, by its tag inside one or by the words of its class. */
function isEdge(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'footer' || tag === 'header') return isInArticle(element);
  return !isAroundArticle(element, false) && namesAround(element) === 'edge';
}

import { attributeOf, closest, isElement, parentOf } from './native-dom.ts';
import { isOutsideArticle } from './regions.ts';

const OTHER_TYPES =
  /(?:Comment|UserComments|Event|Product|Offer|ListItem|ItemList|Person|Organization|ImageObject)\b/;

/**
 * True where a marked date belongs to a comment, a list item, an event, a product, or stands in a part around the
 * article. The article's own head and foot are its own.
 */
export function isOfAnotherThing(element: Element): boolean {
  const scope = closest(element, '[itemscope], [typeof]');
  const type = scope ? (attributeOf(scope, 'itemtype') ?? attributeOf(scope, 'typeof') ?? '') : '';
  if (OTHER_TYPES.test(type)) return true;
  // A `<meta>` is never shown itself: where it stands decides.
  const place = parentOf(element);
  return (
    place !== null && isElement(place) && closest(place, 'head') === null && isOutsideArticle(place, true)
  );
}

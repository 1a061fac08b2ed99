import type { Annotation } from './annotation.ts';
import { isConnected } from './native-dom.ts';

/**
 * What an annotation is after the page was read anew: itself if it is still there; else the one that says the same in the same paragraph, be
 * that paragraph the same element with other words around, or, where the element was taken out, another with the same words; the nearest of
 * several. Null where it is gone.
 */
export function findHeir(annotation: Annotation, annotations: readonly Annotation[]): Annotation | null {
  if (annotations.includes(annotation)) return annotation;
  const { block, start, surface, topics } = annotation;
  const isThere = isConnected(block.element);
  const distance = (other: Annotation) => Math.abs(other.start - start);
  return annotations
    .filter(
      (other) =>
        other.surface === surface &&
        other.topics.join() === topics.join() &&
        (isThere ? other.block.element === block.element : other.block.text === block.text),
    )
    .reduce<Annotation | null>(
      (best, other) => (best === null || distance(other) < distance(best) ? other : best),
      null,
    );
}

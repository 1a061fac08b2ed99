import type { Annotation } from './annotation.ts';
import { isConnected } from './native-dom.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly annotation: Annotation;
}

/** Finds the annotation at a place of the text in a time that does not grow with the number of annotations. */
export class AnnotationIndex {
  readonly #byNode = new Map<Text, Stretch[]>();
  readonly #all = new Set<Annotation>();

  get size(): number {
    return this.#all.size;
  }

  all(): Annotation[] {
    return [...this.#all];
  }

  has(annotation: Annotation): boolean {
    return this.#all.has(annotation);
  }

  add(annotation: Annotation): void {
    if (this.#all.has(annotation)) return;
    this.#all.add(annotation);
    for (const { node, from, to } of annotation.spans) {
      const stretches = this.#byNode.get(node);
      const stretch = { from, to, annotation };
      if (stretches) stretches.splice(firstEndingFrom(stretches, from), 0, stretch);
      else this.#byNode.set(node, [stretch]);
    }
  }

  remove(annotation: Annotation): void {
    if (!this.#all.delete(annotation)) return;
    for (const { node } of annotation.spans) {
      const rest = this.#byNode.get(node)?.filter((stretch) => stretch.annotation !== annotation);
      if (rest && rest.length > 0) this.#byNode.set(node, rest);
      else this.#byNode.delete(node);
    }
  }

  clear(): void {
    this.#byNode.clear();
    this.#all.clear();
  }

  /** Annotations that touch the caret place `offset` of the node: one that ends there counts, like one that starts there. */
  at(node: Node, offset: number): Annotation[] {
    const stretches = this.#byNode.get(node as Text);
    if (!stretches) return [];
    const found: Annotation[] = [];
    for (let index = firstEndingFrom(stretches, offset); index < stretches.length; index++) {
      const stretch = stretches[index]!;
      if (stretch.from > offset) break;
      found.push(stretch.annotation);
    }
    return found;
  }

  /** Annotations of a text node whose data changed. */
  ofNode(node: Node): Annotation[] {
    return (this.#byNode.get(node as Text) ?? []).map((stretch) => stretch.annotation);
  }

  /** Annotations that have lost their place in the document. */
  detached(): Annotation[] {
    return [...this.#all].filter((annotation) => annotation.spans.some((span) => !isConnected(span.node)));
  }
}

/** Index of the first stretch that does not end before `offset`; stretches are disjoint and in order. */
function firstEndingFrom(stretches: readonly Stretch[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.to < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { ComponentChildren } from 'preact';

interface RowProps {
  /** Stands in the hanging column. */
  readonly term: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One line of a band: term in the hanging column, statement beside it. Belongs into a `<dl class="rows">`. */
export function Row({ term, children }: RowProps) {
  return (
    <div class="row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

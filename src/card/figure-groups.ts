import type { FigureOn } from '../model/brief.ts';

/** Figures with the same label together, in order of first appearance, so that rules stand side by side. */
export function groupFigures(figures: readonly FigureOn[]): [label: string, FigureOn[]][] {
  const groups = new Map<string, FigureOn[]>();
  for (const figure of figures) groups.set(figure.label, [...(groups.get(figure.label) ?? []), figure]);
  return [...groups];
}

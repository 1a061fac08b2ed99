import { expect, test } from 'vitest';
import { textOf } from './rendered.ts';
import { brief } from './sample-brief.ts';
import { card } from './sample-card.tsx';

test.each([
  ['% uranium-235', /^3\.67% ?Limit ?uranium-235 · press counting/],
  ['km', /^3\.67 ?km ?Limit ?press counting/],
  ['boats', /^3\.67 ?Limit ?boats · press counting/],
])('unit %s: its symbol stands by the number and nowhere else', (unit, expected) => {
  const figure = { ...brief.figures[0]!, value: 3.67, unit, label: 'Limit' };
  const shown = card({ brief: { ...brief, figures: [figure] } });
  expect(textOf(shown.querySelector('.then .figures .row'))).toMatch(expected);
});

import { expect, test } from 'vitest';
import { TopicCard } from '../../../src/card/TopicCard.tsx';
import { rendered, textOf } from './rendered.ts';
import { brief, content, names, t } from './sample-brief.ts';

test.each([
  ['% uranium-235', /^3\.67% ?Limit ?uranium-235 · press counting/],
  ['km', /^3\.67 ?km ?Limit ?press counting/],
  ['boats', /^3\.67 ?Limit ?boats · press counting/],
])('unit %s: its symbol stands by the number and nowhere else', (unit, expected) => {
  const figure = { ...brief.figures[0]!, value: 3.67, unit, label: 'Limit' };
  const card = rendered(
    <TopicCard
      {...content}
      brief={{ ...brief, figures: [figure] }}
      t={t}
      locale="en-GB"
      names={names}
      mode="hover"
      dayNote="found"
      dataVersion="2026.1"
    />,
  );
  expect(textOf(card.querySelector('.then .figures .row'))).toMatch(expected);
});

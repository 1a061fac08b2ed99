import { describe, expect, test } from 'vitest';
import { divideBrief } from '../../../src/card/brief-parts.ts';
import type { EventOn } from '../../../src/model/brief.ts';
import { brief } from './sample-brief.ts';

const event = (day: number, weight: 1 | 2 | 3): EventOn => ({
  id: `event-${day}`,
  date: `2018-01-${String(day).padStart(2, '0')}`,
  precision: 'day',
  title: `Event ${day}`,
  sources: ['a'],
  weight,
});

describe('short first, nothing lost', () => {
  test('facts: both sides of a dispute, the rest behind', () => {
    const { facts, moreFacts } = divideBrief(brief);
    expect(facts.map((fact) => fact.id)).toEqual(['view-us', 'view-ru']);
    expect(moreFacts.map((fact) => fact.id)).toEqual(['limit', 'limit-2', 'terms']);
  });

  test('without weighty aspects and figures the first fact stands', () => {
    const facts = brief.facts.filter((fact) => fact.aspect === 'terms');
    expect(divideBrief({ ...brief, facts, figures: [] }).facts).toEqual(facts);
    expect(divideBrief({ ...brief, facts }).facts).toEqual([]);
  });

  test('few events since: all of them', () => {
    expect(divideBrief(brief).since).toEqual(brief.since);
    expect(divideBrief(brief).isSinceShortened).toBe(false);
  });

  test('many: those of weight 1, and the latest of these', () => {
    const since = Array.from({ length: 20 }, (_, index) => event(index + 1, index % 2 ? 1 : 3));
    const parts = divideBrief({ ...brief, since });
    expect(parts.since.map((each) => each.date.slice(-2))).toEqual(['12', '14', '16', '18', '20']);
    expect(parts.isSinceShortened).toBe(true);
  });

  test('the last turning point is not told twice', () => {
    expect(divideBrief(brief).latest).toBeNull();
    const later = { ...brief, facts: [], events: [...brief.events, event(2, 1)] };
    expect(divideBrief(later).latest?.title).toBe('Event 2');
    expect(divideBrief({ ...later, facts: brief.facts }).latest).toBeNull();
  });

  test('two labels of figures, whatever their rules', () => {
    const figures = [1, 1, 2, 3, 4].map((label, index) => ({
      ...brief.figures[0]!,
      label: `Label ${label}`,
      rule: `rule-${index}`,
    }));
    const parts = divideBrief({ ...brief, figures });
    expect(parts.figures).toHaveLength(3);
    expect(parts.moreFigures.map((figure) => figure.label)).toEqual(['Label 3', 'Label 4']);
  });
});

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
  test('facts: one limit, both sides of a dispute, the rest behind', () => {
    const { facts, moreFacts } = divideBrief(brief);
    expect(facts.map((fact) => fact.id)).toEqual(['view-us', 'view-ru', 'limit']);
    expect(moreFacts.map((fact) => fact.id)).toEqual(['limit-2', 'terms']);
  });

  test('without weighty aspects the first fact stands', () => {
    const terms = brief.facts.filter((fact) => fact.aspect === 'terms');
    expect(divideBrief({ ...brief, facts: terms }).facts).toEqual(terms);
  });

  test('few events since: all of them', () => {
    expect(divideBrief(brief).since).toEqual(brief.since);
    expect(divideBrief(brief).isSinceShortened).toBe(false);
  });

  test('many: those of weight 1, and the latest of these', () => {
    const since = Array.from({ length: 20 }, (_, index) => event(index + 1, index % 2 ? 1 : 3));
    const parts = divideBrief({ ...brief, since });
    expect(parts.since.map((each) => each.date.slice(-2))).toEqual(['10', '12', '14', '16', '18', '20']);
    expect(parts.isSinceShortened).toBe(true);
  });

  test('the last turning point is not told twice', () => {
    expect(divideBrief(brief).latest).toBeNull();
    const later = { ...brief, events: [...brief.events, event(2, 1)] };
    expect(divideBrief(later).latest?.title).toBe('Event 2');
  });

  test('three labels of figures, whatever their rules', () => {
    const figures = [1, 1, 2, 3, 4].map((label, index) => ({
      ...brief.figures[0]!,
      label: `Label ${label}`,
      rule: `rule-${index}`,
    }));
    const parts = divideBrief({ ...brief, figures });
    expect(parts.figures).toHaveLength(4);
    expect(parts.moreFigures.map((figure) => figure.label)).toEqual(['Label 4']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closed,
  HOVER_DELAYS,
  stepHover,
  type HoverEffect,
  type HoverInput,
  type HoverState,
} from '../../../src/card/hover.ts';

/*
 *                 dwell                alarm (300 ms)
 *   ┌────────┐ ─────────► ┌─────────┐ ────────────────► ┌──────┐ ◄──────────────────────┐
 *   │ closed │            │ resting │                   │ open │                        │
 *   └────────┘ ◄───────── └─────────┘                   └──────┘                        │
 *     ▲    ▲  leave, scroll,                             │  │  │                        │
 *     │    │  dismiss                         leave      │  │  │  dwell on another      │
 *     │    │                    ┌────────────────────────┘  │  └─────────────┐          │
 *     │    │   alarm (300 ms)   ▼                           │                ▼          │
 *     │    └─────────────── ┌─────────┐                     │          ┌───────────┐    │
 *     │                     │ leaving │                     │          │ switching │ ───┤
 *     │                     └─────────┘                     │          └───────────┘    │
 *     │                          │  enter, dwell again      │    alarm (100 ms): other  │
 *     │                          └──────────────────────────┼───────────────────────────┘
 *     └─────────────────────────────────────────────────────┘
 *                            dismiss
 *
 *   focus, tap: open at once from anywhere; such a card, and a pinned one, does not close by leaving.
 */

type Input = HoverInput<string>;
const dwell = (mention: string): Input => ({ type: 'dwell', mention });
const leave: Input = { type: 'leave' };
const enter: Input = { type: 'enter', by: 'pointer' };
const focusInside: Input = { type: 'enter', by: 'focus' };
const dismiss: Input = { type: 'dismiss' };
const scroll: Input = { type: 'scroll' };
const pin: Input = { type: 'pin', on: true };
const unpin: Input = { type: 'pin', on: false };
const focus = (mention: string): Input => ({ type: 'focus', mention });
const tap = (mention: string): Input => ({ type: 'tap', mention });
/** Lets time pass, in ms. */
const pass = (ms: number) => ms;

/** Plays inputs and passing time; gives what the machine did, with the time at which it did it. */
function play(script: readonly (Input | number)[]): { log: string[]; state: HoverState<string> } {
  let state = closed<string>();
  let now = 0;
  let waits: { at: number; token: number }[] = [];
  const log: string[] = [];
  const apply = (effects: readonly HoverEffect<string>[]) => {
    for (const effect of effects) {
      if (effect.do === 'wait') waits.push({ at: now + effect.ms, token: effect.token });
      else log.push(effect.do === 'open' ? `${now} open ${effect.mention}` : `${now} close`);
    }
  };
  const step = (input: Input) => {
    const next = stepHover(state, input);
    state = next.state;
    apply(next.effects);
  };
  for (const entry of script) {
    if (typeof entry !== 'number') {
      step(entry);
      continue;
    }
    const end = now + entry;
    for (;;) {
      const due = waits.filter((wait) => wait.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      waits = waits.filter((wait) => wait !== due);
      now = due.at;
      step({ type: 'alarm', token: due.token });
    }
    now = end;
  }
  return { log, state };
}

describe('hover machine', () => {
  test.each<[string, (Input | number)[], string[]]>([
    ['opens after 300 ms of rest', [dwell('a'), pass(299)], []],
    ['… and not before', [dwell('a'), pass(300)], ['300 open a']],
    ['crossing opens nothing', [dwell('a'), pass(200), leave, pass(1000)], []],
    ['crossing two mentions starts the wait anew', [dwell('a'), pass(200), dwell('b'), pass(200)], []],
    ['… and opens the second', [dwell('a'), pass(200), dwell('b'), pass(300)], ['500 open b']],
    ['repeated dwell does not put it off', [dwell('a'), pass(200), dwell('a'), pass(100)], ['300 open a']],
    ['closes 300 ms after leaving', [dwell('a'), pass(300), leave, pass(300)], ['300 open a', '600 close']],
    [
      'stays while coming back in time',
      [dwell('a'), pass(300), leave, pass(299), dwell('a'), pass(5000)],
      ['300 open a'],
    ],
    [
      'stays while inside the card',
      [dwell('a'), pass(300), leave, pass(200), enter, pass(60_000)],
      ['300 open a'],
    ],
    [
      'closes after leaving the card',
      [dwell('a'), pass(300), enter, leave, pass(300)],
      ['300 open a', '600 close'],
    ],
    [
      'reopens after closing (no dead time)',
      [dwell('a'), pass(300), leave, pass(300), dwell('a'), pass(300)],
      ['300 open a', '600 close', '900 open a'],
    ],
    [
      'another mention opens after 100 ms',
      [dwell('a'), pass(300), dwell('b'), pass(100)],
      ['300 open a', '400 open b'],
    ],
    [
      '… from leaving, too',
      [dwell('a'), pass(300), leave, pass(50), dwell('b'), pass(100)],
      ['300 open a', '450 open b'],
    ],
    [
      'crossing another mention keeps the card',
      [dwell('a'), pass(300), dwell('b'), pass(50), enter, pass(9999)],
      ['300 open a'],
    ],
    ['Escape closes at once', [dwell('a'), pass(300), dismiss], ['300 open a', '300 close']],
    [
      'Escape with a still pointer is not undone by it',
      [dwell('a'), pass(300), dismiss, dwell('a'), pass(9999)],
      ['300 open a', '300 close'],
    ],
    [
      '… until the pointer has left',
      [dwell('a'), pass(300), dismiss, leave, dwell('a'), pass(300)],
      ['300 open a', '300 close', '600 open a'],
    ],
    ['Escape while resting keeps it closed', [dwell('a'), pass(100), dismiss, dwell('a'), pass(9999)], []],
    ['pinned stays', [dwell('a'), pass(300), pin, leave, pass(9999)], ['300 open a']],
    [
      'pinned is not replaced by passing over',
      [dwell('a'), pass(300), pin, dwell('b'), pass(9999)],
      ['300 open a'],
    ],
    [
      'unpinned closes again',
      [dwell('a'), pass(300), pin, leave, unpin, leave, pass(300)],
      ['300 open a', '600 close'],
    ],
    ['pinned closes on Escape', [dwell('a'), pass(300), pin, dismiss], ['300 open a', '300 close']],
    ['key opens at once and stays', [focus('a'), leave, pass(9999)], ['0 open a']],
    ['key replaces', [focus('a'), focus('b')], ['0 open a', '0 open b']],
    ['tap opens at once and stays', [tap('a'), leave, pass(9999)], ['0 open a']],
    ['focus inside holds the card', [dwell('a'), pass(300), focusInside, leave, pass(9999)], ['300 open a']],
    ['scrolling never opens', [dwell('a'), pass(250), scroll, pass(9999)], []],
    ['scrolling does not switch', [dwell('a'), pass(300), dwell('b'), scroll, pass(9999)], ['300 open a']],
    ['scrolling does not close', [dwell('a'), pass(300), scroll, pass(9999)], ['300 open a']],
  ])('%s', (_, script, expected) => {
    expect(play(script).log).toEqual(expected);
  });

  test('the delay before opening is the caller’s', () => {
    const step = stepHover(closed<string>(), dwell('a'), { ...HOVER_DELAYS, open: 800 });
    expect(step.effects).toEqual([{ do: 'wait', ms: 800, token: 1 }]);
  });

  const input = fc.oneof(
    fc.constantFrom<Input>(leave, enter, focusInside, dismiss, scroll, pin, unpin),
    fc
      .constantFrom('a', 'b')
      .chain((mention) => fc.constantFrom(dwell(mention), focus(mention), tap(mention))),
    fc.integer({ min: 1, max: 400 }),
  );

  test('a close follows only an open, a stale alarm does nothing', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 60 }), (script) => {
        const { log, state } = play(script);
        let shown = false;
        for (const entry of log) {
          if (entry.endsWith('close')) expect(shown).toBe(true);
          shown = !entry.endsWith('close');
        }
        expect('card' in state).toBe(shown);
        expect(stepHover(state, { type: 'alarm', token: state.issued - 1 })).toEqual({ state, effects: [] });
      }),
    );
  });

  test('whatever happened, dismissing leaves nothing open, and leaving opens nothing', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 60 }), (script) => {
        expect(play([...script, dismiss, pass(9999)]).state.at).toBe('closed');
        const before = play([...script, leave]).log.length;
        expect(
          play([...script, leave, pass(9999)])
            .log.slice(before)
            .join(),
        ).not.toContain('open');
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSpotter } from '../../../src/catalog/spotter.ts';
import { compileFiles, mentionsIn } from './tables.ts';

const data = compileFiles({
  'names/en/blue-pact.json': {
    names: ['Treaty on Blue Paint'],
    exact: ['BPT treaty'],
    aliases: [
      { forms: ['BPT'], exact: true, when: [{ named: true }, { sentence: ['@paint'] }] },
      { forms: ['Blue Pact'], exact: true, unless: [{ no: { document: ['@paint'] } }] },
      { forms: ['Oslo paper'], when: [{ headline: ['Oslo'] }] },
      { forms: ['Bergen paper'], when: [{ about: ['Bergen'] }] },
      { forms: ['paint deal'], when: [{ paragraph: ['Oslo'] }], unless: [{ before: ['new'] }] },
      { forms: ['PACT'], exact: true, when: [{ document: ['paint'] }], prefer: [{ sentence: ['1991'] }] },
    ],
    not: ['BPT Bank'],
  },
  'names/en/red-pact.json': { names: ['Treaty on Blue Paint Tests'] },
  'patterns/en/lexicon.json': {
    words: {
      paint: ['paint[s]', 'pigment'],
      ours: ['Norland*'],
      other: ['Sudland*'],
      throw: ['(throw*|threw|hurl*)'],
      ball: ['[big] ball[s]'],
    },
    conditions: { ours: [{ nearest: { of: ['@ours'], than: ['@other'] } }] },
  },
  'patterns/en/throws.json': {
    topics: ['norland-throws'],
    when: ['@ours'],
    patterns: [
      { text: '@throw ..3 @ball' },
      { text: '@ball throwing' },
      { text: 'match balls', when: [{ mostly: { of: ['@ours'], than: ['@other'] } }] },
      { text: '@ours ..2 {kicked [hard] @ball}' },
      { text: 'ball tossed', within: 4 },
    ],
  },
  'patterns/en/both.json': {
    topics: ['norland-throws', 'norland-kicks'],
    patterns: [{ text: '(throw|kick) and (throw|kick) contests' }],
  },
});

const en = (...paragraphs: string[]) => mentionsIn(data, 'en', paragraphs);

describe('names and cues', () => {
  test('compile without problems', () => expect(data.problems).toEqual([]));
  test.each<[string, string[], string[]]>([
    ['a safe name, in any capitals', ['the TREATY ON BLUE PAINT'], ['blue-pact: TREATY ON BLUE PAINT']],
    [
      'the longest name wins across topics',
      ['the Treaty on Blue Paint Tests'],
      ['red-pact: Treaty on Blue Paint Tests'],
    ],
    ['an acronym without cue', ['The BPT was there.'], []],
    ['a cue in the sentence', ['The BPT bans pigment.'], ['blue-pact: BPT']],
    ['a cue in the next sentence does not reach', ['The BPT was there. Pigment was not.'], []],
    [
      'a topic named in full makes its short form safe, anywhere',
      ['The BPT holds.', 'It is the Treaty on Blue Paint.'],
      ['blue-pact: BPT', 'blue-pact: Treaty on Blue Paint'],
    ],
    [
      'name and acronym are one mention',
      ['the Treaty on Blue Paint (BPT) of'],
      ['blue-pact: Treaty on Blue Paint (BPT)'],
    ],
    [
      'another remark is not taken in',
      ['the Treaty on Blue Paint (of 1990)'],
      ['blue-pact: Treaty on Blue Paint'],
    ],
    [
      'a phrase that means something else',
      ['The Treaty on Blue Paint. BPT Bank sells paint.'],
      ['blue-pact: Treaty on Blue Paint'],
    ],
    [
      'an acronym that the text spells out as something else',
      ['The Brick Potters Trust (BPT) signed.', 'The BPT is a treaty among potters.'],
      [],
    ],
    [
      'an acronym that the text also spells out as something else, where ours is named',
      ['The Brick Potters Trust (BPT) praised the Treaty on Blue Paint.'],
      ['blue-pact: BPT', 'blue-pact: Treaty on Blue Paint'],
    ],
    [
      'an acronym that is spelled out between commas',
      [
        'The Brick Potters Trust, BPT, signed.',
        'The BPT is a treaty among potters.',
        'BPT treaty members came.',
      ],
      [],
    ],
    [
      'a name but for texts about something else',
      ['The Blue Pact and the BPT.', 'A pigment.'],
      ['blue-pact: Blue Pact', 'blue-pact: BPT'],
    ],
    ['a name in a text about something else names nothing', ['The Blue Pact and the BPT.'], []],
    ['a word of the headline', ['News from Oslo', 'The Oslo paper is out.'], ['blue-pact: Oslo paper']],
    ['about: a word of the headline', ['Bergen', 'The Bergen paper is out.'], ['blue-pact: Bergen paper']],
    [
      'about: a word three times',
      ['News', 'Bergen, Bergen, Bergen.', 'The Bergen paper.'],
      ['blue-pact: Bergen paper'],
    ],
    ['about: a word twice', ['News', 'Bergen, Bergen.', 'The Bergen paper.'], []],
    ['a word below the headline', ['News', 'It came from Oslo.', 'The Oslo paper is out.'], []],
    ['a cue inside the match is none', ['the paint deal'], []],
    ['a cue two sentences away', ['Oslo met. It rained. A paint deal came.'], ['blue-pact: paint deal']],
    ['a cue three sentences away', ['Oslo met. It rained. It snowed. A paint deal came.'], []],
    ['unless', ['A new paint deal in Oslo'], []],
    ['in a line of capitals, capitals prove nothing', ['ALL PAINT IS IN A PACT NOW', 'paint'], []],
  ])('%s', (_what, paragraphs, expected) => expect(en(...paragraphs)).toEqual(expected));
});

describe('patterns', () => {
  test.each<[string, string[], string[]]>([
    [
      'in order, with a gap',
      ['Norland threw its very big ball.'],
      ['norland-throws: threw its very big ball'],
    ],
    ['too wide a gap', ['Norland threw one two three four balls.'], []],
    ['never beyond the sentence', ['Norland threw. A ball fell.'], []],
    [
      'the nearest country decides',
      ['Sudland spoke before Norland threw a ball.', 'Norland spoke before Sudland threw a ball.'],
      ['norland-throws: threw a ball'],
    ],
    [
      'a country after it, in its sentence',
      ['A ball throwing by Norland was seen.'],
      ['norland-throws: ball throwing'],
    ],
    [
      'a country in the block before',
      ['Norland woke.', 'A ball throwing was seen.'],
      ['norland-throws: ball throwing'],
    ],
    ['no country', ['A ball throwing was seen.'], []],
    [
      'the document is about one country',
      ['Norland, Norland and Norland.', 'Norland met Sudland.', '', 'They brought match balls.'],
      ['norland-throws: match balls'],
    ],
    [
      'the headline says what a document is about',
      ['A day in Norland', 'Norland woke.', 'They brought match balls.'],
      ['norland-throws: match balls'],
    ],
    [
      'three times are not enough to be about it',
      ['Then they came.', 'Norland, Norland and Norland.', 'They brought match balls.'],
      [],
    ],
    [
      'nor are more, where the other comes as often as a third of that',
      [
        'All came.',
        'Norland, Norland and Norland.',
        'Norland, Norland.',
        'Sudland and Sudland.',
        'They brought match balls.',
      ],
      [],
    ],
    [
      'only the marked part is the mention',
      ['Norland has kicked hard big balls'],
      ['norland-throws: kicked hard big balls'],
    ],
    ['an element that may be missing', ['Norland kicked balls'], ['norland-throws: kicked balls']],
    ['any order', ['Norland tossed the ball'], ['norland-throws: tossed the ball']],
    [
      'two topics on one span',
      ['throw and kick contests'],
      ['norland-throws+norland-kicks: throw and kick contests'],
    ],
  ])('%s', (_what, paragraphs, expected) => expect(en(...paragraphs)).toEqual(expected));
});

describe('a document that grows', () => {
  const undated = { day: null, language: 'en' };
  const texts = ['The BPT holds.', 'It is the Treaty on Blue Paint.', 'Nothing else.'];

  test('what was found in a block before is decided anew by the whole', () => {
    const spotter = createSpotter([data.tables['en']!]);
    const blocks = texts.map((text) => ({ text, scan: spotter.scan(text) }));
    const surfaces = (count: number) =>
      spotter
        .resolve(blocks.slice(0, count), undated)
        .map(({ block, start, end }) => texts[block]!.slice(start, end));
    expect(surfaces(1)).toEqual([]);
    expect(surfaces(3)).toEqual(['BPT', 'Treaty on Blue Paint']);
    expect(surfaces(1)).toEqual([]);
  });

  test('steps come to the same, with a pause at least for each block', () => {
    const spotter = createSpotter([data.tables['en']!]);
    const blocks = texts.map((text) => ({ text, scan: spotter.scan(text) }));
    const steps = spotter.resolveInSteps(blocks, undated);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(step.value).toEqual(spotter.resolve(blocks, undated));
    expect(pauses).toBeGreaterThanOrEqual(texts.length);
  });

  test('whatever came before, a document is decided as if it were the first', () => {
    const pool = [
      ...texts,
      'The PACT of 1991 was signed.',
      'No paint at all, but pigment.',
      'Oslo saw the paint deal.',
      'A new paint deal.',
      'The Norlanders came.',
      'They threw three balls.',
      'In 2003 the Sudlanders threw a ball.',
    ];
    const kept = createSpotter([data.tables['en']!]);
    const blocks = pool.map((text) => ({ text, scan: kept.scan(text) }));
    const order = fc.uniqueArray(fc.nat(pool.length - 1), { maxLength: pool.length });
    const day = fc.constantFrom(null, '1990-05-05', '2017-10-20');
    fc.assert(
      fc.property(order, day, (chosen, onDay) => {
        const context = { day: onDay, language: 'en' };
        const fresh = createSpotter([data.tables['en']!]);
        const anew = chosen.map((at) => ({ text: pool[at]!, scan: fresh.scan(pool[at]!) }));
        const again = chosen.map((at) => blocks[at]!);
        expect(kept.resolve(again, context)).toEqual(fresh.resolve(anew, context));
      }),
    );
  });
});

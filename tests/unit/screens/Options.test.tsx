import { describe, expect, test } from 'vitest';
import { Options } from '../../../src/screens/Options.tsx';
import type { OptionsProps } from '../../../src/screens/options-props.ts';
import { Welcome } from '../../../src/screens/Welcome.tsx';
import { rendered, settled, textOf } from '../card/rendered.ts';
import { content, names, t } from '../card/sample-brief.ts';

const newsSites = [
  { name: 'First News', host: 'first.example', language: 'en', granted: true },
  { name: 'Second News', host: 'second.example', language: 'en', granted: false },
  { name: 'Третьи', host: 'third.example', language: 'ru', granted: false },
];

function recorder() {
  const calls: unknown[][] = [];
  const call =
    (name: string) =>
    (...values: unknown[]) =>
      void calls.push([name, ...values]);
  return { calls, call };
}

function options(change: Partial<OptionsProps> = {}) {
  const { calls, call } = recorder();
  const box = rendered(
    <Options
      t={t}
      locale="en-GB"
      runMode="sites"
      newsSites={newsSites}
      otherSites={['other.example']}
      display="first"
      openDelayMs={300}
      cardLanguage="page"
      hiddenTopics={[{ id: 'lake-treaty', title: { text: 'Lake Treaty', lang: 'en' } }]}
      shortcuts={[
        { description: 'Next', keys: 'Alt+Shift+.' },
        { description: 'Toggle', keys: '' },
      ]}
      dataVersion="2026.1"
      changelog={[{ version: '2026.1', day: '2026-11-26', topic: 'Lake Treaty', text: 'First version.' }]}
      onRunMode={call('run')}
      onGrantSites={call('grant')}
      onRemoveSite={call('remove')}
      onDisplay={call('display')}
      onOpenDelay={call('delay')}
      onCardLanguage={call('language')}
      onShowTopic={call('show')}
      {...change}
    />,
  );
  const labelled = (text: string) =>
    [...box.querySelectorAll('label')]
      .find((label) => textOf(label).startsWith(text))!
      .querySelector('input')!;
  const button = (text: string) =>
    [...box.querySelectorAll('button')].find((each) => textOf(each).startsWith(text))!;
  return { box, calls, labelled, button };
}

const tick = (input: HTMLInputElement, on: boolean) => {
  input.checked = on;
  input.dispatchEvent(new (input.ownerDocument.defaultView as unknown as typeof globalThis).Event('change'));
};

describe('options', () => {
  test.each([
    ['On every site', ['run', 'every']],
    ['Only when I click', ['run', 'click']],
    ['Every mention', ['display', 'all']],
    ['Only on a click', ['delay', null]],
    ['After a long rest', ['delay', 800]],
    ['The browser’s', ['language', 'browser']],
  ])('choosing “%s” calls back within the click', (label, expected) => {
    const { calls, labelled } = options();
    labelled(label).click();
    expect(calls).toEqual([expected]);
  });

  test('what is chosen already asks for nothing', () => {
    const { calls, labelled } = options();
    labelled('On the sites I choose').click();
    expect(calls).toEqual([]);
  });

  test('ticked sites are asked for in one request, granted ones are taken back', async () => {
    const { calls, labelled, button } = options();
    expect(labelled('First News').hasAttribute('checked')).toBe(true);
    tick(labelled('Second News'), true);
    tick(labelled('Третьи'), true);
    await settled();
    button('Allow the ticked sites (2)').click();
    tick(labelled('First News'), false);
    expect(calls).toEqual([
      ['grant', ['second.example', 'third.example']],
      ['remove', 'first.example'],
    ]);
  });

  test('other sites and known topics can be taken back', () => {
    const { calls, button } = options();
    button('Remove').click();
    button('Underline again').click();
    expect(calls).toEqual([
      ['remove', 'other.example'],
      ['show', 'lake-treaty'],
    ]);
  });

  test('keys, data version, change log and privacy are told', () => {
    const text = textOf(options().box);
    for (const part of [
      'Next Alt+Shift+.',
      'Toggle not set',
      'data version 2026.1',
      'First version.',
      'no network request',
    ])
      expect(text).toContain(part);
  });
});

describe('welcome', () => {
  test('three sentences, one button for each choice, and a card', () => {
    const { calls, call } = recorder();
    const box = rendered(
      <Welcome
        t={t}
        locale="en-GB"
        names={names}
        runMode="click"
        newsSites={newsSites}
        demo={content}
        onChoose={call('choose')}
        onOpenOptions={call('options')}
      />,
    );
    expect(box.querySelectorAll('.welcome-lead')).toHaveLength(3);
    const buttons = [...box.querySelectorAll<HTMLButtonElement>('.ladder button')];
    for (const button of buttons) button.click();
    expect(calls).toEqual([
      ['choose', 'click'],
      ['choose', 'sites'],
      ['choose', 'every'],
    ]);
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false']);
    expect(textOf(box.querySelector('.demo .title'))).toBe('Lake Treaty');
  });
});

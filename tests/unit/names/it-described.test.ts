import { expect, test } from 'vitest';
import { readMarked } from './marked-text.ts';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('it');

// Deals, tests and the agency in free words; the last two of them speak of something else.
test.each([
  "2019-02-04 La Cina non ha mai firmato l'{inf-treaty: accordo} del 1987 tra Mosca e Washington.",
  '2016-10-01 La rete sismica della {ctbt: Ctbto} ha captato le {dprk-nuclear-tests: esplosioni nordcoreane}.',
  "2013-11-25 Netanyahu attacca il {jpoa-2013: patto raggiunto a Ginevra tra l'Iran} e le potenze, che lascia intatta la capacità nucleare.",
  "2018-05-09 L'Iran arricchirà l'uranio solo se sarà rispettato {jcpoa: quanto firmato nel 2015}.",
  "2016-09-10 L'{dprk-nuclear-tests: esplosione nucleare nordcoreana} ha superato {dprk-nuclear-tests: quella dell'ottobre 2006}.",
  '2018-06-11 La Corea del Nord guarda indietro: il 25 maggio 2009 arrivò il {dprk-nuclear-tests: secondo test}.',
  '2009-12-04 I negoziatori limano a Ginevra il {new-start: successore} dello {start-i: Start}.',
  "2024-11-21 Il {iaea: guardiano nucleare dell'Onu} e l'{iaea: organismo delle Nazioni Unite che vigila sull'energia atomica} sono la stessa cosa.",
  '2023-10-07 Quattro razzi sono caduti in Galilea, dice Hezbollah; la Corea del Nord tace.',
  '2026-02-06 Un trattato che limiti gli arsenali delle tre potenze nucleari sarebbe storico, dice la Russia.',
])('%s', (line) => {
  const { text, mentions, day } = readMarked(line);
  expect(spot(text, day)).toEqual(mentions);
});

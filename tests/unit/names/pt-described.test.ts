import { expect, test } from 'vitest';
import { readMarked } from './marked-text.ts';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('pt');

// Deals, tests and the agency in free words; the last two of them speak of something else.
test.each([
  '2019-02-04 A China nunca assinou o {inf-treaty: acordo} de 1987 entre Moscou e Washington.',
  '2016-10-01 A rede sísmica da {ctbt: CTBTO} captou as {dprk-nuclear-tests: explosões norte-coreanas}.',
  '2013-11-25 Netanyahu ataca o {jpoa-2013: pacto alcançado em Genebra entre o Irã} e as potências, que deixa intacta a capacidade nuclear.',
  '2018-05-09 O Irã só enriquecerá urânio se for respeitado {jcpoa: o que foi assinado em 2015}.',
  '2016-09-10 A {dprk-nuclear-tests: explosão nuclear norte-coreana} foi maior do que {dprk-nuclear-tests: a de outubro de 2006}.',
  '2018-06-11 A Coreia do Norte olha para trás: em 25 de maio de 2009 veio o {dprk-nuclear-tests: segundo teste}.',
  '2009-12-04 Os negociadores acertam em Genebra o {new-start: sucessor} do {start-i: Start}.',
  '2024-11-21 O {iaea: guardião nuclear da ONU} e o {iaea: órgão das Nações Unidas que fiscaliza a energia nuclear} são a mesma coisa.',
  '2022-06-21 A Coreia do Sul coloca em órbita um satélite. O lançamento do satélite é festejado.',
  '2026-02-06 Um tratado que limite os arsenais das três potências nucleares seria histórico, diz a Rússia.',
])('%s', (line) => {
  const { text, mentions, day } = readMarked(line);
  expect(spot(text, day)).toEqual(mentions);
});

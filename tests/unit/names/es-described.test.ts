import { expect, test } from 'vitest';
import { readMarked } from './marked-text.ts';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('es');

// Deals, tests and the agency in free words; the last two of them speak of something else.
test.each([
  '2019-02-04 China nunca firmó el {inf-treaty: acuerdo} de 1987 entre Moscú y Washington.',
  '2016-10-01 La red sísmica de la {ctbt: CTBTO} captó las {dprk-nuclear-tests: explosiones norcoreanas}.',
  '2013-11-25 Netanyahu carga contra el {jpoa-2013: pacto alcanzado en Ginebra entre Irán} y las potencias, que deja intacta su capacidad nuclear.',
  '2018-05-09 Irán seguirá enriqueciendo uranio solo si se respeta {jcpoa: lo firmado en 2015}.',
  '2016-09-10 El artefacto norcoreano era más potente que el de enero; la {dprk-nuclear-tests: explosión nuclear} superó a {dprk-nuclear-tests: la de octubre de 2006}.',
  '2018-06-11 Corea del Norte mira atrás: el 25 de mayo de 2009 llegó la {dprk-nuclear-tests: segunda prueba}.',
  '2009-12-04 Los negociadores ultiman en Ginebra el {new-start: sucesor} del {start-i: START}.',
  '2024-11-21 El {iaea: guardián nuclear de la ONU} y el {iaea: organismo de las Naciones Unidas que vigila la energía atómica} son lo mismo.',
  '2004-04-22 Una explosión norcoreana en la estación de tren de Ryongchon mata a 150; el programa nuclear no tuvo que ver.',
  '2026-02-06 Un tratado que limite los arsenales de las tres potencias nucleares sería histórico, dice Rusia.',
])('%s', (line) => {
  const { text, mentions, day } = readMarked(line);
  expect(spot(text, day)).toEqual(mentions);
});

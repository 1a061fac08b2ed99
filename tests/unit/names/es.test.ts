import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('es');

test.each<[text: string, mentions: string[], day?: string]>([
  // North Korean tests
  [
    'Corea del Norte lanzó este martes dos misiles balísticos de corto alcance hacia el mar de Japón.',
    ['dprk-missile-tests: lanzó este martes dos misiles balísticos de corto alcance'],
  ],
  [
    'El régimen de Pyongyang llevó a cabo su sexto ensayo nuclear y aseguró que había detonado una bomba de hidrógeno.',
    ['dprk-nuclear-tests: ensayo nuclear', 'dprk-nuclear-tests: detonado una bomba de hidrógeno'],
  ],
  [
    'La ONU condenó las pruebas nucleares y balísticas de Corea del Norte.',
    ['dprk-missile-tests+dprk-nuclear-tests: pruebas nucleares y balísticas'],
  ],
  [
    'El misil norcoreano sobrevoló Japón y cayó en el Pacífico.',
    ['dprk-missile-tests: misil norcoreano sobrevoló'],
  ],
  [
    'Pyongyang puso en órbita un satélite de reconocimiento.',
    ['dprk-missile-tests: puso en órbita un satélite'],
  ],
  [
    'China pidió a Corea del Norte que detenga los lanzamientos de misiles.',
    ['dprk-missile-tests: lanzamientos de misiles'],
  ],
  [
    'Corea del Norte anunció una nueva fase.\nUn misil de largo alcance, lanzado desde Sunan, recorrió mil kilómetros, según Pyongyang.',
    ['dprk-missile-tests: misil de largo alcance, lanzado desde Sunan, recorrió'],
  ],
  ['Corea del Norte mostró en un desfile sus nuevos misiles intercontinentales.', []],
  ['Corea del Norte avanza en sus programas nuclear y de misiles.', []],
  ['India lanzó con éxito un misil balístico Agni desde un submarino.', []],
  ['Corea del Norte reaccionó con dureza. Corea del Sur lanzó un misil balístico desde un submarino.', []],
  ['Irán realizó una prueba de misiles, mientras Corea del Norte guarda silencio.', []],
  ['Francia hizo sus ensayos nucleares en Mururoa hasta 1996.', []],
  ['El ensayo nuclear de India en 1998 alarmó a la región; Corea del Norte seguía su programa.', []],
  ['Rusia lanzó un ataque con misiles sobre Kiev con proyectiles de Corea del Norte.', []],
  ['El escudo es capaz de interceptar un misil lanzado por Corea del Norte.', []],
  ['Los médicos lanzaron un cohete de esperanza: la prueba de sangre dio negativa.', []],
  // Iran
  [
    'Trump retiró a Estados Unidos del acuerdo nuclear con Irán firmado en 2015.',
    ['jcpoa: acuerdo nuclear con Irán'],
    '2018-05-09',
  ],
  [
    'El Plan Integral de Acción Conjunta (PAIC) limita el enriquecimiento de uranio.',
    ['jcpoa: Plan Integral de Acción Conjunta (PAIC)'],
  ],
  [
    'Teherán exige el levantamiento de sanciones. El pacto nuclear está en punto muerto, según el ministro iraní.',
    ['jcpoa: pacto nuclear'],
    '2022-03-01',
  ],
  [
    'Irán incumple el acuerdo alcanzado en Viena sobre su programa nuclear.',
    ['jcpoa: acuerdo alcanzado en Viena'],
  ],
  [
    'Las potencias firmaron un acuerdo para limitar el programa nuclear de Irán.',
    ['jcpoa: acuerdo para limitar el programa nuclear de Irán'],
    '2015-07-14',
  ],
  ['Washington y Teherán negocian un nuevo acuerdo nuclear en Mascate.', [], '2025-05-10'],
  ['Witkoff quiere cerrar un acuerdo nuclear con Irán antes del verano.', [], '2025-05-10'],
  ['Estados Unidos y Arabia Saudí firmaron un acuerdo nuclear civil.', [], '2025-11-20'],
  ['El acuerdo nuclear con India fue aprobado por el Congreso.', []],
  ['Argentina denunció el acuerdo con Irán por el atentado contra la AMIA.', []],
  ['El Acuerdo de París de 2015 obliga a reducir las emisiones.', []],
  ['El grupo 5+1 y Teherán volverán a reunirse en Ginebra.', ['p5-plus-1: grupo 5+1']],
  [
    'La resolución 2231 del Consejo de Seguridad caducó.',
    ['unscr-2231: resolución 2231 del Consejo de Seguridad'],
  ],
  // Treaties
  [
    'Rusia suspendió el Tratado sobre Fuerzas Nucleares de Alcance Intermedio (INF).',
    ['inf-treaty: Tratado sobre Fuerzas Nucleares de Alcance Intermedio (INF)'],
  ],
  [
    'Reagan y Gorbachov firmaron en Washington el tratado que eliminó los misiles de alcance intermedio.',
    ['inf-treaty: tratado que eliminó los misiles de alcance intermedio'],
  ],
  ['El tratado INF murió en 2019.', ['inf-treaty: tratado INF']],
  [
    'Putin suspendió la participación de Rusia en el Nuevo START.',
    ['vladimir-putin: Putin', 'new-start: Nuevo START'],
    '2023-02-22',
  ],
  ['Moscú y Washington prorrogaron el tratado START hasta 2026.', ['new-start: tratado START'], '2021-02-04'],
  [
    'Bush y Gorbachov firmaron en 1991 el tratado START, que redujo las armas nucleares.',
    ['start-i: tratado START'],
  ],
  ['El START I, de 1991, expiró en 2009.', ['start-i: START I']],
  ['Pulse Start para comenzar la partida.', []],
  ['La empresa emergente, una start-up rusa, firmó un tratado comercial.', []],
  ['El director general del OIEA, Rafael Grossi, viajó a Zaporiyia.', ['iaea: OIEA']],
  ['La agencia nuclear de la ONU inspeccionó Fordo.', ['iaea: agencia nuclear de la ONU']],
  ['La Agencia Internacional de la Energía prevé una caída de la demanda de petróleo.', []],
  [
    'Irán amenaza con abandonar el Tratado de No Proliferación Nuclear (TNP).',
    ['npt: Tratado de No Proliferación Nuclear (TNP)'],
  ],
  [
    'Rusia revocó la ratificación del Tratado de Prohibición Completa de los Ensayos Nucleares.',
    ['ctbt: Tratado de Prohibición Completa de los Ensayos Nucleares'],
  ],
  ['Kennedy firmó en 1963 el tratado de prohibición parcial de los ensayos nucleares.', []],
  ['Rusia abandonó el Tratado de Cielos Abiertos.', ['open-skies: Tratado de Cielos Abiertos']],
  ['España y Brasil firmaron un acuerdo de cielos abiertos para las aerolíneas.', []],
  [
    'El Tratado sobre la Prohibición de las Armas Nucleares entró en vigor en 2021.',
    ['tpnw: Tratado sobre la Prohibición de las Armas Nucleares'],
  ],
  [
    'El Consejo de Seguridad endureció las sanciones contra Corea del Norte.',
    ['dprk-sanctions: sanciones contra Corea del Norte'],
  ],
  ['La Unión Europea amplió sus sanciones contra Corea del Norte.', []],
  [
    'China propuso una doble suspensión: Corea del Norte frenaría sus programas y Washington sus maniobras.',
    ['dual-suspension: doble suspensión'],
  ],
  [
    'Pekín quiere reanudar las conversaciones a seis bandas con Corea del Norte.',
    ['six-party-talks: conversaciones a seis bandas'],
  ],
  // People
  [
    'Serguéi Lavrov se reunió con Mike Pompeo en Sochi. Lavrov habló de Siria.',
    ['sergei-lavrov: Serguéi Lavrov', 'mike-pompeo: Mike Pompeo', 'sergei-lavrov: Lavrov'],
  ],
  ['Ivanka Trump visitó el museo.', []],
  [
    'El ejército surcoreano detectó el lanzamiento de un misil balístico desde Pyongyang.',
    ['dprk-missile-tests: lanzamiento de un misil balístico'],
  ],
  ['Corea del Norte protestó. Corea del Sur realizó un ensayo de misil balístico.', []],
  ['Corea del Norte prueba un nuevo misil', ['dprk-missile-tests: prueba un nuevo misil']],
  ['Corea del Norte calla; ¿hará otro país una prueba de una bomba nuclear este año?', []],
])('%s', (text, mentions, day) => expect(spot(text, day)).toEqual(mentions));

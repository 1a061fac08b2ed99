import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('es');

// As the press of the language writes, written down before the rules were read; the last ones are traps
test.each<[text: string, mentions: string[], day?: string]>([
  [
    'Trump anuncia que Estados Unidos abandona el pacto nuclear con Irán',
    ['jcpoa: pacto nuclear con Irán'],
    '2018-05-08',
  ],
  [
    'Irán y las seis potencias cierran en Viena un acuerdo histórico sobre el programa nuclear de Teherán.',
    ['p5-plus-1: seis potencias', 'jcpoa: acuerdo histórico sobre el programa nuclear de Teherán'],
    '2015-07-14',
  ],
  [
    'El acuerdo interino alcanzado en Ginebra congela durante seis meses parte del programa atómico iraní.',
    ['jpoa-2013: acuerdo interino alcanzado en Ginebra'],
    '2013-11-24',
  ],
  [
    'Irán supera el límite de uranio enriquecido fijado en el acuerdo de 2015.',
    ['jcpoa: acuerdo de 2015'],
    '2019-07-01',
  ],
  [
    'Washington y Teherán negocian en Viena la vuelta al pacto sellado en 2015 que limitaba el programa nuclear iraní.',
    ['jcpoa: pacto sellado en 2015'],
    '2021-04-06',
  ],
  [
    'El acuerdo marco de Lausana obliga a Irán a reducir sus centrifugadoras.',
    ['jcpoa: acuerdo marco'],
    '2015-04-02',
  ],
  [
    'Irán deja de cumplir los límites del acuerdo nuclear, pero seguirá cooperando con el organismo de la ONU para la energía atómica.',
    ['jcpoa: acuerdo nuclear', 'iaea: organismo de la ONU para la energía atómica'],
    '2020-01-05',
  ],
  [
    'Obama y Medvédev firman en Praga un nuevo tratado de reducción de armas nucleares.',
    ['new-start: nuevo tratado de reducción de armas nucleares'],
    '2010-04-08',
  ],
  [
    'El Parlamento ruso ratifica la prórroga del último tratado de desarme nuclear con Estados Unidos.',
    ['new-start: tratado de desarme nuclear con Estados Unidos'],
    '2021-01-27',
  ],
  [
    'Expira el último acuerdo que limitaba los arsenales nucleares de Rusia y Estados Unidos.',
    ['new-start: último acuerdo que limitaba los arsenales nucleares'],
    '2026-02-05',
  ],
  [
    'Putin suspende la participación de Rusia en el tratado de desarme nuclear con EE UU.',
    ['vladimir-putin: Putin', 'new-start: tratado de desarme nuclear con EE UU'],
    '2023-02-21',
  ],
  ['El Senado aprueba el START, una victoria de Obama.', ['new-start: START'], '2010-12-22'],
  [
    'Trump anuncia que romperá un tratado nuclear con Rusia firmado en la Guerra Fría.',
    ['inf-treaty: tratado nuclear con Rusia'],
    '2018-10-20',
  ],
  [
    'El tratado firmado en 1987 por Reagan y Gorbachov prohibía los misiles terrestres con un alcance de 500 a 5.500 kilómetros.',
    ['inf-treaty: tratado'],
    '2019-08-02',
  ],
  [
    'Bush y Gorbachov firmaron en Moscú el tratado de reducción de armas estratégicas.',
    ['start-i: tratado de reducción de armas estratégicas'],
    '1991-07-31',
  ],
  [
    'El tratado START caduca este sábado sin que su sucesor esté listo.',
    ['start-i: tratado START'],
    '2009-12-04',
  ],
  [
    'Corea del Norte asegura haber probado una bomba de hidrógeno.',
    ['dprk-nuclear-tests: probado una bomba de hidrógeno'],
    '2017-09-03',
  ],
  [
    'El régimen norcoreano detonó un artefacto nuclear de menor tamaño, según la agencia KCNA.',
    ['dprk-nuclear-tests: detonó un artefacto nuclear'],
    '2013-02-12',
  ],
  [
    'Pyongyang realiza su quinta prueba nuclear, la más potente hasta la fecha.',
    ['dprk-nuclear-tests: prueba nuclear'],
    '2016-09-09',
  ],
  [
    'Corea del Norte ha llevado a cabo cinco ensayos atómicos, dos de ellos el año pasado, y prepara el sexto.',
    ['dprk-nuclear-tests: ensayos atómicos'],
    '2017-04-15',
  ],
  [
    'Seúl teme que Pyongyang efectúe en breve su séptimo ensayo, el primero desde que detonó una bomba termonuclear en 2017.',
    ['dprk-nuclear-tests: séptimo ensayo', 'dprk-nuclear-tests: detonó una bomba termonuclear'],
    '2022-06-06',
  ],
  [
    'La explosión subterránea causó un temblor de magnitud 4,9 y fue confirmada por Corea del Norte como ensayo atómico.',
    ['dprk-nuclear-tests: explosión subterránea', 'dprk-nuclear-tests: ensayo atómico'],
    '2013-02-12',
  ],
  [
    'Corea del Norte pone en órbita un satélite con un cohete de largo alcance.',
    ['dprk-missile-tests: pone en órbita un satélite'],
    '2012-12-12',
  ],
  [
    'Un misil norcoreano sobrevuela Japón y dispara las alarmas.',
    ['dprk-missile-tests: misil norcoreano sobrevuela'],
    '2017-08-29',
  ],
  [
    'Corea del Norte disparó un presunto misil balístico al mar de Japón.',
    ['dprk-missile-tests: disparó un presunto misil balístico'],
    '2022-01-05',
  ],
  [
    'La nueva andanada de misiles norcoreanos obliga a Japón a activar las alertas.',
    ['dprk-missile-tests: andanada de misiles norcoreanos'],
    '2022-11-03',
  ],
  [
    'Kim Jong-un supervisó el lanzamiento del misil intercontinental Hwasong-15.',
    ['dprk-missile-tests: lanzamiento del misil intercontinental Hwasong'],
    '2017-11-29',
  ],
  [
    'Corea del Norte suspende sus pruebas nucleares y de misiles.',
    ['dprk-missile-tests+dprk-nuclear-tests: pruebas nucleares y de misiles'],
    '2018-04-21',
  ],
  [
    'Fracasa el lanzamiento del primer satélite espía norcoreano.',
    ['dprk-missile-tests: lanzamiento del primer satélite'],
    '2023-05-31',
  ],
  [
    'Pyongyang lanza varios misiles de crucero hacia el mar Amarillo',
    ['dprk-missile-tests: lanza varios misiles de crucero'],
    '2024-01-24',
  ],
  [
    'La ONU aprueba nuevas sanciones contra Corea del Norte.',
    ['dprk-sanctions: sanciones contra Corea del Norte'],
    '2017-09-12',
  ],
  [
    'Rusia revoca la ratificación del tratado que prohíbe los ensayos nucleares.',
    ['ctbt: tratado que prohíbe los ensayos nucleares'],
    '2023-11-02',
  ],
  [
    'Corea del Norte se retira del tratado contra la proliferación nuclear.',
    ['npt: tratado contra la proliferación nuclear'],
    '2003-01-10',
  ],
  [
    'El tratado de no proliferación de armas nucleares reconoce a cinco potencias.',
    ['npt: tratado de no proliferación de armas nucleares'],
  ],
  ['La India probó con éxito el misil balístico Agni-V.', []],
  ['Las pruebas nucleares de Francia en Mururoa indignaron a la región.', [], '1995-09-06'],
  ['El programa nuclear iraní sigue en la agenda de las conversaciones de Ginebra.', [], '2014-02-18'],
  [
    'Corea del Sur puso en órbita un satélite con su cohete Nuri, bajo la mirada de Corea del Norte.',
    [],
    '2022-06-21',
  ],
  ['Irán disparó dos misiles balísticos basados en tecnología norcoreana.', [], '2016-03-09'],
  ['Corea del Norte exhibió un nuevo misil intercontinental en un desfile.', [], '2020-10-10'],
  ['El acuerdo de París sobre el clima entrará en vigor en noviembre, también para Irán.', [], '2016-10-05'],
  ['El tratado de Moscú de 1963 prohibió los ensayos en la atmósfera, en el espacio y bajo el agua.', []],
  ['Corea del Norte no ha notificado ninguna prueba positiva de coronavirus.', [], '2020-05-10'],
  ['Los acuerdos SALT fijaron un tope a los misiles intercontinentales de ambas superpotencias.', []],
  ['La Unión Europea adopta nuevas sanciones contra Corea del Norte.', [], '2016-05-27'],
  [
    'Rusia lanzó un misil balístico contra Dnipró mientras soldados norcoreanos combaten en Kursk.',
    [],
    '2024-11-21',
  ],
  ['Pakistán efectuó cinco pruebas nucleares quince días después que la India.', [], '1998-05-28'],
  ['La prueba de fuego para Corea del Norte será la cumbre de Hanói.', [], '2019-03-01'],
  [
    'Washington y Moscú ya no están atados por el tratado que puso fin a la crisis de los SS-20 y los Pershing.',
    ['inf-treaty: tratado'],
    '2019-08-02',
  ],
  [
    'EE UU prorroga cinco años el tratado de armas nucleares con Rusia',
    ['new-start: tratado de armas nucleares con Rusia'],
    '2021-02-03',
  ],
  [
    'Sin acuerdo definitivo sobre el programa nuclear iraní, las negociaciones se prolongan.',
    ['jcpoa: acuerdo definitivo sobre el programa nuclear iraní'],
    '2014-11-24',
  ],
  [
    'Pyongyang se atribuye la explosión de una bomba de hidrógeno. La cuarta prueba norcoreana despierta dudas.',
    [
      'dprk-nuclear-tests: explosión de una bomba de hidrógeno',
      'dprk-nuclear-tests: cuarta prueba norcoreana',
    ],
    '2016-01-06',
  ],
  [
    'El Norte volvió a disparar un misil hacia el mar del Este, según Seúl. Pyongyang guardó silencio.',
    ['dprk-missile-tests: disparar un misil'],
    '2022-01-30',
  ],
  [
    'El intento norcoreano de poner en órbita un segundo satélite espía acabó en explosión.',
    ['dprk-missile-tests: poner en órbita un segundo satélite'],
    '2024-05-28',
  ],
  ['Corea del Norte dinamitó los túneles de su centro de pruebas.', [], '2018-05-24'],
  [
    'La ONU impone por unanimidad nuevas sanciones a Pyongyang.',
    ['dprk-sanctions: sanciones a Pyongyang'],
    '2016-03-02',
  ],
  ['Rusia y Estados Unidos firmaron en 2010 un acuerdo de cooperación nuclear civil.', [], '2023-03-10'],
  [
    'La conferencia de examen del TNP de 2010 aprobó un documento que Rusia apoyó.',
    ['npt: conferencia de examen del TNP'],
    '2010-06-01',
  ],
  ['El acuerdo firmado en Viena por los países de la OPEP incluye a Irán.', [], '2016-07-20'],
  ['Irán, Rusia y Estados Unidos buscan en Viena un acuerdo sobre Siria.', [], '2015-11-14'],
  [
    'La OPEP exime a Irán del acuerdo alcanzado en Viena con Rusia para recortar la producción de petróleo.',
    [],
    '2018-12-07',
  ],
  ['Corea del Norte inauguró su quinto hospital y realizó tres pruebas de acceso.', [], '2023-01-01'],
  ['El atleta norcoreano no superó la segunda prueba del maratón olímpico.', [], '2021-07-23'],
  ['Corea del Norte realizó ejercicios de artillería con disparos de fuego real.', [], '2020-03-09'],
  ['Corea del Sur realizó tres lanzamientos de misiles en respuesta a Corea del Norte.', [], '2022-11-01'],
  ['El Senado aprueba la ley START de ayuda a empresas emergentes de Arizona.', [], '2021-02-05'],
  ['El tratado de 1991 creó el Mercosur y no habla de arsenales; Rusia no participó.', []],
  ['El tratado de 1968 sobre el comercio de cereales cumple años.', [], '2024-09-01'],
  [
    'La prohibición de los ensayos con animales fue ratificada por el Senado, pese a la industria nuclear.',
    [],
  ],
  ['Trump critica el acuerdo de París y amenaza con más sanciones a Irán.', [], '2018-05-10'],
  [
    'Washington y Moscú se reprochan el despliegue de misiles terrestres en Europa, sin tratado alguno.',
    [],
    '2019-08-10',
  ],
  ['Obama y Raúl Castro alcanzaron un acuerdo; Irán felicitó a La Habana.', [], '2017-05-01'],
  ['El nuevo Start de la consola no funciona.', [], '2018-06-01'],
  ['El último gran límite a las armas de fuego en Estados Unidos caducó.', [], '2012-05-01'],
  ['Irán y Rusia firmaron en Ginebra un acuerdo comercial; el uranio no se mencionó.', [], '2024-01-01'],
  [
    'La Unión Europea y Irán mantienen el acuerdo comercial con Irán pese a las sanciones de Trump.',
    [],
    '2019-05-09',
  ],
  [
    'La India realizó su tercera prueba; Corea del Norte detonó un artefacto nuclear.',
    ['dprk-nuclear-tests: detonó un artefacto nuclear'],
    '2009-05-25',
  ],
  [
    'Estados Unidos y Corea del Sur firmaron un acuerdo sobre armas nucleares frente a Corea del Norte.',
    [],
    '2023-05-05',
  ],
  ['China y Rusia piden un tratado de desarme que limite las armas en el espacio.', [], '2022-02-04'],
  [
    'Entra en vigor el tratado que prohíbe las armas nucleares; Rusia y Estados Unidos lo rechazan.',
    ['tpnw: tratado que prohíbe las armas nucleares'],
    '2021-01-22',
  ],
  ['Rusia atacó Járkov y un misil norcoreano cayó en el centro.', [], '2024-01-10'],
])('%s', (text, mentions, day) => expect(spot(text, day)).toEqual(mentions));

import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('it');

// As the press of the language writes, written down before the rules were read; the last ones are traps
test.each<[text: string, mentions: string[], day?: string]>([
  [
    "Trump annuncia il ritiro degli Stati Uniti dall'accordo sul nucleare iraniano",
    ['jcpoa: accordo sul nucleare iraniano'],
    '2018-05-08',
  ],
  [
    'Iran e potenze mondiali hanno raggiunto a Vienna uno storico accordo sul nucleare.',
    ['p5-plus-1: potenze mondiali', 'jcpoa: accordo sul nucleare'],
    '2015-07-14',
  ],
  [
    "L'accordo provvisorio raggiunto a Ginevra congela per sei mesi una parte del programma nucleare iraniano.",
    ['jpoa-2013: accordo provvisorio raggiunto a Ginevra'],
    '2013-11-24',
  ],
  [
    "L'Iran ha superato il limite di uranio arricchito fissato dall'accordo del 2015.",
    ['jcpoa: accordo del 2015'],
    '2019-07-01',
  ],
  [
    "A Vienna si tratta per salvare l'intesa del 2015, che limitava il programma nucleare di Teheran.",
    ['jcpoa: intesa del 2015'],
    '2021-04-06',
  ],
  [
    "L'accordo quadro di Losanna impone all'Iran di ridurre le centrifughe.",
    ['jcpoa: accordo quadro'],
    '2015-04-02',
  ],
  [
    "Teheran resterà nell'intesa nucleare se gli europei daranno garanzie.",
    ['jcpoa: intesa nucleare'],
    '2018-05-10',
  ],
  [
    'Obama e Medvedev firmano a Praga il nuovo trattato per la riduzione delle armi nucleari.',
    ['new-start: nuovo trattato per la riduzione delle armi nucleari'],
    '2010-04-08',
  ],
  [
    "La Duma ratifica la proroga dell'ultimo trattato sul disarmo nucleare tra Mosca e Washington.",
    ['new-start: trattato sul disarmo nucleare tra Mosca'],
    '2021-01-27',
  ],
  [
    "È scaduto l'ultimo accordo che limitava gli arsenali nucleari di Russia e Stati Uniti.",
    ["new-start: l'ultimo accordo che limitava gli arsenali nucleari"],
    '2026-02-05',
  ],
  [
    'Putin sospende la partecipazione russa al trattato sul disarmo nucleare con gli Usa.',
    ['vladimir-putin: Putin', 'new-start: trattato sul disarmo nucleare con gli Usa'],
    '2023-02-21',
  ],
  ['Il Senato approva lo Start, vittoria di Obama sul disarmo nucleare.', ['new-start: Start'], '2010-12-22'],
  [
    'Trump vuole uscire da un trattato sulle armi nucleari con la Russia firmato durante la Guerra fredda.',
    ['inf-treaty: trattato sulle armi nucleari con la Russia'],
    '2018-10-20',
  ],
  [
    'Il trattato firmato nel 1987 da Reagan e Gorbaciov vietava i missili con gittata tra 500 e 5.500 chilometri.',
    ['inf-treaty: trattato'],
    '2019-08-02',
  ],
  [
    'Bush e Gorbaciov hanno firmato a Mosca il trattato per la riduzione delle armi strategiche.',
    ['start-i: trattato per la riduzione delle armi strategiche'],
    '1991-07-31',
  ],
  [
    'Il trattato Start scade sabato e il suo successore non è ancora pronto.',
    ['start-i: trattato Start'],
    '2009-12-04',
  ],
  [
    "La Corea del Nord sostiene di aver testato una bomba all'idrogeno.",
    ["dprk-nuclear-tests: testato una bomba all'idrogeno"],
    '2017-09-03',
  ],
  [
    "Pyongyang ha fatto esplodere un ordigno nucleare più piccolo, secondo l'agenzia Kcna.",
    ['dprk-nuclear-tests: ha fatto esplodere un ordigno nucleare'],
    '2013-02-12',
  ],
  [
    'La Corea del Nord ha compiuto il suo quinto test nucleare, il più potente finora.',
    ['dprk-nuclear-tests: test nucleare'],
    '2016-09-09',
  ],
  [
    "Pyongyang ha condotto cinque esperimenti atomici, due dei quali l'anno scorso, e prepara il sesto.",
    ['dprk-nuclear-tests: esperimenti atomici'],
    '2017-04-15',
  ],
  [
    'Seul teme che Pyongyang effettui presto il suo settimo test, il primo test atomico dal 2017.',
    ['dprk-nuclear-tests: settimo test', 'dprk-nuclear-tests: test atomico'],
    '2022-06-06',
  ],
  [
    'La Corea del Nord mette in orbita un satellite con un razzo a lungo raggio.',
    ['dprk-missile-tests: mette in orbita un satellite'],
    '2012-12-12',
  ],
  [
    'Un missile nordcoreano sorvola il Giappone, scattano le sirene.',
    ['dprk-missile-tests: missile nordcoreano sorvola'],
    '2017-08-29',
  ],
  [
    'La Corea del Nord ha lanciato un presunto missile balistico verso il mar del Giappone.',
    ['dprk-missile-tests: lanciato un presunto missile balistico'],
    '2022-01-05',
  ],
  [
    'I lanci di missili nordcoreani si sono moltiplicati da settembre.',
    ['dprk-missile-tests: lanci di missili nordcoreani'],
    '2022-11-03',
  ],
  [
    'Kim Jong-un ha assistito al lancio del missile intercontinentale Hwasong-15.',
    ['dprk-missile-tests: lancio del missile intercontinentale Hwasong'],
    '2017-11-29',
  ],
  [
    'La Corea del Nord sospende i test nucleari e missilistici.',
    ['dprk-missile-tests+dprk-nuclear-tests: test nucleari e missilistici'],
    '2018-04-21',
  ],
  [
    'È fallito il lancio del primo satellite spia nordcoreano.',
    ['dprk-missile-tests: lancio del primo satellite'],
    '2023-05-31',
  ],
  [
    'Pyongyang lancia diversi missili da crociera nel mar Giallo',
    ['dprk-missile-tests: lancia diversi missili da crociera'],
    '2024-01-24',
  ],
  [
    'Il missile lanciato stamane da Pyongyang è caduto nella zona economica giapponese.',
    ['dprk-missile-tests: missile lanciato'],
    '2017-07-04',
  ],
  [
    "L'Onu approva nuove sanzioni contro la Corea del Nord.",
    ['dprk-sanctions: sanzioni contro la Corea del Nord'],
    '2017-09-12',
  ],
  ["L'agenzia atomica dell'Onu non ha più accesso al sito di Fordow.", ["iaea: agenzia atomica dell'Onu"]],
  [
    'La Russia revoca la ratifica del trattato che vieta i test nucleari.',
    ['ctbt: trattato che vieta i test nucleari'],
    '2023-11-02',
  ],
  [
    'La Corea del Nord si ritira dal trattato di non proliferazione.',
    ['npt: trattato di non proliferazione'],
    '2003-01-10',
  ],
  [
    'Il trattato contro la proliferazione delle armi nucleari riconosce cinque potenze.',
    ['npt: trattato contro la proliferazione delle armi nucleari'],
  ],
  ["L'India ha testato con successo il missile balistico Agni-V.", []],
  ['I test nucleari francesi a Mururoa hanno indignato la regione.', [], '1995-09-06'],
  ['Il programma nucleare iraniano resta al centro dei colloqui di Ginevra.', [], '2014-02-18'],
  [
    'La Corea del Sud ha messo in orbita un satellite con il razzo Nuri, sotto gli occhi della Corea del Nord.',
    [],
    '2022-06-21',
  ],
  ["L'Iran ha lanciato due missili balistici basati su tecnologia nordcoreana.", [], '2016-03-09'],
  ['La Corea del Nord ha esibito un nuovo missile intercontinentale in una parata.', [], '2020-10-10'],
  ["L'accordo di Parigi sul clima entrerà in vigore a novembre, anche in Iran.", [], '2016-10-05'],
  ["Il trattato di Mosca del 1963 vietò gli esperimenti nell'atmosfera, nello spazio e sott'acqua.", []],
  ['La Corea del Nord non ha segnalato alcun test positivo al coronavirus.', [], '2020-05-10'],
  ['Gli accordi Salt fissarono un tetto ai missili intercontinentali delle due superpotenze.', []],
  ["L'Unione europea adotta nuove sanzioni contro la Corea del Nord.", [], '2016-05-27'],
  [
    'La Russia ha lanciato un missile balistico contro Dnipro, mentre soldati nordcoreani combattono a Kursk.',
    [],
    '2024-11-21',
  ],
  ["Il Pakistan ha effettuato cinque test nucleari, quindici giorni dopo l'India.", [], '1998-05-28'],
  ["La start up milanese lancia un satellite per l'agricoltura.", [], '2024-09-01'],
  [
    'Washington e Mosca non sono più vincolate dal trattato che chiuse la crisi degli SS-20 e dei Pershing.',
    ['inf-treaty: trattato'],
    '2019-08-02',
  ],
  [
    'Gli Usa prorogano di cinque anni il trattato nucleare con la Russia',
    ['new-start: trattato nucleare con la Russia'],
    '2021-02-03',
  ],
  [
    'Senza accordo definitivo sul nucleare iraniano, i negoziati proseguono.',
    ['jcpoa: accordo definitivo sul nucleare iraniano'],
    '2014-11-24',
  ],
  [
    "Pyongyang rivendica l'esplosione di una bomba H. Il quarto test nordcoreano suscita dubbi.",
    ['dprk-nuclear-tests: esplosione di una bomba H', 'dprk-nuclear-tests: quarto test nordcoreano'],
    '2016-01-06',
  ],
  [
    'Il Nord ha di nuovo lanciato un missile nel mar del Giappone, secondo Seul. Pyongyang tace.',
    ['dprk-missile-tests: lanciato un missile'],
    '2022-01-30',
  ],
  [
    "Il tentativo nordcoreano di mettere in orbita un secondo satellite spia è finito in un'esplosione.",
    ['dprk-missile-tests: mettere in orbita un secondo satellite'],
    '2024-05-28',
  ],
  ['La Corea del Nord ha fatto saltare i tunnel del suo sito di test.', [], '2018-05-24'],
  [
    "L'Onu approva all'unanimità nuove sanzioni a Pyongyang.",
    ['dprk-sanctions: sanzioni a Pyongyang'],
    '2016-03-02',
  ],
  ['Russia e Stati Uniti firmarono nel 2010 un accordo di cooperazione nucleare civile.', [], '2023-03-10'],
  ["L'accordo raggiunto a Vienna dai Paesi Opec include l'Iran.", [], '2016-07-20'],
  ['Iran, Russia e Usa cercano a Vienna un accordo sulla Siria.', [], '2015-11-14'],
  ['La Corea del Nord ha effettuato esercitazioni di artiglieria.', [], '2020-03-09'],
  ['La Corea del Sud ha effettuato tre lanci di missili in risposta alla Corea del Nord.', [], '2022-11-01'],
  ["L'atleta nordcoreano ha fallito il secondo test antidoping.", [], '2021-07-23'],
  ['Il trattato di Maastricht, negoziato nel 1991, non parla di arsenali né di Russia.', []],
  ["Trump critica l'accordo di Parigi e minaccia nuove sanzioni all'Iran.", [], '2018-05-10'],
  ["L'ultimo tetto alle armi da fuoco negli Stati Uniti è scaduto.", [], '2012-05-01'],
  [
    'Washington e Seul hanno firmato un accordo sulle armi nucleari contro la Corea del Nord.',
    [],
    '2023-05-05',
  ],
  [
    'Entra in vigore il trattato che vieta le armi nucleari; Russia e Usa lo respingono.',
    ['tpnw: trattato che vieta le armi nucleari'],
    '2021-01-22',
  ],
  ["Il divieto dei test sugli animali è stato ratificato dal Senato, il nucleare non c'entra.", []],
  ["Start Romagna firma l'accordo con i sindacati sui bus.", [], '2017-03-01'],
  ['Il Senato approva Start, il bando per le imprese giovanili.', [], '2021-02-05'],
  ['Washington e Mosca si accusano per i missili a medio raggio in Europa.', [], '2019-08-10'],
  ['La Corea del Nord ha fatto il suo primo test sierologico.', [], '2020-05-01'],
  ['Il nuovo Start della console non funziona.', [], '2024-01-17'],
  ["L'Ue difende l'accordo commerciale con l'Iran malgrado Trump.", [], '2019-05-09'],
  ['La Russia ha colpito Kharkiv, un missile nordcoreano è esploso in centro.', [], '2024-01-10'],
])('%s', (text, mentions, day) => expect(spot(text, day)).toEqual(mentions));

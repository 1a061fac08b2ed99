import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('it');

test.each<[text: string, mentions: string[], day?: string]>([
  // North Korean tests
  [
    'La Corea del Nord ha lanciato due missili balistici a corto raggio verso il Mar del Giappone.',
    ['dprk-missile-tests: lanciato due missili balistici a corto raggio'],
  ],
  [
    'Pyongyang ha effettuato il sesto test nucleare e sostiene di aver fatto esplodere una bomba all’idrogeno.',
    ['dprk-nuclear-tests: test nucleare', 'dprk-nuclear-tests: fatto esplodere una bomba all’idrogeno'],
  ],
  [
    'L’Onu condanna i test nucleari e missilistici della Corea del Nord.',
    ['dprk-missile-tests+dprk-nuclear-tests: test nucleari e missilistici'],
  ],
  [
    'Un missile nordcoreano ha sorvolato il Giappone.',
    ['dprk-missile-tests: missile nordcoreano ha sorvolato'],
  ],
  [
    'Il regime nordcoreano ha messo in orbita un satellite spia.',
    ['dprk-missile-tests: messo in orbita un satellite'],
  ],
  [
    'Pechino chiede alla Corea del Nord di fermare i lanci di missili.',
    ['dprk-missile-tests: lanci di missili'],
  ],
  ['Alla parata di Pyongyang sono sfilati missili intercontinentali.', []],
  ['La Corea del Nord porta avanti i programmi nucleare e missilistico.', []],
  ['L’India ha testato un missile balistico a lungo raggio.', []],
  ['Il test missilistico dell’Iran preoccupa; la Corea del Nord tace.', []],
  ['La Corea del Sud ha lanciato un missile. Pyongyang ha protestato.', []],
  ['I test nucleari francesi in Polinesia finirono nel 1996, quelli della Corea del Nord no.', []],
  ['La Russia ha lanciato un attacco con missili su Kiev, anche con armi della Corea del Nord.', []],
  ['Il test di medicina si terrà a settembre.', []],
  // Iran
  [
    'Donald Trump ha ritirato gli Stati Uniti dall’accordo sul nucleare iraniano.',
    ['donald-trump: Donald Trump', 'jcpoa: accordo sul nucleare iraniano'],
    '2018-05-09',
  ],
  ['Teheran viola l’accordo nucleare del 2015.', ['jcpoa: accordo nucleare del 2015'], '2019-07-10'],
  [
    'Il Piano d’azione congiunto globale (Jcpoa) limita l’arricchimento dell’uranio.',
    ['jcpoa: Piano d’azione congiunto globale (Jcpoa)'],
  ],
  [
    'L’intesa raggiunta a Vienna limita le attività nucleari dell’Iran.',
    ['jcpoa: intesa raggiunta a Vienna'],
    '2015-07-15',
  ],
  [
    'Teheran resta nell’accordo sul nucleare se l’Europa la tutela.',
    ['jcpoa: accordo sul nucleare'],
    '2018-06-01',
  ],
  ['Washington cerca un nuovo accordo sul nucleare con Teheran.', [], '2025-05-10'],
  ['Witkoff spera in un accordo sul nucleare con l’Iran.', [], '2025-05-10'],
  ['Roma e Riad firmano un accordo nucleare civile.', []],
  ['L’accordo di Parigi del 2015 sul clima.', []],
  ['Il gruppo 5+1 incontra l’Iran a Ginevra.', ['p5-plus-1: gruppo 5+1']],
  [
    'La risoluzione 2231 del Consiglio di sicurezza è scaduta.',
    ['unscr-2231: risoluzione 2231 del Consiglio di sicurezza'],
  ],
  // Treaties
  [
    'Gli Usa escono dal trattato sulle forze nucleari a raggio intermedio (Inf).',
    ['inf-treaty: trattato sulle forze nucleari a raggio intermedio (Inf)'],
    '2019-02-01',
  ],
  ['Il trattato Inf fu firmato da Reagan e Gorbaciov.', ['inf-treaty: trattato Inf']],
  [
    'Mosca ha violato il trattato che vieta i missili a medio raggio.',
    ['inf-treaty: trattato che vieta i missili a medio raggio'],
  ],
  [
    'Vladimir Putin sospende la partecipazione russa al trattato New Start.',
    ['vladimir-putin: Vladimir Putin', 'new-start: trattato New Start'],
    '2023-02-21',
  ],
  [
    'Il trattato START, firmato nel 1991 da Bush e Gorbaciov, tagliava le testate.',
    ['start-i: trattato START'],
  ],
  ['Mosca e Washington prorogano il trattato START.', ['new-start: trattato START'], '2021-02-03'],
  ['La start-up russa ha firmato un accordo.', []],
  [
    'L’Agenzia internazionale per l’energia atomica (Aiea) chiede accesso ai siti.',
    ['iaea: Agenzia internazionale per l’energia atomica (Aiea)'],
  ],
  ['L’agenzia nucleare dell’Onu pubblica il rapporto.', ['iaea: agenzia nucleare dell’Onu']],
  ['L’Agenzia internazionale dell’energia prevede un calo dei prezzi.', []],
  [
    'L’Iran minaccia di lasciare il Trattato di non proliferazione nucleare (Tnp).',
    ['npt: Trattato di non proliferazione nucleare (Tnp)'],
  ],
  [
    'La Russia revoca la ratifica del Trattato per la messa al bando totale degli esperimenti nucleari.',
    ['ctbt: Trattato per la messa al bando totale degli esperimenti nucleari'],
  ],
  ['Il trattato per la messa al bando parziale degli esperimenti nucleari è del 1963.', []],
  ['La Russia lascia il trattato sui cieli aperti.', ['open-skies: trattato sui cieli aperti']],
  ['L’accordo sui cieli aperti apre nuove rotte alle compagnie aeree.', []],
  [
    'Il Trattato sulla proibizione delle armi nucleari (Tpnw) è in vigore.',
    ['tpnw: Trattato sulla proibizione delle armi nucleari (Tpnw)'],
  ],
  [
    'L’Onu inasprisce le sanzioni contro la Corea del Nord.',
    ['dprk-sanctions: sanzioni contro la Corea del Nord'],
  ],
  ['Tokyo proroga le sanzioni contro la Corea del Nord.', []],
  [
    'La Cina propone una doppia sospensione: Pyongyang ferma i programmi e Washington le esercitazioni.',
    ['dual-suspension: doppia sospensione'],
  ],
  ['Pyongyang torna ai colloqui a sei.', ['six-party-talks: colloqui a sei']],
  ['Gneo Pompeo sconfisse i pirati; Cesare lo inseguì con la CIA? No.', []],
  [
    'Sergej Lavrov vola ad Ankara. Lavrov vedrà Fidan.',
    ['sergei-lavrov: Sergej Lavrov', 'sergei-lavrov: Lavrov'],
  ],
  ['Mosca dice che il New Start scade nel 2026.', ['new-start: New Start']],
  [
    'Il missile testato con il lancio sul Giappone è un Hwasong-12, dice Pyongyang.',
    ['dprk-missile-tests: missile testato'],
  ],
  ['La Corea del Nord tace; qualche altro paese farà un test di una bomba nucleare quest’anno?', []],
])('%s', (text, mentions, day) => expect(spot(text, day)).toEqual(mentions));

import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('pl');

test.each<[text: string, mentions: string[], day?: string]>([
  // Names
  ['USA wycofują się z traktatu INF.', ['inf-treaty: traktatu INF']],
  [
    'Układ o likwidacji rakiet średniego i pośredniego zasięgu (INF) podpisano w Waszyngtonie. INF wygasł.',
    ['inf-treaty: Układ o likwidacji rakiet średniego i pośredniego zasięgu (INF)', 'inf-treaty: INF'],
  ],
  ['Rosja rozmieściła rakiety średniego zasięgu.', []],
  ['Rosja zawiesiła udział w traktacie Nowy START.', ['new-start: Nowy START'], '2023-02-22'],
  ['Dla firmy to nowy start na rynku w Rosji.', []],
  ['Moskwa i Waszyngton przedłużyły układ START.', ['new-start: układ START'], '2021-02-04'],
  ['Gorbaczow i Bush podpisali START I.', ['start-i: START I']],
  ['START maratonu o godzinie ósmej.', []],
  ['Szef MAEA przybył do Teheranu.', ['iaea: MAEA']],
  [
    'Międzynarodowa Agencja Energii Atomowej potwierdziła dane.',
    ['iaea: Międzynarodowa Agencja Energii Atomowej'],
  ],
  [
    'Iran wypowie Układ o nierozprzestrzenianiu broni jądrowej (NPT).',
    ['npt: Układ o nierozprzestrzenianiu broni jądrowej (NPT)'],
  ],
  [
    'Rosja cofnęła ratyfikację Traktatu o całkowitym zakazie prób z bronią jądrową.',
    ['ctbt: Traktatu o całkowitym zakazie prób z bronią jądrową'],
  ],
  ['W 1963 roku podpisano układ o zakazie prób nuklearnych w atmosferze.', []],
  ['Traktat o zakazie broni jądrowej wszedł w życie.', ['tpnw: Traktat o zakazie broni jądrowej']],
  ['Bush wypowiedział układ ABM.', ['abm-treaty: układ ABM']],
  ['Rosja opuszcza traktat o otwartych przestworzach.', ['open-skies: traktat o otwartych przestworzach']],
  ['Umowa Open Skies zwiększyła liczbę lotów linii lotniczych.', []],
  [
    'Traktat o konwencjonalnych siłach zbrojnych w Europie zawieszono.',
    ['cfe: Traktat o konwencjonalnych siłach zbrojnych w Europie'],
  ],
  // Iran
  ['Trump zerwał porozumienie nuklearne z Iranem.', ['jcpoa: porozumienie nuklearne z Iranem']],
  ['Teheran wraca do umowy nuklearnej.', ['jcpoa: umowy nuklearnej'], '2021-03-01'],
  ['Porozumienie zawarte w Wiedniu zniosło sankcje wobec Iranu.', ['jcpoa: Porozumienie zawarte w Wiedniu']],
  ['Polska podpisała umowę jądrową z firmą Westinghouse.', []],
  ['Indie podpisały umowę nuklearną z Japonią.', []],
  [
    'Rezolucja Rady Bezpieczeństwa ONZ nr 2231 zniosła sankcje.',
    ['unscr-2231: Rezolucja Rady Bezpieczeństwa ONZ nr 2231'],
  ],
  ['Iran i sześć mocarstw rozmawiały o programie nuklearnym.', ['p5-plus-1: sześć mocarstw']],
  // North Korea
  ['Korea Północna przeprowadziła szóstą próbę nuklearną.', ['dprk-nuclear-tests: próbę nuklearną']],
  ['Korea Płn. wystrzeliła dwa pociski balistyczne.', ['dprk-missile-tests: wystrzeliła dwa pociski']],
  [
    'Próby nuklearne i rakietowe Pjongjangu potępiło ONZ.',
    ['dprk-missile-tests+dprk-nuclear-tests: Próby nuklearne i rakietowe'],
  ],
  ['Phenian zdetonował bombę wodorową.', ['dprk-nuclear-tests: zdetonował bombę wodorową']],
  ['Pakistan przeprowadził próbę nuklearną.', []],
  ['Rosja wystrzeliła na Kijów północnokoreańskie rakiety.', []],
  ['Korea Południowa wystrzeliła rakietę w odpowiedzi na manewry Korei Północnej.', []],
  [
    'Rada Bezpieczeństwa ONZ zaostrzyła sankcje wobec Korei Północnej.',
    ['dprk-sanctions: sankcje wobec Korei Północnej'],
  ],
  ['USA nałożyły sankcje na Koreę Północną.', []],
  [
    'Wznowienie rozmów sześciostronnych z Koreą Północną jest możliwe.',
    ['six-party-talks: rozmów sześciostronnych'],
  ],
  [
    'W niedzielę wystrzeliła Korea Północna dwa pociski balistyczne.',
    ['dprk-missile-tests: wystrzeliła Korea Północna dwa pociski'],
  ],
  ['Test irańskiej rakiety zaniepokoił sąsiadów.\nIran współpracuje z Koreą Północną.', []],
  ['Rosja przeprowadziła test pocisku. Korea Północna pogratulowała.', []],
  // People
  [
    'Siergiej Ławrow przyleciał. Ławrowa powitano.',
    ['sergei-lavrov: Siergiej Ławrow', 'sergei-lavrov: Ławrowa'],
  ],
  [
    "Donalda Trumpa i Mike'a Pompeo przyjęto w Warszawie.",
    ['donald-trump: Donalda Trumpa', "mike-pompeo: Mike'a Pompeo"],
  ],
  ['Konferencja w Trump Tower w Waszyngtonie.', []],
])('%s', (text, mentions, day) => expect(spot(text, day)).toEqual(mentions));

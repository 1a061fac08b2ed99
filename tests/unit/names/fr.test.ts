import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('fr');

test.each<[text: string, mentions: string[], day?: string]>([
  [
    'Pyongyang annonce la fin des essais nucléaires et des tirs de missiles.',
    ['dprk-missile-tests+dprk-nuclear-tests: essais nucléaires et des tirs de missiles'],
  ],
  [
    'Trump quitte un traité sur les armes nucléaires conclu avec la Russie.',
    ['inf-treaty: traité sur les armes nucléaires conclu avec la Russie'],
    '2018-10-21',
  ],
  ['Trump quitte un traité sur les armes nucléaires conclu avec la Russie.', [], '2015-10-21'],
  // North Korean tests
  [
    'La Corée du Nord a tiré mardi deux missiles balistiques à courte portée en mer du Japon.',
    ['dprk-missile-tests: tiré mardi deux missiles balistiques à courte portée'],
  ],
  ['La France condamne le tir de missile nord-coréen.', ['dprk-missile-tests: tir de missile nord-coréen']],
  [
    'Pyongyang a procédé à son sixième essai nucléaire et dit avoir fait exploser une bombe H.',
    ['dprk-nuclear-tests: essai nucléaire', 'dprk-nuclear-tests: fait exploser une bombe H'],
  ],
  [
    'Le Conseil de sécurité dénonce les essais nucléaires et balistiques de la Corée du Nord.',
    ['dprk-missile-tests+dprk-nuclear-tests: essais nucléaires et balistiques'],
  ],
  [
    'La Corée du Nord a annoncé le lancement d’un satellite espion.',
    ['dprk-missile-tests: lancement d’un satellite'],
  ],
  [
    'Un missile nord-coréen a survolé le Japon avant de tomber dans le Pacifique.',
    ['dprk-missile-tests: missile nord-coréen a survolé'],
  ],
  [
    'Séoul demande à Pyongyang de renoncer à tout nouvel essai nucléaire.',
    ['dprk-nuclear-tests: essai nucléaire'],
  ],
  ['Les tirs balistiques se multiplient, selon Pyongyang.', ['dprk-missile-tests: tirs balistiques']],
  ['Les essais nucléaires français en Polynésie ont laissé des traces ; la Corée du Nord en fait aussi.', []],
  ['La Corée du Nord développe ses programmes nucléaire et balistique.', []],
  ['Corée du Nord : un défilé de missiles intercontinentaux à Pyongyang.', []],
  ['L’Inde a testé un missile balistique capable de frapper Pékin.', []],
  ['La Corée du Sud a testé un missile balistique depuis un sous-marin. Pyongyang a protesté.', []],
  ['L’Iran a effectué un tir de missile ; la Corée du Nord n’a pas réagi.', []],
  ['La Russie a lancé une attaque de missiles contre Kiev avec des munitions nord-coréennes.', []],
  ['Le centre d’essais nucléaires français a fermé en 1998.', []],
  // Iran
  [
    'Donald Trump a retiré les Etats-Unis de l’accord sur le nucléaire iranien.',
    ['donald-trump: Donald Trump', 'jcpoa: accord sur le nucléaire iranien'],
    '2018-05-09',
  ],
  [
    'L’accord de Vienne, conclu en 2015, limite le programme nucléaire de l’Iran.',
    ['jcpoa: accord de Vienne'],
  ],
  [
    'Téhéran menace de sortir de l’accord nucléaire si les sanctions reviennent.',
    ['jcpoa: accord nucléaire'],
    '2019-05-10',
  ],
  [
    'Le Plan d’action global commun (PAGC) plafonne l’enrichissement d’uranium.',
    ['jcpoa: Plan d’action global commun (PAGC)'],
  ],
  [
    'Un accord historique sur le programme nucléaire iranien a été signé.',
    ['jcpoa: accord historique sur le programme nucléaire iranien'],
    '2015-07-15',
  ],
  ['Washington espère un nouvel accord sur le nucléaire avec Téhéran.', [], '2025-05-10'],
  ['Les négociateurs cherchent un accord sur le nucléaire iranien.', [], '2025-05-10'],
  ['Paris et Riyad ont signé un accord sur le nucléaire civil.', []],
  ['L’accord nucléaire avec l’Inde divise le Congrès.', []],
  ['L’accord de Paris de 2015 sur le climat reste en vigueur.', []],
  ['L’Iran et le groupe 5+1 ont repris leurs discussions.', ['p5-plus-1: groupe 5+1']],
  ['La résolution 2231 de l’ONU a expiré.', ['unscr-2231: résolution 2231 de l’ONU']],
  // Treaties
  [
    'Washington se retire du traité sur les forces nucléaires à portée intermédiaire (FNI).',
    ['inf-treaty: traité sur les forces nucléaires à portée intermédiaire (FNI)'],
  ],
  ['Le traité FNI, signé par Reagan et Gorbatchev, est mort.', ['inf-treaty: traité FNI']],
  [
    'Moscou viole le traité interdisant les missiles terrestres à portée intermédiaire.',
    ['inf-treaty: traité interdisant les missiles terrestres à portée intermédiaire'],
  ],
  [
    'Vladimir Poutine suspend la participation russe au traité New Start.',
    ['vladimir-putin: Vladimir Poutine', 'new-start: traité New Start'],
    '2023-02-22',
  ],
  ['Le traité START, signé en 1991 par Bush et Gorbatchev, réduisait les ogives.', ['start-i: traité START']],
  ['Moscou et Washington prolongent le traité START de cinq ans.', ['new-start: traité START'], '2021-02-03'],
  ['La start-up russe a signé un accord de distribution.', []],
  ['Appuyez sur Start pour jouer.', []],
  [
    'L’Agence internationale de l’énergie atomique (AIEA) n’a plus accès au site.',
    ['iaea: Agence internationale de l’énergie atomique (AIEA)'],
  ],
  ['Le gendarme du nucléaire a publié son rapport.', ['iaea: gendarme du nucléaire']],
  ['L’Agence internationale de l’énergie prévoit une baisse des prix du pétrole.', []],
  [
    'L’Iran menace de quitter le traité de non-prolifération nucléaire (TNP).',
    ['npt: traité de non-prolifération nucléaire (TNP)'],
  ],
  ['Le TNP de Villeurbanne présente sa saison.', []],
  [
    'La Russie révoque la ratification du traité d’interdiction complète des essais nucléaires.',
    ['ctbt: traité d’interdiction complète des essais nucléaires'],
  ],
  ['Les enseignants utilisent les TICE en classe.', []],
  ['Le traité d’interdiction partielle des essais nucléaires date de 1963.', []],
  ['La Russie quitte le traité Ciel ouvert.', ['open-skies: traité Ciel ouvert']],
  ['La mine à ciel ouvert a fermé malgré le traité avec la Russie.', []],
  [
    'Le traité sur l’interdiction des armes nucléaires (TIAN) est entré en vigueur.',
    ['tpnw: traité sur l’interdiction des armes nucléaires (TIAN)'],
  ],
  [
    'L’ONU durcit les sanctions contre la Corée du Nord.',
    ['dprk-sanctions: sanctions contre la Corée du Nord'],
  ],
  ['Tokyo prolonge ses sanctions contre la Corée du Nord.', []],
  [
    'Pékin défend une double suspension : Pyongyang gèle ses essais, Washington ses manœuvres.',
    ['dual-suspension: double suspension'],
  ],
  [
    'La Chine veut relancer les pourparlers à six sur le nucléaire nord-coréen.',
    ['six-party-talks: pourparlers à six'],
  ],
  ['Il mange une poutine à Montréal avec le président du club.', []],
  [
    'Pékin demande la fin des essais nord-coréens de missiles.',
    ['dprk-missile-tests: essais nord-coréens de missiles'],
  ],
])('%s', (text, mentions, day) => expect(spot(text, day)).toEqual(mentions));

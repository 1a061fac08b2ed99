import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('fr');

// As the press of the language writes, written down before the rules were read; the last ones are traps
test.each<[text: string, mentions: string[], day?: string]>([
  ["Trump annonce le retrait des États-Unis de l'accord iranien", ["jcpoa: l'accord iranien"], '2018-05-08'],
  [
    'Les grandes puissances et Téhéran ont scellé mardi à Vienne un accord historique sur le programme nucléaire iranien.',
    ['p5-plus-1: grandes puissances', 'jcpoa: accord historique sur le programme nucléaire iranien'],
    '2015-07-14',
  ],
  [
    "L'accord intérimaire conclu à Genève prévoit que l'Iran limite son enrichissement pendant six mois.",
    ['jpoa-2013: accord intérimaire conclu à Genève'],
    '2013-11-24',
  ],
  [
    "L'Iran a dépassé la limite de stocks d'uranium fixée par l'accord de 2015.",
    ['jcpoa: accord de 2015'],
    '2019-07-01',
  ],
  [
    "Washington et Téhéran ont repris des pourparlers indirects pour sauver l'accord conclu en 2015 à Vienne.",
    ['jcpoa: accord conclu en 2015'],
    '2021-04-06',
  ],
  [
    "Macron regrette la décision américaine de sortir de l'accord nucléaire avec l'Iran.",
    ["jcpoa: accord nucléaire avec l'Iran"],
    '2018-05-09',
  ],
  [
    "L'accord-cadre de Lausanne sur le nucléaire iranien doit être finalisé d'ici au 30 juin.",
    ['jcpoa: accord-cadre'],
    '2015-04-02',
  ],
  [
    'Obama et Medvedev ont signé à Prague un nouveau traité de désarmement nucléaire.',
    ['new-start: nouveau traité de désarmement nucléaire'],
    '2010-04-08',
  ],
  [
    'Les deux chambres du Parlement russe ratifient la prolongation du dernier traité de désarmement nucléaire entre Moscou et Washington.',
    ['new-start: traité de désarmement nucléaire entre Moscou'],
    '2021-01-27',
  ],
  [
    'Le dernier accord limitant les arsenaux nucléaires russe et américain a expiré jeudi.',
    ['new-start: dernier accord limitant les arsenaux nucléaires'],
    '2026-02-05',
  ],
  [
    'Poutine suspend la participation de la Russie au traité sur le désarmement nucléaire signé avec les États-Unis.',
    ['vladimir-putin: Poutine', 'new-start: traité sur le désarmement nucléaire signé avec les États-Unis'],
    '2023-02-21',
  ],
  ['Le Sénat américain a ratifié START, succès majeur pour Obama.', ['new-start: START'], '2010-12-22'],
  [
    'La ratification du traité de réduction des armes nucléaires avec Moscou est un impératif, a dit Obama.',
    ['new-start: traité de réduction des armes nucléaires avec Moscou'],
    '2010-11-18',
  ],
  [
    "Trump veut se retirer d'un traité sur les armes nucléaires conclu avec la Russie pendant la Guerre froide.",
    ['inf-treaty: traité sur les armes nucléaires conclu avec la Russie'],
    '2018-10-20',
  ],
  [
    "Le traité signé en 1987 par Reagan et Gorbatchev interdisait les missiles terrestres d'une portée de 500 à 5.500 km.",
    ['inf-treaty: traité'],
    '2019-08-02',
  ],
  [
    'Bush et Gorbatchev ont signé à Moscou le traité de réduction des armements stratégiques.',
    ['start-i: traité de réduction des armements stratégiques'],
    '1991-07-31',
  ],
  [
    'Le traité Start arrive à échéance samedi sans que son successeur soit prêt.',
    ['start-i: traité Start'],
    '2009-12-04',
  ],
  [
    'La Corée du Nord affirme avoir testé avec succès une bombe à hydrogène.',
    ['dprk-nuclear-tests: testé avec succès une bombe à hydrogène'],
    '2017-09-03',
  ],
  [
    "Pyongyang a fait exploser un engin nucléaire miniaturisé, selon l'agence officielle.",
    ['dprk-nuclear-tests: a fait exploser un engin nucléaire'],
    '2013-02-12',
  ],
  [
    "La Corée du Nord a procédé à son cinquième essai nucléaire. Il s'agit de son essai le plus puissant à ce jour.",
    ['dprk-nuclear-tests: essai nucléaire', 'dprk-nuclear-tests: essai le plus puissant'],
    '2016-09-09',
  ],
  [
    "La Corée du Nord a réalisé cinq essais nucléaires, dont deux l'an dernier, et pourrait en mener un sixième.",
    ['dprk-nuclear-tests: essais nucléaires'],
    '2017-04-15',
  ],
  [
    'Séoul redoute que Pyongyang ne procède à un septième essai, le premier essai atomique depuis 2017.',
    ['dprk-nuclear-tests: septième essai', 'dprk-nuclear-tests: essai atomique'],
    '2022-06-06',
  ],
  [
    "La fusée nord-coréenne lancée vendredi s'est désintégrée en vol, Pyongyang reconnaît l'échec de la mise en orbite de son satellite.",
    [
      "dprk-missile-tests: fusée nord-coréenne lancée vendredi s'est désintégrée",
      'dprk-missile-tests: mise en orbite de son satellite',
    ],
    '2012-04-13',
  ],
  [
    'Un missile nord-coréen a survolé le Japon, Tokyo dénonce une menace sans précédent.',
    ['dprk-missile-tests: missile nord-coréen a survolé'],
    '2017-08-29',
  ],
  [
    'Pyongyang a tiré ce qui semble être un missile balistique vers la mer du Japon, selon Séoul.',
    ['dprk-missile-tests: tiré ce qui semble être un missile balistique'],
    '2022-01-05',
  ],
  [
    'Les tirs de missiles nord-coréens se multiplient depuis septembre.',
    ['dprk-missile-tests: tirs de missiles nord-coréens'],
    '2022-11-03',
  ],
  [
    "Kim Jong-un salue le lancement d'un missile balistique intercontinental.",
    ["dprk-missile-tests: lancement d'un missile balistique intercontinental"],
    '2017-11-29',
  ],
  [
    'La Corée du Nord suspend ses essais nucléaires et ses tests de missiles intercontinentaux.',
    ['dprk-missile-tests+dprk-nuclear-tests: essais nucléaires et ses tests de missiles intercontinentaux'],
    '2018-04-21',
  ],
  [
    "Pyongyang a mis en orbite un satellite espion, affirme l'agence KCNA.",
    ['dprk-missile-tests: mis en orbite un satellite'],
    '2023-11-21',
  ],
  [
    'La Corée du Nord tire plusieurs missiles de croisière en mer Jaune',
    ['dprk-missile-tests: tire plusieurs missiles de croisière'],
    '2024-01-24',
  ],
  [
    "Le Conseil de sécurité de l'ONU adopte un huitième train de sanctions contre la Corée du Nord.",
    ['dprk-sanctions: sanctions contre la Corée du Nord'],
    '2017-09-12',
  ],
  [
    "Le gendarme onusien du nucléaire n'a plus accès au site de Fordo.",
    ['iaea: gendarme onusien du nucléaire'],
  ],
  [
    'La Russie révoque sa ratification du traité interdisant les essais nucléaires.',
    ['ctbt: traité interdisant les essais nucléaires'],
    '2023-11-02',
  ],
  [
    'La Corée du Nord se retire du traité de non-prolifération nucléaire.',
    ['npt: traité de non-prolifération nucléaire'],
    '2003-01-10',
  ],
  [
    'Le traité sur la non-prolifération des armes nucléaires reconnaît cinq puissances nucléaires.',
    ['npt: traité sur la non-prolifération des armes nucléaires'],
  ],
  ["L'Inde a testé avec succès le missile balistique Agni-V.", []],
  ["Les essais nucléaires français à Mururoa ont soulevé l'indignation de la région.", [], '1995-09-06'],
  ['Le programme nucléaire iranien reste au menu des discussions de Genève.', [], '2014-02-18'],
  [
    "La Corée du Sud a mis en orbite un satellite avec sa fusée Nuri, sous l'œil de la Corée du Nord.",
    [],
    '2022-06-21',
  ],
  ["L'Iran a tiré deux missiles balistiques dérivés de la technologie nord-coréenne.", [], '2016-03-09'],
  ["La Corée du Nord a exhibé un nouveau missile intercontinental lors d'une parade.", [], '2020-10-10'],
  ["L'accord de Paris sur le climat entrera en vigueur en novembre, y compris en Iran.", [], '2016-10-05'],
  ["Le traité de Moscou de 1963 interdit les essais dans l'atmosphère, dans l'espace et sous l'eau.", []],
  ["La Corée du Nord n'a signalé aucun test positif au coronavirus.", [], '2020-05-10'],
  ['Les accords SALT ont plafonné les missiles intercontinentaux des deux Grands.', []],
  ["L'Union européenne adopte de nouvelles sanctions contre la Corée du Nord.", [], '2016-05-27'],
  [
    'La Russie a tiré un missile balistique sur Dnipro, alors que des soldats nord-coréens combattent à Koursk.',
    [],
    '2024-11-21',
  ],
  ["La start-up lyonnaise lève dix millions d'euros pour ses missiles à eau.", [], '2018-05-01'],
  ["Le Pakistan a procédé à cinq essais nucléaires, quinze jours après l'Inde.", [], '1998-05-28'],
  [
    'Washington et Moscou ne sont plus liés par le traité qui avait mis fin à la crise des SS-20 et des Pershing.',
    ['inf-treaty: traité'],
    '2019-08-02',
  ],
  [
    'Les États-Unis prolongent de cinq ans le traité de désarmement nucléaire avec la Russie',
    ['new-start: traité de désarmement nucléaire avec la Russie'],
    '2021-02-03',
  ],
  [
    "Faute d'accord définitif sur le nucléaire iranien, les négociations sont prolongées.",
    ['jcpoa: accord définitif sur le nucléaire iranien'],
    '2014-11-24',
  ],
  [
    "Séisme en Corée du Nord : Pyongyang revendique l'explosion d'une bombe H. Ce quatrième essai suscite le scepticisme.",
    ["dprk-nuclear-tests: explosion d'une bombe H", 'dprk-nuclear-tests: quatrième essai'],
    '2016-01-06',
  ],
  [
    "Le Nord a de nouveau lancé un missile vers la mer de l'Est, selon l'armée sud-coréenne. Pyongyang est resté muet.",
    ['dprk-missile-tests: lancé un missile'],
    '2022-01-30',
  ],
  [
    "La tentative nord-coréenne de placer un second satellite espion en orbite s'est soldée par une explosion.",
    ['dprk-missile-tests: placer un second satellite espion en orbite'],
    '2024-05-28',
  ],
  ["La Corée du Nord a dynamité les tunnels de son site d'essais.", [], '2018-05-24'],
  [
    "L'ONU adopte à l'unanimité de nouvelles sanctions contre Pyongyang.",
    ['dprk-sanctions: sanctions contre Pyongyang'],
    '2016-03-02',
  ],
  [
    'La Russie et les États-Unis ont signé en 2010 un accord de coopération nucléaire civile.',
    [],
    '2023-03-10',
  ],
  ["Moscou vend des missiles de moyenne portée à Riyad et négocie un traité d'amitié.", [], '2019-03-01'],
  ["L'accord conclu à Vienne par les pays de l'OPEP inclut l'Iran.", [], '2016-07-20'],
  ["L'Iran, la Russie et les États-Unis cherchent à Vienne un accord sur la Syrie.", [], '2015-11-14'],
  ["La Corée du Nord a procédé à des tirs d'artillerie près de la frontière.", [], '2020-03-09'],
  ['La Corée du Sud a effectué trois tirs de missiles en réponse à la Corée du Nord.', [], '2022-11-01'],
  ["L'athlète nord-coréen a échoué au deuxième test antidopage.", [], '2021-07-23'],
  ["Le traité de Maastricht, négocié en 1991, ne parle ni d'arsenaux ni de la Russie.", []],
  ["Trump critique l'accord de Paris et menace l'Iran de nouvelles sanctions.", [], '2018-05-10'],
  ['Le traité russo-iranien signé à Moscou inquiète Washington.', [], '2024-06-19'],
  ["L'accord iranien de pêche a été signé avec Oman.", [], '2013-12-01'],
  ['Le dernier grand plafond sur les armes à feu aux États-Unis a expiré.', [], '2012-05-01'],
  [
    'Washington et Séoul ont signé un accord sur les armes nucléaires face à la Corée du Nord.',
    [],
    '2023-05-05',
  ],
  ["La Chine et la Russie réclament un traité de désarmement dans l'espace.", [], '2022-02-04'],
  [
    'Le traité interdisant les armes nucléaires entre en vigueur, la Russie et les États-Unis le rejettent.',
    ['tpnw: traité interdisant les armes nucléaires'],
    '2021-01-22',
  ],
  [
    "L'interdiction des essais sur les animaux a été ratifiée par le Sénat ; le nucléaire n'était pas au menu.",
    [],
  ],
  ["Le Conseil de sécurité condamne le tir. L'Iran a lancé une fusée.", [], '2017-02-13'],
  ['La Corée du Nord a enregistré son premier test positif au coronavirus.', [], '2018-03-01'],
  ['Le compromis de Genève sur le commerce déçoit la Suisse.', [], '2014-07-02'],
  [
    'Le missile russe Bourevestnik a été testé avec succès, dit Poutine.',
    ['vladimir-putin: Poutine'],
    '2023-10-05',
  ],
  [
    "La France a procédé au tir de qualification d'un missile M51, la Corée du Nord n'a pas réagi.",
    [],
    '2016-02-07',
  ],
  ["Trump veut un nouvel accord avec l'Iran et menace de sanctions.", [], '2025-06-01'],
  [
    'Une nouvelle fusée Start doit mettre en orbite un satellite israélien depuis la Russie.',
    [],
    '2009-07-06',
  ],
  ['La Russie a frappé Kharkiv, un missile nord-coréen a explosé dans le centre.', [], '2024-01-10'],
])('%s', (text, mentions, day) => expect(spot(text, day)).toEqual(mentions));

import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('de');

// As the press of the language writes, written down before the rules were read; the last ones are traps
test.each<[text: string, mentions: string[], day?: string]>([
  ['Trump verkündet den Ausstieg aus dem Iran-Abkommen', ['jcpoa: Iran-Abkommen'], '2018-05-08'],
  [
    'Nach zwei Wochen Verhandlungsmarathon steht die Einigung im Atomstreit mit dem Iran.',
    ['jcpoa: Einigung im Atomstreit'],
    '2015-07-14',
  ],
  [
    'Durchbruch in Genf: Nach der Übergangsvereinbarung setzt der Iran die Anreicherung auf 20 Prozent für sechs Monate aus.',
    ['jpoa-2013: Übergangsvereinbarung'],
    '2013-11-24',
  ],
  [
    'Teheran will sich an Teile der Wiener Nuklearvereinbarung nicht mehr halten.',
    ['jcpoa: Wiener Nuklearvereinbarung'],
    '2019-05-08',
  ],
  [
    'Das zwischen Teheran und den sechs Mächten ausgehandelte Abkommen soll den Bau einer Atombombe verhindern.',
    ['jcpoa: sechs Mächten ausgehandelte Abkommen'],
    '2015-07-14',
  ],
  [
    'Das im Juli 2015 geschlossene Abkommen sieht vor, dass der Iran seine Urananreicherung begrenzt.',
    ['jcpoa: 2015 geschlossene Abkommen'],
    '2018-05-09',
  ],
  [
    'Obama und Medwedew unterzeichnen auf der Prager Burg den neuen Abrüstungsvertrag.',
    ['new-start: neuen Abrüstungsvertrag'],
    '2010-04-08',
  ],
  [
    'Die Duma verlängert den letzten großen Abrüstungsvertrag mit den USA um fünf Jahre.',
    ['new-start: letzten großen Abrüstungsvertrag'],
    '2021-01-26',
  ],
  [
    'Der letzte Vertrag zur Begrenzung der strategischen Atomwaffen ist um Mitternacht ausgelaufen.',
    ['new-start: letzte Vertrag zur Begrenzung der strategischen Atomwaffen'],
    '2026-02-05',
  ],
  [
    'Putin setzt den atomaren Abrüstungsvertrag mit den USA aus.',
    ['new-start: atomaren Abrüstungsvertrag mit den USA'],
    '2023-02-21',
  ],
  ['Der US-Senat hat START ratifiziert.', ['new-start: START'], '2010-12-22'],
  [
    'Die USA steigen aus dem Abrüstungsvertrag über atomare Mittelstreckenwaffen aus.',
    ['inf-treaty: Abrüstungsvertrag über atomare Mittelstreckenwaffen'],
    '2019-02-01',
  ],
  [
    'Trump will das 1987 von Reagan und Gorbatschow unterzeichnete Abkommen aufkündigen, das landgestützte Mittelstreckenraketen verbietet.',
    ['inf-treaty: Abkommen aufkündigen, das landgestützte Mittelstreckenraketen'],
    '2018-10-21',
  ],
  [
    'Bush und Gorbatschow haben in Moskau den Vertrag über die Verringerung der strategischen Waffen unterzeichnet.',
    ['start-i: Vertrag über die Verringerung der strategischen Waffen'],
    '1991-07-31',
  ],
  [
    'Das START-Abkommen läuft am Samstag aus, ein Nachfolgevertrag ist noch nicht fertig.',
    ['start-i: START'],
    '2009-12-04',
  ],
  [
    'Nordkorea hat nach eigenen Angaben eine Wasserstoffbombe getestet; Seismologen maßen ein Beben der Stärke 6,3.',
    ['dprk-nuclear-tests: Wasserstoffbombe getestet'],
    '2017-09-04',
  ],
  [
    'Die unterirdische Atomexplosion in Nordkorea löste weltweit Empörung aus.',
    ['dprk-nuclear-tests: Atomexplosion'],
    '2013-02-12',
  ],
  [
    'Pjöngjang meldet fünften Atomtest. Es war der bislang stärkste Test des Landes.',
    ['dprk-nuclear-tests: Atomtest', 'dprk-nuclear-tests: stärkste Test'],
    '2016-09-09',
  ],
  [
    'Nordkorea hatte 2006, 2009, 2013 und zweimal 2016 Atombomben getestet.',
    ['dprk-nuclear-tests: Atombomben getestet'],
    '2017-09-03',
  ],
  [
    'Die USA rechnen damit, dass Pjöngjang noch im Mai seinen siebten Test vornimmt, den ersten seit der Zündung einer Atombombe im Jahr 2017.',
    ['dprk-nuclear-tests: siebten Test', 'dprk-nuclear-tests: Zündung einer Atombombe'],
    '2022-05-13',
  ],
  [
    'Nordkorea schießt Satelliten ins All, Japan spricht von einem verkappten Raketentest.',
    ['dprk-missile-tests: schießt Satelliten ins All', 'dprk-missile-tests: Raketentest'],
    '2012-12-12',
  ],
  [
    'Die von Nordkorea abgefeuerte Rakete ging im Japanischen Meer nieder.',
    ['dprk-missile-tests: abgefeuerte Rakete'],
    '2017-07-04',
  ],
  [
    'Erstmals seit fünf Jahren flog eine nordkoreanische Rakete über Japan hinweg.',
    ['dprk-missile-tests: flog eine nordkoreanische Rakete'],
    '2022-10-04',
  ],
  [
    'Mit dem Start der Interkontinentalrakete Hwasong-15 sieht sich Kim Jong-un am Ziel.',
    ['dprk-missile-tests: Start der Interkontinentalrakete Hwasong-15'],
    '2017-11-29',
  ],
  [
    'Kim Jong-un will Atomversuche und Tests von Interkontinentalraketen aussetzen.',
    ['dprk-nuclear-tests: Atomversuche', 'dprk-missile-tests: Tests von Interkontinentalraketen'],
    '2018-04-21',
  ],
  [
    'Nordkoreas Militär hat mehrere Marschflugkörper in Richtung Gelbes Meer abgefeuert.',
    ['dprk-missile-tests: Marschflugkörper in Richtung Gelbes Meer abgefeuert'],
    '2022-03-25',
  ],
  [
    'Der Start eines Spionagesatelliten durch Nordkorea ist gescheitert.',
    ['dprk-missile-tests: Start eines Spionagesatelliten'],
    '2023-05-31',
  ],
  [
    'Nordkorea feuert Salve von Kurzstreckenraketen ab',
    ['dprk-missile-tests: feuert Salve von Kurzstreckenraketen'],
    '2024-05-30',
  ],
  [
    'Der UN-Sicherheitsrat hat einstimmig Strafmaßnahmen gegen Nordkorea beschlossen.',
    ['dprk-sanctions: Strafmaßnahmen gegen Nordkorea'],
    '2006-10-14',
  ],
  [
    'Inspekteure der Wiener Atombehörde durften die Anlage in Fordo nicht mehr betreten.',
    ['iaea: Wiener Atombehörde'],
  ],
  [
    'Putin hat die Ratifizierung des Vertrags über das Verbot von Atomtests zurückgezogen.',
    ['ctbt: Vertrags über das Verbot von Atomtests'],
    '2023-11-02',
  ],
  [
    'Der Vertrag zur Nichtverbreitung von Kernwaffen erkennt nur fünf Atommächte an.',
    ['npt: Vertrag zur Nichtverbreitung von Kernwaffen'],
  ],
  [
    'Nordkorea kündigt den Vertrag gegen die Weiterverbreitung von Atomwaffen.',
    ['npt: Vertrag gegen die Weiterverbreitung von Atomwaffen'],
    '2003-01-10',
  ],
  ['Indien hat die Langstreckenrakete Agni-V erfolgreich getestet.', []],
  ['Der Start der Olympischen Spiele in Pyeongchang wird von Nordkorea überschattet.', [], '2018-02-09'],
  ['Das iranische Atomprogramm bleibt Thema der Gespräche in Genf.', [], '2014-02-18'],
  ['Das Abkommen von Paris zum Klimaschutz tritt in Kraft, teilte Teheran mit.', [], '2016-10-05'],
  ['Pakistan zündete 1998 sechs Sprengsätze, Nordkorea schaute zu.', []],
  ['Südkorea startete seine Rakete Nuri mit mehreren Satelliten, Nordkorea protestierte.', [], '2022-06-21'],
  [
    'Der Iran testete zwei Mittelstreckenraketen, die auf nordkoreanischer Technik beruhen.',
    [],
    '2016-03-09',
  ],
  [
    'In Nordkorea wurde der Parteitag mit einer Parade von Interkontinentalraketen gefeiert.',
    [],
    '2020-10-10',
  ],
  ['Das Start-up aus Moskau entwickelt Software für Satelliten.', []],
  ['Corona-Tests sind in Nordkorea knapp; das Regime meldet keinen positiven Test.', [], '2020-05-10'],
  ['Die EU beschließt weitere Sanktionen gegen Nordkorea.', [], '2016-05-27'],
  ['Der SALT-Vertrag begrenzte die Zahl der Interkontinentalraketen der USA und der Sowjetunion.', []],
  ['1963 verbot der Moskauer Vertrag Atomversuche in der Atmosphäre, im Weltraum und unter Wasser.', []],
  ['Die Atomtests Frankreichs auf Mururoa empörten die Region.', [], '1995-09-06'],
  [
    'Russland feuerte eine neue Mittelstreckenrakete auf Dnipro, nordkoreanische Soldaten kämpfen in Kursk.',
    [],
    '2024-11-21',
  ],
  [
    'Indien und die USA unterzeichnen das Atomabkommen, das ziviles Nuklearmaterial freigibt.',
    [],
    '2008-10-10',
  ],
  [
    'Washington und Moskau sind von heute an nicht mehr an den Vertrag gebunden, der die Stationierung von SS-20 und Pershing II in Europa beendete.',
    ['inf-treaty: Vertrag'],
    '2019-08-02',
  ],
  ['USA und Russland verlängern Atomwaffenvertrag bis 2026', ['new-start: Atomwaffenvertrag'], '2021-02-03'],
  [
    'Im Ringen um ein dauerhaftes Atomabkommen mit Teheran gehen die Gespräche in die Verlängerung.',
    ['jcpoa: Atomabkommen mit Teheran'],
    '2014-11-24',
  ],
  [
    'Nordkorea meldet Zündung einer Wasserstoffbombe, Experten zweifeln. Der vierte Test des Landes löste ein Beben der Stärke 5,1 aus.',
    ['dprk-nuclear-tests: Zündung einer Wasserstoffbombe', 'dprk-nuclear-tests: vierte Test'],
    '2016-01-06',
  ],
  [
    'Südkoreas Militär: Der Norden hat erneut eine Mittelstreckenrakete ins Meer gefeuert. Pjöngjang äußerte sich nicht.',
    ['dprk-missile-tests: Mittelstreckenrakete ins Meer gefeuert'],
    '2022-01-30',
  ],
  [
    'Nordkoreas Versuch, einen zweiten Spionagesatelliten ins All zu bringen, endete mit einer Explosion.',
    ['dprk-missile-tests: Spionagesatelliten ins All'],
    '2024-05-28',
  ],
  ['Nordkorea sprengte vor Journalisten die Tunnel des Atomtestgeländes.', [], '2018-05-24'],
  ['Niger: Die Rebellen feuerten eine Rakete auf den Norden der Stadt.', [], '2023-08-01'],
  [
    'Russland und die USA unterzeichneten 2010 ein Abkommen über zivile nukleare Zusammenarbeit.',
    [],
    '2023-03-10',
  ],
  ['Die in Wien erzielte Einigung der Opec-Staaten bindet auch den Iran.', [], '2016-07-20'],
  ['Der Iran, Russland und die USA suchen in Wien eine Lösung für Syrien.', [], '2015-11-14'],
  ['Nordkorea hielt Schießübungen mit Artillerie ab.', [], '2020-03-09'],
  ['Südkorea feuerte drei Raketen ab und antwortete damit auf Nordkorea.', [], '2022-11-01'],
  ['Der nordkoreanische Läufer fiel beim zweiten Dopingtest durch.', [], '2021-07-23'],
  ['Der Vertrag von Maastricht, 1991 ausgehandelt, regelt keine Atomwaffen in Russland.', []],
  ['Trump kritisiert das Pariser Abkommen und droht dem Iran mit Sanktionen.', [], '2018-05-10'],
  ['Washington und Seoul schlossen ein Abkommen über Atomwaffen gegen Nordkorea.', [], '2023-05-05'],
  ['China und Russland fordern einen neuen Abrüstungsvertrag für den Weltraum.', [], '2022-02-04'],
  [
    'Der Vertrag zum Verbot von Atomwaffen tritt in Kraft; Russland lehnt ihn ab.',
    ['tpnw: Vertrag zum Verbot von Atomwaffen'],
    '2021-01-22',
  ],
  ['Das Verbot von Tierversuchen wurde ratifiziert.', []],
  [
    'Der Norden Deutschlands rechnet mit Sturm, im Süden flog eine Rakete beim Feuerwerk in ein Dach.',
    [],
    '2017-09-20',
  ],
  ['Nordkoreas Start bei den Olympischen Spielen ist gesichert.', [], '2018-02-20'],
  ['Die Rakete flog weit; SpaceX feierte den vierten Test des Starship.', [], '2024-06-01'],
  ['Eine Boeing der Lufthansa flog über Nordkorea hinweg.', [], '2024-05-20'],
  ['Moskau und Washington streiten über Mittelstreckenraketen in Europa.', [], '2019-08-10'],
  ['Trump will ein neues Abkommen mit dem Iran und droht mit Angriffen.', [], '2025-06-01'],
  [
    'Der Iran einigte sich in Teheran mit Brasilien und der Türkei auf einen Tausch von Uran.',
    [],
    '2010-05-18',
  ],
  ['Die drei Außenminister erzielten in Teheran eine Einigung im Atomstreit mit dem Iran.', [], '2003-10-21'],
  [
    'Die USA und Nordkorea haben in Genf ein Rahmenabkommen unterzeichnet; der Atomstreit gilt als entschärft.',
    [],
    '1994-10-21',
  ],
  ['Der Start der Bundesliga nach der Pause: Nordkoreas Torjäger fehlt.', [], '2024-11-10'],
  ['Der Iran feuerte Raketen ab, sie flogen bis Haifa; Nordkorea applaudierte.', [], '2026-03-10'],
  [
    'Russland griff Charkiw mit nordkoreanischen Raketen an, eine nordkoreanische Rakete explodierte im Zentrum.',
    [],
    '2024-01-10',
  ],
  ['Südkorea beschallt den Norden; Kims Geburtstag ohne Raketen.', [], '2016-01-10'],
])('%s', (text, mentions, day) => expect(spot(text, day)).toEqual(mentions));

import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('de');

test.each<[text: string, mentions: string[], day?: string]>([
  // Names
  ['Washington kündigt den INF-Vertrag.', ['inf-treaty: INF-Vertrag']],
  ['Die Folgen des INF-Vertrages spürt Europa.', ['inf-treaty: INF-Vertrages']],
  [
    'Der Vertrag über nukleare Mittelstreckensysteme (INF) endete.',
    ['inf-treaty: Vertrag über nukleare Mittelstreckensysteme (INF)'],
  ],
  ['Russland stellt Mittelstreckenraketen auf.', []],
  ['Moskau setzt den New-Start-Vertrag aus.', ['new-start: New-Start-Vertrag'], '2023-02-22'],
  ['Lawrow bietet eine Verlängerung des START-Vertrags an.', ['new-start: START-Vertrags'], '2020-12-01'],
  ['Der Start des Marathons in Moskau verzögert sich.', []],
  ['Bush und Gorbatschow unterzeichneten den START-I-Vertrag.', ['start-i: START-I-Vertrag']],
  ['Inspekteure der IAEO reisten ab.', ['iaea: IAEO']],
  ['Die Internationale Atomenergiebehörde (IAEA) warnt.', ['iaea: Internationale Atomenergiebehörde (IAEA)']],
  ['Ohne die UN-Atombehörde geht es nicht.', ['iaea: UN-Atombehörde']],
  ['Die Atomaufsicht des Landes Hessen prüft das Kraftwerk.', []],
  ['Iran droht mit dem Austritt aus dem Atomwaffensperrvertrag.', ['npt: Atomwaffensperrvertrag']],
  ['Der NVV ändert den Fahrplan für Busse in Kassel.', []],
  [
    'Russland zieht die Ratifizierung des Kernwaffenteststopp-Vertrags zurück.',
    ['ctbt: Kernwaffenteststopp-Vertrags'],
  ],
  ['Der Atomteststoppvertrag von 1963 verbot Tests in der Atmosphäre.', []],
  ['Deutschland tritt dem Atomwaffenverbotsvertrag nicht bei.', ['tpnw: Atomwaffenverbotsvertrag']],
  ['Bush kündigte den ABM-Vertrag.', ['abm-treaty: ABM-Vertrag']],
  ['Russland verlässt den Vertrag über den Offenen Himmel.', ['open-skies: Vertrag über den Offenen Himmel']],
  ['Das Open-Skies-Abkommen mit den USA freut Airlines und Passagiere.', []],
  ['Moskau kündigt den KSE-Vertrag.', ['cfe: KSE-Vertrag']],
  // Iran
  ['Trump steigt aus dem Atomabkommen mit dem Iran aus.', ['jcpoa: Atomabkommen mit dem Iran']],
  ['Teheran verletzt das Atomabkommen.', ['jcpoa: Atomabkommen'], '2020-01-06'],
  ['Das iranische Atomabkommen wackelt.', ['jcpoa: iranische Atomabkommen']],
  ['Der 2015 geschlossene Atomdeal mit Teheran ist am Ende.', ['jcpoa: Atomdeal mit Teheran']],
  [
    'Das in Wien geschlossene Abkommen hob die Sanktionen gegen den Iran auf.',
    ['jcpoa: Wien geschlossene Abkommen'],
  ],
  ['Indien und Japan schließen ein Atomabkommen.', []],
  ['Das iranische Atomprogramm ist umstritten.', []],
  ['Der Sicherheitsrat nahm Resolution 2231 zum Iran an.', ['unscr-2231: Resolution 2231']],
  [
    'Die fünf UN-Vetomächte und Deutschland verhandeln mit Iran.',
    ['p5-plus-1: fünf UN-Vetomächte und Deutschland'],
  ],
  // North Korea
  ['Pjöngjang hat seinen sechsten Atomwaffentest vorgenommen.', ['dprk-nuclear-tests: Atomwaffentest']],
  [
    'Nordkorea feuerte zwei ballistische Raketen ab.',
    ['dprk-missile-tests: feuerte zwei ballistische Raketen'],
  ],
  [
    'Nordkorea hat eine Interkontinentalrakete getestet.',
    ['dprk-missile-tests: Interkontinentalrakete getestet'],
  ],
  [
    'Die Atom- und Raketentests Nordkoreas verurteilte die UNO.',
    ['dprk-missile-tests+dprk-nuclear-tests: Atom- und Raketentests'],
  ],
  ['Nordkorea zündete eine Wasserstoffbombe.', ['dprk-nuclear-tests: zündete eine Wasserstoffbombe']],
  ['Indien hat eine ballistische Rakete getestet.', []],
  ['Südkorea testet eine Rakete, während Nordkorea schweigt.', []],
  ['Russland feuerte nordkoreanische Raketen auf Kiew.', []],
  [
    'Der UN-Sicherheitsrat verschärft die Sanktionen gegen Nordkorea.',
    ['dprk-sanctions: Sanktionen gegen Nordkorea'],
  ],
  ['Japan verhängt Sanktionen gegen Nordkorea.', []],
  [
    'Nordkorea kehrt zu den Sechs-Parteien-Gesprächen zurück.',
    ['six-party-talks: Sechs-Parteien-Gesprächen'],
  ],
  [
    'Nach Angaben Seouls feuerte Nordkorea eine Kurzstreckenrakete ab.',
    ['dprk-missile-tests: feuerte Nordkorea eine Kurzstreckenrakete'],
  ],
  ['Südkorea hat eine ballistische Rakete getestet. Pjöngjang protestiert.', []],
  [
    'Nach dem Abschuss einer nordkoreanischen Rakete tagt der Rat.',
    ['dprk-missile-tests: Abschuss einer nordkoreanischen Rakete'],
  ],
  ['Die USA und Saudi-Arabien verhandeln über ein Atomabkommen. Der Iran protestiert.', []],
  // People
  [
    'Donald Trump traf Wladimir Putin. Putins Berater schwieg.',
    ['donald-trump: Donald Trump', 'vladimir-putin: Wladimir Putin', 'vladimir-putin: Putins'],
  ],
  ['Das Treffen fand im Trump Tower in Washington statt.', []],
])('%s', (text, mentions, day) => expect(spot(text, day)).toEqual(mentions));

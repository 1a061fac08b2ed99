import { describe, expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

/** A headline and a paragraph in which North Korea, Iran or the letters of a treaty only stand by: nothing is meant. */
const BYSTANDERS: Readonly<
  Record<string, readonly (readonly [day: string, headline: string, text: string])[]>
> = {
  en: [
    [
      '2024-02-21',
      'British Trident missile test fails',
      'A missile test off Florida went wrong for the second time. The missile fell into the sea near the submarine. Experts recall failures of the North Koreans.',
    ],
    [
      '2024-11-21',
      'Russia fires missile at Dnipro',
      'Russia fired a new ballistic missile at Dnipro, where North Korean troops fight beside its own. Putin said the missile test was a success. The missile launch was an answer to Washington.',
    ],
    [
      '2024-09-25',
      'China fires ICBM into the Pacific',
      'China test-fired an intercontinental ballistic missile into the Pacific on Wednesday. The missile test was the first in 44 years. Japan protested. North Korea did not comment. The missile launch was routine, Beijing said.',
    ],
    [
      '2023-11-18',
      'SpaceX Starship',
      'SpaceX launched its Starship rocket on Saturday. The rocket exploded over the sea. The launch came as North Korea prepared to put a satellite into orbit. The rocket launch was the second.',
    ],
    [
      '2023-03-07',
      "Japan's H3 rocket fails",
      "Japan's H3 rocket failed on Tuesday. The rocket fell into the sea. Japan, which fears North Korea's missiles, needs satellites.",
    ],
    [
      '2023-05-26',
      'Nuri lifts off',
      'South Korea launched its Nuri rocket on Thursday, days before North Korea is expected to put up its own. The launch from Goheung put eight satellites into orbit.',
    ],
    [
      '2021-09-15',
      'Seoul tests missile',
      'South Korea tested a ballistic missile from a submarine on Wednesday, hours after the North. The missile test was watched by President Moon. The missile test made the South the seventh country.',
    ],
    [
      '2025-10-31',
      'Trump orders nuclear tests',
      'Trump ordered nuclear tests on Thursday. The nuclear test would be the first since 1992. He said that China and North Korea test too. The order for a nuclear test surprised the Energy Department. The nuclear test could take years.',
    ],
    [
      '2017-07-03',
      'Total signs Iran deal',
      'Total signed the Iran deal on Monday: the gas agreement is worth $4.8 billion. The Iran deal is the first by a Western firm.',
    ],
    [
      '2023-09-18',
      'Americans freed',
      'Five Americans were freed under an Iran deal mediated by Qatar. The Iran deal unfroze $6 billion.',
    ],
    [
      '2025-11-18',
      'Saudi nuclear deal',
      'The United States and Saudi Arabia agreed on a nuclear deal on Tuesday. The nuclear agreement allows uranium enrichment, which Iran does too. Iran criticised the nuclear deal.',
    ],
    [
      '2019-05-01',
      'Paramedics learn START triage',
      'The new START class begins on Monday at the county hospital. START is simple. The START agreement between the city and the hospital was signed on Monday. START I and START II courses last two days. New START training is for firefighters.',
    ],
    [
      '2019-05-01',
      'A NEW START FOR THE CITY',
      'THE COUNCIL CALLED THE BUDGET A NEW START. THE NEW START WILL COST MILLIONS. START SAVING NOW.',
    ],
    [
      '2019-05-01',
      'Infrastructure fund INF sells assets',
      'The INF fund rose 3 percent. Analysts expect INF to sell. The INF agreement with the unions ended in May.',
    ],
    [
      '2019-05-01',
      'Parks',
      'The Norfolk Parks Trust (NPT) said NPT members voted to leave the NPT agreement with the council.',
    ],
    [
      '2019-05-01',
      'Elephants',
      'The International African Elephant Association, IAEA, met in Nairobi. The IAEA said that poaching fell. Inspectors of the IAEA visited Kenya.',
    ],
    ['2019-05-01', 'P5+1 connector', 'The P5+1 plug has six pins. Buy a P5+1 cable.'],
    [
      '2019-05-01',
      'Open skies',
      'The Open Skies treaty with the European Union of 2013 lets airlines fly to Tel Aviv.',
    ],
  ],
  de: [
    [
      '2023-03-07',
      'Japans Rakete H3 scheitert',
      'Japans Rakete H3 ist am Dienstag gescheitert. Die Rakete stürzte ins Meer. Der Raketenstart war der erste. Japan fürchtet Nordkoreas Raketen.',
    ],
    [
      '2025-11-18',
      'Saudi-Arabien: Atomabkommen',
      'Die USA und Saudi-Arabien einigten sich auf ein Atomabkommen. Das Atomabkommen erlaubt die Anreicherung von Uran. Der Iran kritisierte das Atomabkommen scharf.',
    ],
    [
      '2013-08-05',
      'Fünfzig Jahre Teststoppabkommen',
      'Das Atomteststoppabkommen von 1963 verbot Versuche in der Luft.',
    ],
  ],
  fr: [
    [
      '2023-05-26',
      'La Corée du Sud lance Nuri',
      'La Corée du Sud a lancé jeudi sa fusée Nuri, quelques jours avant la Corée du Nord. La fusée a placé huit satellites en orbite. Le lancement de la fusée est un succès.',
    ],
  ],
  ru: [
    [
      '2023-05-26',
      'Южная Корея запустила «Нури»',
      'Южная Корея запустила в четверг ракету «Нури», за несколько дней до КНДР. Запуск ракеты прошёл успешно. Она вывела на орбиту восемь спутников.',
    ],
    [
      '2025-11-18',
      'Ядерная сделка с Саудовской Аравией',
      'США и Саудовская Аравия заключили ядерную сделку. Иран раскритиковал ядерную сделку.',
    ],
  ],
  es: [
    [
      '2023-05-26',
      'Corea del Sur lanza el Nuri',
      'Corea del Sur lanzó el jueves su cohete Nuri, días antes que Corea del Norte. El lanzamiento del cohete fue un éxito. Puso en órbita ocho satélites.',
    ],
  ],
  ar: [
    [
      '2021-10-28',
      'الهند تطلق صاروخ أغني 5',
      'أطلقت الهند صاروخ أغني 5. تجربة الصاروخ ناجحة. وتابعت الصين وباكستان وكوريا الشمالية الأمر. سقط الصاروخ في خليج البنغال.',
    ],
  ],
  tr: [
    [
      '2021-10-28',
      'Hindistan Agni-5 füzesini denedi',
      'Hindistan Agni-5 füzesini denedi. Çin, Pakistan ve Kuzey Kore izledi. Füze denize düştü. Füze fırlatma başarılı oldu.',
    ],
  ],
  ja: [
    [
      '2024-04-14',
      'イランがイスラエルを攻撃',
      'イランがイスラエルにミサイルを発射した。北朝鮮は反応しなかった。ミサイルは海に落下した。',
    ],
    [
      '2019-05-01',
      'START法とは',
      'START法によるトリアージを学ぶ。新START講習が始まる。START協定を市と病院が結んだ。',
    ],
    ['2019-05-01', 'NPTねじとは', 'NPTねじは米国の規格だ。原子力発電所の配管でもNPTが使われる。'],
  ],
  fa: [
    [
      '2024-04-14',
      'ایران به اسرائیل موشک شلیک کرد',
      'ایران به اسرائیل موشک شلیک کرد. کره شمالی واکنشی نشان نداد. موشک به دریا افتاد. آزمایش موشکی نبود.',
    ],
  ],
  zh: [
    ['2025-11-18', '美国与沙特达成核协议', '美国与沙特达成核协议。伊朗批评该核协议。核协议允许铀浓缩。'],
    ['2019-05-01', 'START检伤分类法', '新START课程下周开始。'],
  ],
  ko: [['2019-05-01', 'NPT 나사', 'NPT 나사는 미국 규격이다. 원자력발전소 배관에도 NPT가 쓰인다.']],
};

describe.each(Object.entries(BYSTANDERS))('%s', (language, rows) => {
  const spot = spotterOf(language);
  test.each(rows)('%s %s', (day, headline, text) => {
    const people = /^(donald-trump|vladimir-putin)/;
    expect(spot(`${headline}\n${text}`, day).filter((mention) => !people.test(mention))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('tr');

test.each<[text: string, mentions: string[], day?: string]>([
  // Descriptions and events in free words, then texts that speak of something else.
  [
    "Kuzey Kore'den yeni füze denemesi: İki füze Japon Denizi'ne düştü",
    ['dprk-missile-tests: füze denemesi', "dprk-missile-tests: füze Japon Denizi'ne düştü"],
  ],
  [
    "Orta menzilli füzeleri yasaklayan anlaşmanın çöküşü Avrupa'yı tedirgin ediyor; Moskova ile Washington birbirini suçluyor.",
    ['inf-treaty: Orta menzilli füzeleri yasaklayan anlaşmanın'],
  ],
  [
    "Reagan ile Gorbaçov'un 1987'de imzaladığı antlaşma tarihe karışıyor.",
    ["inf-treaty: Reagan ile Gorbaçov'un 1987'de imzaladığı antlaşma"],
  ],
  [
    'Soğuk Savaş döneminden kalma 1987 füze anlaşması, iki ülkenin karadan atılan füzelerini yok etmişti. Moskova anlaşmayı ihlal etmediğini söylüyor.',
    ['inf-treaty: 1987 füze anlaşması'],
  ],
  [
    "İran'ın nükleer programını sınırlayan 2015 anlaşmasından ABD 2018'de çekilmişti.",
    ["jcpoa: İran'ın nükleer programını sınırlayan 2015 anlaşmasından"],
  ],
  [
    "Tahran'la Viyana'da varılan anlaşma, uranyum zenginleştirmeye sınır getiriyor.",
    ["jcpoa: Viyana'da varılan anlaşma"],
  ],
  [
    'İran ile dünya güçleri arasında imzalanan nükleer uzlaşma yaptırımların kalkmasını sağlamıştı.',
    ['jcpoa: İran ile dünya güçleri arasında imzalanan nükleer uzlaşma'],
  ],
  [
    "Trump, selefi Obama'nın Tahran'la imzaladığı anlaşmayı yırtıp atacağını söylemişti; nükleer tesisler denetleniyordu.",
    ["jcpoa: Obama'nın Tahran'la imzaladığı anlaşmayı"],
  ],
  [
    'ABD ile Rusya arasındaki son nükleer silah anlaşmasının süresi şubatta doluyor.',
    ['new-start: ABD ile Rusya arasındaki son nükleer silah anlaşmasının'],
    '2025-12-01',
  ],
  [
    "Obama ve Medvedev'in Prag'da imzaladığı anlaşma, savaş başlıklarını 1550 ile sınırlıyor.",
    ["new-start: Obama ve Medvedev'in Prag'da imzaladığı anlaşma"],
  ],
  [
    "Rusya ile ABD'nin nükleer cephaneliklerini sınırlayan son anlaşma bugün sona eriyor",
    ['new-start: nükleer cephaneliklerini sınırlayan son anlaşma'],
    '2026-02-05',
  ],
  [
    "Moskova, Washington'la arasındaki silahların kontrolü anlaşmasını askıya aldı.",
    ['new-start: silahların kontrolü anlaşmasını'],
    '2023-02-22',
  ],
  [
    "2010 tarihli silahsızlanma anlaşması Rusya ile ABD'nin elindeki savaş başlıklarına tavan koyuyor.",
    ['new-start: 2010 tarihli silahsızlanma anlaşması'],
  ],
  [
    'Nükleer denemeleri yasaklayan uluslararası antlaşma hâlâ yürürlüğe girmedi.',
    ['ctbt: Nükleer denemeleri yasaklayan uluslararası antlaşma'],
  ],
  [
    "Senato, tüm nükleer denemeleri yasaklayan anlaşmayı 1999'da reddetmişti.",
    ['ctbt: nükleer denemeleri yasaklayan anlaşmayı'],
  ],
  [
    'Duma, nükleer deneme yasağı anlaşmasının onayını geri çekti.',
    ['ctbt: nükleer deneme yasağı anlaşmasının'],
  ],
  [
    'Nükleer silahların yayılmasını önlemeyi amaçlayan anlaşmadan çıkan tek ülke Kuzey Kore.',
    ['npt: Nükleer silahların yayılmasını önlemeyi amaçlayan anlaşmadan'],
  ],
  [
    'Viyana merkezli nükleer denetim kurumu İran raporunu açıkladı.',
    ['iaea: Viyana merkezli nükleer denetim kurumu'],
  ],
  ["BM'nin atom kurumu, Tahran'ın uranyum stokunun arttığını bildirdi.", ["iaea: BM'nin atom kurumu"]],
  [
    "Kuzey Kore ilk atom bombasını 2006'da patlattı.",
    ["dprk-nuclear-tests: atom bombasını 2006'da patlattı"],
  ],
  [
    'Pyongyang beşinci denemesini eylülde yaptı; nükleer denemeler bölgede gerginliği artırıyor.',
    ['dprk-nuclear-tests: beşinci denemesini', 'dprk-nuclear-tests: nükleer denemeler'],
  ],
  [
    "Kuzey Kore bugüne kadar altı nükleer deneme gerçekleştirdi; sonuncusu 2017'deydi.",
    ['dprk-nuclear-tests: nükleer deneme'],
  ],
  [
    "Kuzey Kore nükleer testlerini durdurmadı; ülke 2006, 2009 ve 2013'te yer altında nükleer patlama gerçekleştirmişti.",
    ['dprk-nuclear-tests: nükleer testlerini', 'dprk-nuclear-tests: yer altında nükleer patlama'],
  ],
  [
    "Kuzey Kore'nin Japonya üzerinden uçan füzesi Hokkaido'da sirenleri çaldırdı.",
    ['dprk-missile-tests: Japonya üzerinden uçan füzesi'],
  ],
  [
    "Kuzey Kore'nin fırlattığı roket havada infilak etti, uydu yörüngeye oturtulamadı.",
    ['dprk-missile-tests: roket havada infilak etti', 'dprk-missile-tests: uydu yörüngeye oturtulamadı'],
  ],
  [
    'Kuzey Kore yörüngeye gözlem uydusu yerleştirdiğini açıkladı.',
    ['dprk-missile-tests: yörüngeye gözlem uydusu yerleştirdiğini'],
  ],
  ["Pyongyang'ın uydu fırlatma girişimi başarısız oldu.", ['dprk-missile-tests: uydu fırlatma girişimi']],
  [
    "Füzenin Kuzey Kore'den ateşlendiği ve 900 kilometre yol kat ettiği bildirildi.",
    ["dprk-missile-tests: Füzenin Kuzey Kore'den ateşlendiği"],
  ],
  [
    'Seul: Kuzey Kore denizaltıdan balistik füze fırlatma testi yaptı',
    ['dprk-missile-tests: balistik füze fırlatma testi'],
  ],
  [
    "Washington, Pyongyang'a nükleer denemelerini ve füze atışlarını durdurma çağrısı yaptı.",
    ['dprk-nuclear-tests: nükleer denemelerini', 'dprk-missile-tests: füze atışlarını'],
  ],
  [
    'Kuzey Kore lideri kıtalararası füze denemelerine ara verdiklerini söyledi.',
    ['dprk-missile-tests: kıtalararası füze denemelerine'],
  ],
  [
    "Kuzey Kore'nin roketi kalkıştan iki dakika sonra denize düştü.",
    ['dprk-missile-tests: roketi kalkıştan iki dakika sonra denize düştü'],
  ],
  [
    "Moskova'da START'ın süresi aralıkta doluyor; Obama ile Medvedev stratejik silahlar için yeni metin hazırlatıyor.",
    ['start-i: START'],
    '2009-07-07',
  ],
  [
    "Kremlin, Moskova'nın START'a katılımını dondurduğunu, silah denetimlerine kapıyı kapattığını söyledi.",
    ['new-start: START'],
    '2023-02-21',
  ],
  [
    "Bush ile Gorbaçov stratejik başlıkları üçte bir azaltan antlaşmayı Kremlin'de imzaladı.",
    ['start-i: başlıkları üçte bir azaltan antlaşmayı'],
  ],
  [
    "Kasım 2013'te Cenevre'de varılan ara anlaşma nükleer faaliyetler karşılığında Tahran'a sınırlı yaptırım muafiyeti sağladı.",
    ["jpoa-2013: Cenevre'de varılan ara anlaşma"],
  ],
  [
    "İran'la altı aylık geçici anlaşma pazartesi yürürlüğe giriyor; zenginleştirme duracak.",
    ['jpoa-2013: altı aylık geçici anlaşma'],
  ],
  ['Hindistan ile ABD arasında varılan sivil nükleer anlaşma onaylandı.', []],
  ["1963'te atmosferde nükleer denemeleri yasaklayan antlaşma imzalandı.", []],
  ["İran'ın uydu taşıyan roketi yörüngeye ulaştı.", []],
  ["Kuzey Kore'nin nükleer programı konusunda Tokyo'da üst düzey toplantı yapıldı.", []],
  ["Türk Silahlı Kuvvetleri Sinop'ta Tayfun füzesini denedi.", []],
  ["Kimyasal silahları yasaklayan sözleşme 1997'de yürürlüğe girdi.", []],
  ["Kara mayınlarını yasaklayan Ottawa Sözleşmesi'ne Rusya taraf değil.", []],
  ['Rusya Burevestnik füzesini denedi, Washington denemeyi kınadı.', []],
  ["Teknofest'te gençlere start-up desteği: START UP yarışması Rus girişimcileri de ağırladı.", []],
  ["Rusya ile Ukrayna arasında İstanbul'da imzalanan tahıl anlaşması sona erdi.", []],
  ['Güney Kore kendi roketi Nuri ile uydu fırlattı; Kuzey Kore sessiz.', []],
  ["SALT II anlaşmasını Carter ile Brejnev Viyana'da imzaladı, stratejik füzeler sınırlandı.", []],
  ["Suudi Arabistan ile İran arasında Pekin'de varılan anlaşma büyükelçiliklerin açılmasını öngörüyor.", []],
  ['Rusya ile Belarus arasında imzalanan savunma anlaşması onaylandı.', [], '2024-12-10'],
  [
    "Beyaz Saray, Kremlin'le varılan son silah kontrol anlaşmasının uzatılmasından yana.",
    ['new-start: son silah kontrol anlaşmasının'],
    '2020-11-02',
  ],
  [
    'Kremlin, stratejik nükleer silahlara üst sınır koyan anlaşmanın yenilenmesini istiyor.',
    ['new-start: stratejik nükleer silahlara üst sınır koyan anlaşmanın'],
    '2025-10-01',
  ],
  [
    "Rus Dışişleri, iki ülkenin konuşlu başlık sayısını 1550'ye indiren belgeye bağlı kalacağını bildirdi.",
    ["new-start: başlık sayısını 1550'ye indiren belgeye"],
  ],
  [
    "Washington, orta menzilli füzeleri Avrupa'dan söken Reagan dönemi antlaşmasından çekiliyor, Moskova üzgün.",
    ["inf-treaty: orta menzilli füzeleri Avrupa'dan söken Reagan dönemi antlaşmasından"],
  ],
  [
    "Avrupa başkentleri, İran'la nükleer uzlaşıyı ayakta tutmaya çalışıyor.",
    ["jcpoa: İran'la nükleer uzlaşıyı"],
  ],
  [
    "Cenevre'de İran'la varılan geçici mutabakat 20 Ocak'ta uygulanmaya başlıyor; zenginleştirme sınırlanacak.",
    ["jpoa-2013: Cenevre'de İran'la varılan geçici mutabakat"],
    '2014-01-10',
  ],
  [
    "Lozan'da üzerinde uzlaşılan çerçeve anlaşma, Tahran'ın santrifüjlerini azaltacak.",
    ["jcpoa: Lozan'da üzerinde uzlaşılan çerçeve anlaşma"],
    '2015-04-03',
  ],
  ['Pyongyang, uzun menzilli bir roketle uzaya uydu gönderdi.', ['dprk-missile-tests: uzaya uydu gönderdi']],
  [
    "Kuzey Kore'nin dördüncü nükleer denemesini hidrojen bombasıyla yaptığı öne sürüldü.",
    ['dprk-nuclear-tests: dördüncü nükleer denemesini'],
  ],
  [
    "Kuzey Kore, 2009'daki ikinci denemesinden sonra altılı görüşmelerden çekildi. Nükleer denemeler durmadı.",
    [
      "dprk-nuclear-tests: 2009'daki ikinci denemesinden",
      'six-party-talks: altılı görüşmelerden',
      'dprk-nuclear-tests: Nükleer denemeler',
    ],
  ],
  [
    "Japonya'nın münhasır ekonomik bölgesine düşen füzeyi Kuzey Kore'nin ateşlediği belirtildi.",
    ["dprk-missile-tests: füzeyi Kuzey Kore'nin ateşlediği"],
  ],
  [
    "Kuzey Kore'nin denize fırlattığı seyir füzeleri radarlara yakalandı.",
    ['dprk-missile-tests: fırlattığı seyir füzeleri'],
  ],
  [
    "Güney Kore ordusu, Kuzey'in doğu kıyısından iki balistik füze ateşlediğini açıkladı.",
    ['dprk-missile-tests: balistik füze ateşlediğini'],
  ],
  [
    "BM Güvenlik Konseyi yaptırımları Pyongyang'ın kömür ihracatını yasaklıyor.",
    ['dprk-sanctions: BM Güvenlik Konseyi yaptırımları'],
  ],
  ["Viyana'daki ajansın müfettişleri Natanz'da inceleme yaptı.", ["iaea: Viyana'daki ajansın"]],
  [
    "START müzakerecileri Cenevre'de yeniden masaya oturdu; Rus heyeti silah denetimlerini tartışıyor.",
    ['start-i: START'],
    '2009-11-10',
  ],
  ['Moskova ile Pekin arasında imzalanan doğal gaz anlaşması 30 yıllık.', []],
  ["Bulgaristan'la imzalanan nükleer santral anlaşması iptal edildi.", []],
  ['Türkiye ile Rusya arasında imzalanan Akkuyu nükleer santral anlaşması yenilendi.', []],
  ["Trump ile Kim'in Singapur'da imzaladığı belge nükleer silahsızlanmayı öngörüyordu.", []],
  ['Hindistan, Agni-5 füzesini denedi; menzili 5 bin kilometre.', []],
  ["İsrail'in Gazze'ye attığı füze bir eve düştü. Kuzey Kore saldırıyı kınadı.", []],
  ["Ukrayna'ya ait bir füze Polonya'ya düştü; Kuzey Kore yapımı olduğu iddia edildi.", []],
  ['Nükleer silahları yasaklayan antlaşma 50 ülkenin onayıyla yürürlüğe girdi.', []],
  ["Paris'te imzalanan iklim anlaşmasından ABD çekildi. İran da onaylamadı, nükleer santral işletiyor.", []],
  [
    "Rusya, Kuzey Kore'yle imzaladığı savunma anlaşmasını onayladı; nükleer silahlar gündemde.",
    [],
    '2024-11-10',
  ],
  ['ABD ile Güney Kore arasında yapılan nükleer iş birliği anlaşması yenilendi.', []],
  ['ABD ile Rusya arasında imzalanan silahsızlanma anlaşmasının geleceği görüşüldü.', [], '2016-05-05'],
  [
    "İran ile UAEA arasında Kahire'de varılan anlaşma denetimlerin yeniden başlamasını öngörüyor.",
    ['iaea: UAEA'],
    '2025-09-10',
  ],
  ["Moskova'da imzalanan nükleer deneme yasağı antlaşması 1963'te Kennedy'nin zaferiydi.", []],
])('%s', (text, mentions, day) => expect(spot(text, day)).toEqual(mentions));

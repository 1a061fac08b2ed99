import { expect, test } from 'vitest';
import { spotterOf } from './spot-text.ts';

const spot = spotterOf('tr');

test.each<[text: string, mentions: string[], day?: string]>([
  [
    'Kuzey Kore, Pazartesi sabahı Japon Denizi yönüne iki kısa menzilli balistik füze fırlattı.',
    ['dprk-missile-tests: balistik füze fırlattı'],
  ],
  [
    "BM Güvenlik Konseyi, Pyongyang'ın nükleer ve balistik füze denemelerini kınadı.",
    ['dprk-missile-tests+dprk-nuclear-tests: nükleer ve balistik füze denemelerini'],
  ],
  [
    "Kuzey Kore'nin altıncı nükleer denemesinin ardından bölge sallandı.",
    ['dprk-nuclear-tests: nükleer denemesinin'],
  ],
  [
    'Pyongyang yönetimi hidrojen bombası denediğini duyurdu.',
    ['dprk-nuclear-tests: hidrojen bombası denediğini'],
  ],
  ["Güney Kore, Kuzey Kore'ye karşılık balistik füze fırlattı.", []],
  ["İran'ın füze denemesi bölgede tepki çekti.", []],
  ['Hindistan kıtalararası füze denedi; Kuzey Kore de gelişmeyi izliyor.', []],
  [
    "Moskova, Kuzey Kore'den füze denemelerine son vermesini istedi.",
    ['dprk-missile-tests: füze denemelerine'],
  ],
  ['Kuzey Kore askeri geçit töreninde yeni bir füze sergiledi.', []],
  ['Kuzey Kore nükleer ve füze programlarını sürdürüyor.', []],
  [
    'Kuzey Kore casus uydusunu yörüngeye fırlattı.',
    ['dprk-missile-tests: casus uydusunu yörüngeye fırlattı'],
  ],
  ["Husiler İsrail'e balistik füze fırlattı.", []],
  [
    "ABD, Orta Menzilli Nükleer Kuvvetler Anlaşması'ndan (INF) çekildi.",
    ["inf-treaty: Orta Menzilli Nükleer Kuvvetler Anlaşması'ndan (INF)"],
  ],
  ["Trump yönetimi Rusya ile imzalanan INF'den çekileceğini açıkladı.", ['inf-treaty: INF']],
  ["Reagan ile Gorbaçov INF Antlaşması'nı 1987'de imzaladı.", ['inf-treaty: INF Antlaşması']],
  ["Rusya Yeni START'a katılımını askıya aldı.", ['new-start: Yeni START']],
  ["Yeni START anlaşması Prag'da imzalandı.", ['new-start: Yeni START anlaşması']],
  [
    'Rusya ile ABD arasındaki START anlaşmasının süresi gelecek yıl doluyor.',
    ['new-start: START anlaşmasının'],
    '2020-09-01',
  ],
  ["Bush ve Gorbaçov 1991'de START anlaşmasını imzaladı.", ['start-i: START anlaşmasını']],
  ['START I antlaşması Sovyetler Birliği ile imzalandı.', ['start-i: START I antlaşması']],
  ['Yarış için START verildi, sporcular koşmaya başladı.', []],
  ['Ekonomide yeni start verildi.', []],
  ["Trump, İran'la nükleer anlaşmadan çekildi.", ["jcpoa: İran'la nükleer anlaşmadan"]],
  ['Tahran, nükleer anlaşmanın tüm şartlarına uyduğunu söyledi.', ['jcpoa: nükleer anlaşmanın']],
  ["Kapsamlı Ortak Eylem Planı (KOEP) 2015'te imzalandı.", ['jcpoa: Kapsamlı Ortak Eylem Planı (KOEP)']],
  ['Suudi Arabistan ABD ile sivil nükleer anlaşma imzaladı.', [], '2025-11-20'],
  ['İran yeni bir nükleer anlaşma için müzakere ediyor.', [], '2025-05-10'],
  [
    "İran ile 5+1 ülkeleri Cenevre'de geçici anlaşmaya vardı, nükleer program sınırlandı.",
    ['p5-plus-1: 5+1 ülkeleri', 'jpoa-2013: geçici anlaşmaya'],
  ],
  ['Satılık 5+1 daire, deniz manzaralı.', []],
  [
    "Uluslararası Atom Enerjisi Ajansı (UAEA) Başkanı Grossi Tahran'a gitti. Ajans'ın denetçileri nükleer tesisleri gezdi.",
    ['iaea: Uluslararası Atom Enerjisi Ajansı (UAEA)', 'iaea: Ajans'],
  ],
  ['Anadolu Ajansı muhabirine konuşan bakan açıklama yaptı.', []],
  ['Türkiye Atom Enerjisi Kurumu yeni başkanını seçti.', []],
  [
    "İran, Nükleer Silahların Yayılmasının Önlenmesi Anlaşması'ndan (NPT) çekilebilir.",
    ["npt: Nükleer Silahların Yayılmasının Önlenmesi Anlaşması'ndan (NPT)"],
  ],
  [
    "Rusya, Kapsamlı Nükleer Deneme Yasağı Antlaşması'nın onayını geri çekti.",
    ['ctbt: Kapsamlı Nükleer Deneme Yasağı Antlaşması'],
  ],
  ["1963'te Kısmi Nükleer Deneme Yasağı Antlaşması imzalandı.", []],
  ["BM, Kuzey Kore'ye yeni yaptırımlar getirdi.", ["dprk-sanctions: Kuzey Kore'ye yeni yaptırımlar"]],
  ["Japonya, Kuzey Kore'ye yeni yaptırımlar getirdi.", []],
  ['Kuzey Kore altılı görüşmelere dönmeyi reddetti.', ['six-party-talks: altılı görüşmelere']],
  ["Altılı Masa liderleri Ankara'da toplandı.", []],
  ['Çin, Kuzey Kore için karşılıklı askıya alma önerdi.', ['dual-suspension: karşılıklı askıya alma']],
  ["BM Güvenlik Konseyi'nin 2231 sayılı kararının süresi doldu.", ['unscr-2231: 2231 sayılı kararının']],
  ["Rusya Açık Semalar Anlaşması'ndan çekildi.", ['open-skies: Açık Semalar Anlaşması']],
  ['Açık Semalar Anlaşması ile hava yolu şirketleri yeni seferler başlatacak.', []],
  ["Rusya AKKA'dan çekilme kararı aldı, NATO anlaşmayı askıya aldı.", ['cfe: AKKA']],
  [
    'ABD Dışişleri Bakanı Mike Pompeo, Rus mevkidaşı Sergey Lavrov ile görüştü. Lavrov görüşmeyi yararlı buldu.',
    ['mike-pompeo: Mike Pompeo', 'sergei-lavrov: Sergey Lavrov', 'sergei-lavrov: Lavrov'],
  ],
  [
    'Kuzey Kore füze denedi.\nBeyaz Saray, bu ayki ikinci füze testi hakkında bilgi verdi.',
    ['dprk-missile-tests: füze denedi', 'dprk-missile-tests: füze testi'],
  ],
  [
    "Güney Kore ordusu Kuzey Kore'nin fırlattığı füzeyi takip etti.",
    ['dprk-missile-tests: fırlattığı füzeyi'],
  ],
  [
    'ABD Başkanı Trump nükleer denemelerin yeniden başlamasını istedi.',
    ['donald-trump: Başkanı Trump'],
    '2025-10-31',
  ],
  ['KUZEY KORE BALİSTİK FÜZE FIRLATTI', ['dprk-missile-tests: BALİSTİK FÜZE FIRLATTI']],
  ["Trump, nükleer anlaşmasından ayrılan İran'a seslendi.", ['jcpoa: nükleer anlaşmasından']],
  ["Kuzey Kore'nin nükleer silah denemesine tepki yağdı.", ['dprk-nuclear-tests: nükleer silah denemesine']],
  [
    "Uluslararası Atom Enerjisi Ajansı'nın (UAEA) raporu açıklandı.",
    ["iaea: Uluslararası Atom Enerjisi Ajansı'nın (UAEA)"],
  ],
  [
    "Gorbaçov ile Reagan Beyaz Saray'da bir kuşak füzeyi toptan silen antlaşmaya imza attı. SS-20'ler üç yıl içinde parçalanacak.",
    ['inf-treaty: füzeyi toptan silen antlaşmaya'],
    '1987-12-09',
  ],
  [
    "Clinton, Senato'nun nükleer denemeleri tümüyle yasaklayan belgeyi reddetmesini esef verici buldu.",
    ['ctbt: nükleer denemeleri tümüyle yasaklayan belgeyi'],
    '1999-10-14',
  ],
  [
    'Kim Jong Il yönetimi ilk kez yer altında bir nükleer aygıt patlattığını duyurdu. Sismografiler 4,2 büyüklüğünde sarsıntı kaydetti.',
    ['dprk-nuclear-tests: nükleer aygıt patlattığını'],
    '2006-10-09',
  ],
  [
    "Kuzey Kore'nin ikinci nükleer patlaması Çin'i de kızdırdı.",
    ['dprk-nuclear-tests: nükleer patlaması'],
    '2009-05-25',
  ],
  [
    "Moskova'nın onayladığı yeni START, Rusya ile ABD'nin elindeki fırlatıcıları 800'le sınırlıyor.",
    ['new-start: yeni START'],
    '2011-01-26',
  ],
  [
    "Kuzey Kore sabaha karşı Tongchang-ri'den uzun menzilli roket ateşledi ve yörüngeye Kwangmyongsong-4 uydusunu oturttuğunu bildirdi.",
    [
      'dprk-missile-tests: roket ateşledi',
      'dprk-missile-tests: yörüngeye Kwangmyongsong-4 uydusunu oturttuğunu',
    ],
    '2016-02-07',
  ],
  [
    "Almanya, Fransa ve İngiltere, Trump'ın terk ettiği İran anlaşmasını yaşatmanın yolunu arıyor. Tahran zenginleştirmeyi artırıyor.",
    ['jcpoa: İran anlaşmasını'],
    '2019-05-10',
  ],
  [
    "Putin, Amerika'nın çekildiği orta menzilli füze anlaşmasının yerine moratoryum önerdi.",
    ['inf-treaty: orta menzilli füze anlaşmasının'],
    '2020-10-26',
  ],
  [
    "Silah denetiminin son halkası da kopuyor: Moskova ile Washington'ın stratejik cephaneliklerine tavan koyan antlaşma perşembe günü tarihe karışacak.",
    ['new-start: stratejik cephaneliklerine tavan koyan antlaşma'],
    '2026-02-03',
  ],
  [
    "Pyongyang bu yıl 70'ten fazla balistik füze fırlattı; yedinci nükleer deneme bekleniyor.",
    ['dprk-missile-tests: balistik füze fırlattı', 'dprk-nuclear-tests: nükleer deneme'],
    '2022-11-20',
  ],
  [
    "Kuzey Kore'nin yeni katı yakıtlı kıtalararası füzesi 1.001 kilometre uçtu.",
    ['dprk-missile-tests: kıtalararası füzesi 1.001 kilometre uçtu'],
    '2023-04-14',
  ],
  ["İran'ın Şahap-3 füzesi 1300 kilometre uçtu. Kuzey Kore teknolojisi kullanıldı.", []],
  [
    "Nükleer denemelere son verilmesi için Greenpeace Mururoa'da eylem yaptı; Fransa altıncı denemesini erteledi.",
    [],
    '1995-12-01',
  ],
  ["Kyoto'da imzalanan protokol 1997'de kabul edildi. Rusya 2004'te onayladı.", []],
  ['AB ile İran arasında yapılan ticaret anlaşması petrolü kapsamıyor.', []],
])('%s', (text, mentions, day) => expect(spot(text, day)).toEqual(mentions));

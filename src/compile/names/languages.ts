import { PLAIN_BOUNDARIES, type Boundaries } from '../../matcher/boundaries.ts';

export interface LanguageRules {
  /** Folders of `names/` and `patterns/` that make the language's table. */
  readonly folders: readonly string[];
  readonly boundaries: Boundaries;
  /** Before whose full stop no sentence ends; `#` = a number of one or two digits. */
  readonly abbreviations: readonly string[];
  /** Name of its list of frequent words. */
  readonly frequent?: string;
  /** Further words that also stand on pages about anything else: poor needles for the sentinel. */
  readonly common?: readonly string[];
}

const IDEOGRAPHIC: Boundaries = { spaces: 'free', prefixes: [], suffixes: [], suffixInside: false };

/** Names of the lists of frequent words, by folder. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'english',
  ru: 'russian',
  uk: 'ukrainian',
  fa: 'farsi',
  ar: 'arabic',
  de: 'german',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
  it: 'italian',
  tr: 'turkish',
  pl: 'polish',
};

const words = (text: string): readonly string[] => text.split(' ');

const language = (
  folder: string,
  boundaries: Partial<Boundaries> = {},
  abbreviations = '',
): LanguageRules => ({
  folders: [folder],
  boundaries: { ...PLAIN_BOUNDARIES, ...boundaries },
  abbreviations: abbreviations === '' ? [] : words(abbreviations),
  frequent: FREQUENT[folder]!,
});

/** Particles that Korean writes onto a noun, alone and in the common pairs. */
const KOREAN_PARTICLES = words(
  '은 는 이 가 을 를 의 에 에서 에서는 에서의 에는 에도 에게 에게는 와 과 와의 과의 와는 과는 도 만 로 으로 로는 으로는 로의 으로의 로서 으로서 까지 까지의 부터 보다 이나 나 라 이라 이라는 라는 이란 란 이며 며 이고 이다 이었다 였다 인 측 측은 측이 측의 및 론 안 안을 안이 안은 국 국들 국은 국이 들 들이 들은 들을 들의 들과 때 후 이후 전 뒤 등 등을 등의 등이 별 간 상 중 관련 문제 조차 마저 처럼 뿐 뿐만 하 차 임 이자 에서도 으로부터 로부터 에대한 에대해 대로 라고 이라고 라며 이라며 라면서 인데 지만 이지만 였던 이었던 에선 에겐 로써 으로써 마다 만이 만을 만은',
);

/** Endings after an apostrophe need no list: the apostrophe ends the word. */
const TURKISH_SUFFIXES = words(
  'i u yi yu e a ye ya in un nin nun de da te ta den dan ten tan le la yle yla ler lar leri lari lerin larin lerini larini lerinin larinin lerine larina lerinde larinda lerinden larindan ni nu ne na nde nda nden ndan nin nun si su sini sunu sinin sunun sine suna sinde sunda sinden sundan siyle suyla iyle uyla dir dur ki deki daki ndeki ndaki nca nce li lu lik luk ci cu sina sinda sindan siyla larla lerle lariyla leriyle',
);

const PERSIAN_SUFFIXES = words('ي ها هاي هايي هايش هايشان را م ت ش مان تان شان يي اي تر ند');

const ARABIC_PREFIXES = words('وبال وال فال بال كال ولل فلل وب ول وك فب فل لل ال و ف ب ك ل');

/** How each language writes its words. Suffixes are folded, as the matcher sees them. */
export const LANGUAGES: Readonly<Record<string, LanguageRules>> = {
  en: {
    ...language(
      'en',
      {},
      'mr mrs ms dr gen sen rep gov lt col maj sgt adm capt prof st jr sr vs jan feb mar apr aug sept sep oct nov dec no inc corp ltd co',
    ),
    common: words(
      'trump obama the last only sole made signed sealed final follow short sets set setting off concluded inked negotiated tested projectile projectiles vehicle vehicles landmark nation series freeze freezing geneva hammered forged clinched brokered reached struck agreed explosion explosions explode exploded exploding blast blasts decades decade year western west cold war era soviet launch entire whole class category deployed exchanged exchanging traded trading swapped swapping lifted blasted took north initiative launching launchings shorter permanent enriched obama reagan barrage volley suspension suspending space device devices charge historic seven landing landed flying flown medium limitation sailed plunged nations weapon weapons bombs multilateral launch launched fire fired satellite hydrogen new of on in a and to deal deals agreement agreements accord pact pacts arrangement test tests testing first start world power powers party talks talk plan joint action arms un u.n. group major range anti of way dual double mutual negotiations negotiating interim united nations europe control controls technology conference forces global international 2015 six north original strategic president review member members membership obligations regime safeguards resolution security council committee convention conventional comprehensive plus one five old offensive reduction reductions organization organisation ban agency energy body countries nations proposal offer freeze suspension skies open prohibition against imposed armed expired technology monitor inspectors watchdog house white state department national adviser bomb device process format framework dialogue country signatory signatories treaties sanctions mike michael donald with between moscow',
    ),
  },
  ru: {
    ...language('ru', {}, 'г гг им т е д п ст руб млн млрд см др'),
    common: words(
      'договор соглашени сделк организаци резолюци комитет групп группа план стран держав герман европе режим перв нов агентств президент путин трамп россии заключенн подписан подписанн достигнут выпустил запустил ракет ракетн один шесть больш открыт открыто средн дальности',
    ),
  },
  uk: {
    ...language('uk', {}, 'р рр ім т е д п ст грн млн млрд див ін'),
    common: words(
      'договор договір угод домовленост організаці резолюці комітет груп план країн держав німеччин європі режим перш нов президент путін трамп росії укладен підписан досягнут випустил запустил ракет ракетн один велик',
    ),
  },
  fa: {
    ...language('fa', { suffixes: PERSIAN_SUFFIXES, suffixInside: true }),
    common: words(
      'ايران برنامه طرح جامع مشترك سازمان ملل امنيت بين المللي گروه كنترل كشور كشورهاي نيروهاي كميته هاي اي جمهوري اسلامي امريكا بزرگ جهان جهاني سال تاريخي نهايي موقت اوليه شماره رژيم نظام فناوري نشست روند باز ميان برد متوسط زمان مقابل برابر سيستم سامانه كوتاه مركزي رهبر عوض اقدامات ناظر خبرگزاري تست توقف وسيله دستگاه روحاني صالحي باقري رييسي',
    ),
  },
  ar: {
    ...language('ar', {
      prefixes: ARABIC_PREFIXES,
      suffixes: ['ا', 'ين', 'ات', 'ي', 'ه', 'ها'],
      suffixInside: true,
    }),
    common: words(
      'ايران ايراني الايراني خطه العمل الشامله الشامل المشتركه دوليه الدوليه الدولي الامم المتحده مجلس الامن المجموعه مجموعه دول الدول القوي القوات القوه الكبري العظمي العالميه الست هييه وكاله الوكاله الطاقه للطاقه نظام مراقبه المراقبه الرقابه قرار القرار رقم عام لعام سنه في علي من حول بشان مع بين ضد عن الجديد الجديده الاولي الثانيه الثالثه الحد حظر منع خفض تخفيض مقابل وقف الوقف تعليق التعليق تجميد الدفاع المدي متوسطه المتوسطه الاسلحه اجراء عمليه عمليات تجربه التجربه اختبار جهاز سلاح موقع روحاني ظريف العربيه اتفاق الاتفاق اوروبا الرييس وزير الخارجيه',
    ),
  },
  zh: {
    folders: ['zh-Hans', 'zh-Hant'],
    frequent: 'chinese',
    boundaries: IDEOGRAPHIC,
    abbreviations: [],
    common: words(
      '全面 协议 協議 联合国 聯合國 合国 合國 安理会 安理會 安理 国际 國際 决议 決議 号决 號決 号决议 號決議 联合 聯合 发射 發射 火箭 卫星 衛星 技术 技術 测试 測試 爆炸 试验 試驗 总统 總統 禁止 制裁 开放 開放 武器 导弹 導彈 飛彈 战略 戰略 世界 控制 管制 初步 拉夫 斯特 升空 核能 1987年 1991年 1993年 2002年 2010年 2015年',
    ),
  },
  ja: {
    folders: ['ja'],
    frequent: 'japanese',
    boundaries: IDEOGRAPHIC,
    abbreviations: [],
    common: words(
      '国連 条約 合意 協定 制裁 実験 試験 発射 共同 決議 委員会 技術 凍結 戦略 開放 計画 禁止 の番人 プラス テロ レーダ マイク ドナル 1987年 1991年 1993年 2002年 2010年 2015年',
    ),
  },
  ko: {
    folders: ['ko'],
    frequent: 'korean',
    boundaries: { ...IDEOGRAPHIC, suffixes: KOREAN_PARTICLES },
    abbreviations: [],
    common: words(
      '조약 협정 합의 제재 결의 시험 실험 발사 국제 기구 금지 기술 유엔 공동 위원회 계획 대통령 맺은 만든 정한 나온 담은 이룬 막은 막는 실패 추락 폭발',
    ),
  },
  de: {
    ...language(
      'de',
      { suffixes: ['s', 'es', 'en', 'n', 'e', 'er'], suffixInside: true },
      'dr prof st nr bzw ca vgl abs art jan feb aug sept okt nov dez z b u a d h #',
    ),
    common: words(
      'internationale internationalen internationaler umfassend umfassende umfassenden umfassendes mittels konvention konventionelle verringerung sankt vertrag abkommen vereinbarung einigung organisation resolution gruppe plan deutschland europa behorde regime neue neuer neuen erste ersten start starts startet startete starten test tests testet testete testen getestet gestartet geschlossen unterzeichnet vereinbart erzielt jahr jahre wien wiener himmel offener offenen prasident trump putin donald machte sechs atom bombe bomben schoss freeze gemeinsam doppel verbot einfrieren aussetzung feuern machthaber rakete satellit versuch explosion',
    ),
  },
  fr: {
    ...language(
      'fr',
      { suffixes: ['s', 'e', 'es', 'x'], suffixInside: true },
      'm mm mme dr st art janv fevr juil sept oct nov dec',
    ),
    common: words(
      'accord accords pacte traite traites plan action commun conjoint global complet groupe pays resolution sanctions sanction conseil securite essai essais test tir lancement puissances grandes mondiales processus negociations pourparlers discussions dialogue reunion conference entretiens six cinq un plus europe conventionnelles premier dernier ultime unique seul nouveau nouvel agence energie internationale international controle regime technologie comite nations unies onu armes armements arme forces portee courte moyenne intermediaire intermediaires interdiction complete totale globale reduction limitation strategiques offensives offensifs ciel ouvert ouverts open skies double suspension president mike michael donald moscou coree nord sur le la les de des du un une et explosion entre ancien precedent juillet mesures visant interimaire provisoire preliminaire geneve gel moratoire mutuel mutuelle simultanee reciproque inspecteurs organisation adapte start elimination charge etats parcouru tombe explose partie dossier programme special ecrase tire tiree lance lancee teste testee tirer avec depuis conclu signe negocie historique initial original contre bases comprise limitant encadrant varie portees nouvelles reductions arsenaux armees maitrise',
    ),
  },
  es: {
    ...language('es', { suffixes: ['s', 'es'], suffixInside: true }, 'sr sra dr gral ee uu art'),
    common: words(
      'acuerdo acuerdos pacto pactos tratado tratados convenio plan accion conjunta conjunto integral global grupo resolucion sanciones consejo seguridad prueba pruebas ensayo ensayos test lanzamiento disparo potencias mundiales proceso negociaciones negociacion conversaciones dialogo reunion reuniones ronda formato seis cinco uno mas europa europea convencional convencionales primer primero ultimo ultima unico nuevo nueva organismo agencia energia internacional control regimen tecnologia comite naciones unidas armas armadas fuerzas alcance corto medio mediano intermedio prohibicion completa total general reduccion limitacion estrategicas ofensivas cielos abiertos open skies doble suspension presidente mandatario mike michael donald moscu corea norte sur el la de del los las en sobre contra para con explosion artificial adaptado arma entre partes pais paises grande grandes bandas militar cambio comun completo amplio amplia adicional ayuda interino provisional temporal preliminar impuestas julio hidrogeno irani exhaustivo reducciones internacionales antiguo anterior viejo medidas adicionales terrestres limitada detonacion disparado disparada lanzado lanzada probado probada ensayado',
    ),
  },
  pt: language('pt', { suffixes: ['s', 'es'], suffixInside: true }, 'sr sra dr gen art'),
  it: language('it', {}, 'sig dott gen art on'),
  tr: {
    ...language('tr', { suffixes: TURKISH_SUFFIXES, suffixInside: true }, 'dr prof sn vb #'),
    common: words(
      'anlasma anlasmasi antlasma antlasmasi ulkeleri grubu gucleri buyuk dunya ajans ajansi kurumu orgutu birlesmis milletler uluslararasi guvenlik konseyi karar karari kararlari sayili abd baskan baskani avrupa orta silah silahlarin silahlari stratejik savunma sistemleri test testi deneme acik yeni eski ilk 2015 ortak eylem plani kisa menzilli enerji enerjisi guc sureci ile ve rus hr mike michael donald general toplanti toplantilar alti tarihli saldiri gecici muzakere gorusme',
    ),
  },
  pl: {
    ...language('pl', {}, 'r ul im prof dr gen tzw m in np pln pld ws nr'),
    common: words(
      'traktat uklad umow porozumieni organizacj rezolucj komitet grup plan panstw mocarstw niem europie prezydent trump putin rosji zawart podpisan osiagniet start jeden szesc broni prob proba proby test testu testy testow nowy nowego agencj iranem wspoln zasiegu orbite orbicie rakiet',
    ),
  },
};

/** The folder that is complete, whose rows marked `everywhere` go into every table. */
export const FIRST_LANGUAGE = 'en';

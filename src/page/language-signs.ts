/** Frequent small words of the languages that share an alphabet with others: the text's own testimony. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on as by at from it are his has have this which not be were had they their its would been who will said',
  de: 'der die und das den von mit dem des auf für ist im nicht ein eine sich auch als an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über zum zur war',
  fr: 'le la les des et en un une du que est pour qui dans par sur pas plus ce se sont avec il au aux cette ses mais comme été leur ou nous ont son elle',
  es: 'el la los las de que y en un una por con para del se su al lo como más pero sus este ha fue es son entre cuando muy sobre también hasta desde esta',
  pt: 'o a os as de que e em um uma por com para do da no na dos das se não mais ao como mas foi são pela pelo também seu sua até isso entre nos nas ele uma é',
  it: 'il lo la gli le di che e un una per con del della dei delle nel nella si non è sono anche come più al alla ma da dal dalla ha questo questa loro tra essere degli',
  tr: 've bir bu da de için ile olarak olan daha çok gibi kadar ancak sonra ama en ise değil olduğu göre her ne var yok tarafından oldu dedi etti arasında',
  pl: 'w i na z się nie do że to jest o jak po ale za od przez który która które są był było tym oraz dla jego tego już tylko może przy ze także co',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er ook als bij door maar om naar uit wordt nog worden die hij heeft dit deze',
  sv: 'och att det som en på är av för med den till inte har de ett om han men var jag sig från vi så kan när nu skulle också',
  no: 'og i det som en på er av for med den til ikke har de et om han men var seg fra vi så kan når skulle også blir etter ved',
  cs: 'a se na že je v s z do to o i ve za jsou k po by pro jako byl ale jeho od které který při bylo ještě nebo jen už také',
  ru: 'и в не на что с по как это он из за от для его но к так о же у бы все было она они был ее или только также который при',
  uk: 'і в не на що з та як це він із за від для його але до так про ж у би всі було вона вони був її або тільки також який при є під щоб',
  bg: 'и в не на че с за да се от са по като това той или при към във със още е бе ще който която но след',
  fa: 'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می ها بود های شده باید ما اما گفت کرده',
  ar: 'في من على إلى أن عن التي الذي مع هذا هذه كان ما لا بعد قد كما بين لم أو وقال ذلك خلال عليه كل وقد حيث إن',
  ur: 'کے میں کی ہے اور سے کا کو اس نے ہیں پر کہ یہ بھی تھا کر ایک جو لیے نہیں',
};

export const STOP_WORD_TABLE: ReadonlyMap<string, readonly string[]> = (() => {
  const table = new Map<string, string[]>();
  for (const [language, words] of Object.entries(STOP_WORDS))
    for (const word of words.split(' ')) {
      const languages = table.get(word);
      if (languages) languages.push(language);
      else table.set(word, [language]);
    }
  return table;
})();

/** Characters that are written in only one of the two scripts of Chinese, among the most frequent ones. */
export const SIMPLIFIED_ONLY = new Set(
  '这国们来时个为说对发后经还进过样开关系问题会动现实无当种军东车长门见议导弹条约谈试验统总协议则让认应该两边书报记者华美俄联欧战术',
);
export const TRADITIONAL_ONLY = new Set(
  '這國們來時個為說對發後經還進過樣開關係問題會動現實無當種軍東車長門見議導彈條約談試驗統總協議則讓認應該兩邊書報記者華聯歐戰術',
);

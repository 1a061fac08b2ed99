/** A sentence of thirty words or so in each language, of no topic of ours. */
export const SENTENCES: readonly (readonly [string, string])[] = [
  [
    'en',
    'The two sides said that they would meet again in the spring, and that the text was not ready for the ministers who had come to sign it.',
  ],
  [
    'de',
    'Die beiden Seiten wollen sich im Frühjahr wieder treffen, und der Text ist noch nicht fertig für die Minister, die ihn unterzeichnen sollten.',
  ],
  [
    'fr',
    'Les deux parties vont se revoir au printemps, et le texte n’est pas encore prêt pour les ministres qui sont venus dans la ville pour le signer.',
  ],
  [
    'es',
    'Las dos partes se verán de nuevo en la primavera, y el texto no está listo para los ministros que han venido a la ciudad para firmar el acuerdo.',
  ],
  [
    'pt',
    'As duas partes vão se reunir de novo na primavera, e o texto não está pronto para os ministros que foram à cidade para assinar o acordo.',
  ],
  [
    'it',
    'Le due parti si vedranno di nuovo in primavera, e il testo non è ancora pronto per i ministri che sono venuti nella città per firmare.',
  ],
  [
    'pl',
    'Obie strony spotkają się znowu na wiosnę, ale tekst nie jest jeszcze gotowy dla ministrów, którzy przyjechali do miasta, aby go podpisać.',
  ],
  [
    'tr',
    'İki taraf baharda yeniden bir araya gelecek ve metin henüz hazır değil, bu nedenle bakanlar için yeni bir gün daha sonra belli olacak dedi.',
  ],
  [
    'ru',
    'Обе стороны встретятся снова весной, и текст ещё не готов для министров, которые приехали в город, чтобы подписать его на этой неделе.',
  ],
  [
    'uk',
    'Обидві сторони зустрінуться знову навесні, і текст ще не готовий для міністрів, які приїхали до міста, щоб підписати його на цьому тижні.',
  ],
  [
    'fa',
    'دو طرف در بهار دوباره دیدار خواهند کرد و متن هنوز برای وزیران که به شهر آمده اند آماده نشده است و این را باید با هم تمام کرد.',
  ],
  [
    'ar',
    'سوف يلتقي الطرفان من جديد في الربيع ولم يكن النص جاهزا بعد من أجل الوزراء الذين جاءوا إلى المدينة على أن يوقعوا عليه في هذا الأسبوع.',
  ],
  ['zh-Hans', '双方将在春天再次会面，条约的文本还没有准备好，部长们为此来到这个城市，却没有签字就回国了。'],
  ['zh-Hant', '雙方將在春天再次會面，條約的文本還沒有準備好，部長們為此來到這個城市，卻沒有簽字就回國了。'],
  ['ja', '双方は春に再び会う予定だが、署名のために訪れた大臣たちが見るべき文書はまだできていないという。'],
  [
    'ko',
    '양측은 봄에 다시 만날 예정이지만 서명하려고 도시를 찾은 장관들이 볼 문서는 아직 준비되지 않았다고 한다.',
  ],
];

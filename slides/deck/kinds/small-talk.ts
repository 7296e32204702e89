import { readingLength } from "../../language/words.ts";

/** Words by which people greet, agree, thank and part, by language. */
const WORDS: readonly string[] = [
  "hello|hi|hey|greetings|good (?:morning|afternoon|evening|day|night)|oh|okay|ok|great|excellent|perfect|exactly|right|definitely|absolutely|certainly|understood|sure(?: thing)?|of course|wonderful|fantastic|awesome|wow|h+m+|interesting|i see|got it|sounds (?:good|great|perfect)|that (?:sounds|is|['’]s) (?:perfect|great|good|right|fine)|indeed|(?:good|great) question|thank(?:s| you)(?: (?:very|so) much)?|you(?:['’]re| are) welcome|my pleasure|goodbye|good-bye|bye|have a (?:good|nice|great) (?:day|evening|night|weekend|one)|i (?:certainly |definitely )?will|will do",
  "hallo|grüß gott|guten (?:tag|morgen|abend)|ach so|genau|verstehe|verstanden|alles klar|super|prima|wunderbar|danke(?: schön| sehr)?|vielen dank|gern(?:e)?|stimmt|natürlich|auf wiedersehen|tschüss|schönen (?:tag|abend) noch",
  "bonjour|bonsoir|salut|d['’]accord|exactement|tout à fait|entendu|parfait|très bien|bien sûr|merci(?: beaucoup| bien)?|au revoir|volontiers|bonne (?:journée|soirée)",
  "hola|buenos días|buenas (?:tardes|noches)|de acuerdo|exacto|exactamente|claro|perfecto|entendido|vale|(?:muchas )?gracias|adiós|por supuesto",
  "ciao|buongiorno|buonasera|d['’]accordo|esatto|esattamente|certo|perfetto|capito|(?:molte )?grazie|arrivederci|va bene",
  "olá|bom dia|boa (?:tarde|noite)|exatamente|exato|claro|perfeito|entendi|certo|(?:muito )?obrigad[oa]|tchau",
  "здравствуйте|привет|добрый (?:день|вечер)|доброе утро|точно|именно|понятно|понял[аи]?|хорошо|отлично|конечно|(?:большое )?спасибо|до свидания|ясно|верно|всего доброго",
  "您好|你好|早安|好的|沒錯|没错|當然|当然|明白了?|謝謝(?:您|你)?|谢谢(?:您|你)?|再見|再见|こんにちは|おはようございます|こんばんは|なるほど|その通りです|わかりました|承知しました|ありがとうございます|もちろんです?|안녕하세요|맞습니다|그렇군요|알겠습니다|감사합니다|물론입니다|مرحبا|أهلا|بالضبط|تماما|حسنا|شكرا|مع السلامة",
];

const ONE = `(?:${WORDS.join("|")})`;

/** Such words and nothing else but a name: “Great.”, “Greetings, Lucy.”, “Excellent, have a good evening.” */
const NOTHING_ELSE = new RegExp(
  `^${ONE}(?:[,，、!]? (?:and )?${ONE})*(?<names>(?:,? [\\p{L}.’'-]+){0,3})[.!?…。！]*$`,
  "iu",
);

/** What is said to go on with a talk, by language. */
const GOES_ON = new RegExp(
  `^(?:${ONE}[,.!]? (?:and )?)?(?:${[
    "(?:I|we) (?:really |very much )?appreciate (?:the|that|your) (?:overview|clarification|explanation|update|background|context|information|input|insights?|response|answer|time|call|summary)s?",
    "thank(?:s| you) for (?:elaborating|clarifying|explaining|asking|calling|sharing|talking|joining|coming|having|the (?:overview|update|explanation|background|call|question)|your (?:time|call|answer|question))",
    "(?:could|can|would) you (?:please |also |perhaps |maybe )?(?:elaborate|say (?:a (?:bit|little) )?more|tell (?:me|us) more|clarify|expand|send (?:over|me|us))(?!\\p{L})[^.]*\\?",
    "(?:what|how) (?:can|may) I (?:do for|help) you[^.]*\\?|how are you[^.]*\\?",
    "(?:(?:hello|hi),? )?this is \\p{L}+ (?:from|with|of|at|calling) ",
    "I(?:['’]ll| will) [^.]{0,60}(?<!\\p{L})get back to you",
    "(?:while [^,.]{1,80}, )?(?:I|we) (?:can|could|will|would) (?:\\p{Ll}+ )?(?:walk you through|send (?:you|it|them) )",
    "(?:please )?(?:let me know if|don['’]t hesitate)|should you need [^.]{0,40} let (?:me|us) know",
    "(?:können|könnten|würden) sie (?:das |uns |mir )?(?:bitte )?(?:näher |genauer )?erläutern|was kann ich für sie tun",
    "(?:pouvez|pourriez)-vous (?:nous |m['’])?(?:en dire plus|préciser|développer)|que puis-je (?:faire )?pour vous",
    "(?:puede|podría) (?:usted )?(?:decir(?:nos|me)? más|precisar|ampliar)\\p{L}*|¿?en qué puedo ayudar",
    "(?:può|potrebbe) (?:precisar|approfondir)\\p{L}*|(?:pode|poderia) (?:nos )?(?:dizer mais|contar mais|aprofundar)",
    "(?:не )?могли бы вы (?:\\p{L}+ )?(?:пояснить|уточнить|рассказать подробнее)|чем (?:я )?могу (?:вам )?помочь",
  ].join("|")})`,
  "iu",
);

/** Who speaks, before what is said: "Lucy: ", "Harbour Office: ". */
const TURN =
  /^(?<who>\p{Lu}[\p{L}.’' -]{1,30}|\p{Script=Han}{1,6}|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,10})\s?[:：]\s*/u;

const MOST_WORDS = 30;
/** Agreement alone is so short. */
const MOST_AGREEING = 9;

/** Who speaks in a turn of a talk that is written down, and what; null without a speaker. */
export function turnOf(paragraph: string): { readonly who: string; readonly said: string } | null {
  const turn = TURN.exec(paragraph);
  const who = turn?.groups?.["who"];
  return turn === null || who === undefined ? null : { who, said: paragraph.slice(turn[0].length) };
}

/** Whether a sentence does no more than agree, greet or thank: “Exactly.”, “Oh okay.” */
export function isInterjection(sentence: string): boolean {
  if (sentence.length > 60 || readingLength(sentence) > MOST_AGREEING) return false;
  const names = NOTHING_ELSE.exec(sentence)?.groups?.["names"];
  return names !== undefined && !/(?<!\p{L})\p{Ll}/u.test(names);
}

/** Whether a sentence only keeps a talk going: a greeting, thanks, agreement, a request to say more. */
export function isSmallTalk(sentence: string): boolean {
  return isInterjection(sentence) || (GOES_ON.test(sentence) && readingLength(sentence) <= MOST_WORDS);
}

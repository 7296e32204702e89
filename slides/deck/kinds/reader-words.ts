import { byScript, latinWords, latinPattern } from "../../language/by-script.ts";
import { PIECE, PIECE_OF_A_PAGE } from "../piece-words.ts";
import { carriesWeight } from "../weighty-words.ts";

const ANY_PIECE = `(?:[\\p{L}’'-]+ ){0,4}${PIECE}`;
const ADJECTIVES = "(?:(?:very|so|truly|deeply|really|incredibly|extremely) )?";

/** What a web page says to whoever reads it: come, write, read on; by language. */
const INVITES: Readonly<Record<string, string>> = {
  en: [
    "(?:please )?(?:learn|read|find out|discover|hear) more(?! than)(?!\\p{L})",
    "(?:please )?(?:stay tuned|check back|keep an eye (?:on|out)|sign up for (?:our|the|updates)|subscribe (?:to|now|today)|follow (?:us|along|@)|join us|come join|get in touch|drop us|reach out to us|see you (?:there|soon|in|at|next|on)|leave (?:us )?(?:a|your) comments?|get involved)(?!\\p{L})",
    "(?:please )?(?:share your (?:insights?|feedback|thoughts|ideas|stories|comments|experiences?)|send (?:us|me) (?:an? |your )?(?:e-?mails?|notes?|messages?|feedback|thoughts|ideas)|(?:e-?mail|contact) (?:us|me)(?=[.!]?$|,? (?:for|with|here|directly|today|if you|(?:at|on|via) (?:[^ ]*[@/]|www|[+(]?\\p{N})))|let us know (?:about|what|how|if|in)|tell us (?:what|how|about) (?:you|your))(?!\\p{L})",
    "(?:please )?(?:reach out|feel free to reach out)(?: to [^ ]+@[^ ]+)? (?:with|if|for|to (?:us|me|[^ ]+@))",
    "(?:we|I) (?:all )?hope (?:to see you|you (?:(?:have |all )?enjoy|feel the same|like|(?:have |will |are )?(?:find|found|finding|join)|(?:have )?learn))",
    "(?:(?:by|in) [\\p{Ll}]+ing [^,]{3,120}, )?(?:we|I) hope (?:it|this|that|these|the \\p{Ll}+)(?: \\p{Ll}+)? (?:will )?(?:provides?|gives?|offers?|inspires?|helps?|has given|has helped) you(?!\\p{L})",
    "we(?:['’]ve| have)(?: got)? (?:many|lots|plenty)(?: of)? (?:more )?(?:events|posts|stories|talks|webinars|workshops|surprises|news) (?:lined up|planned|coming|to come|in store|on the way)",
    "you (?:can|may) (?:find|find out|learn|read) more (?:about|at|in|on|here)(?!\\p{L})",
    "we want you to continue to(?!\\p{L})",
    "(?:if you|you) (?:can|may|could) also (?:join|chat|follow|watch|read|view|find|sign up|subscribe|listen)(?!\\p{L})",
    "(?:we|I)(?:['’]d| would) (?:love|like|be (?:happy|glad|interested)|welcome) (?:to (?:hear|know|get|see|learn)|your)(?!\\p{L})[^.]{0,60}(?<!\\p{L})you(?:r|rs)?(?!\\p{L})",
    "(?:we|I)(?:['’]re| are|['’]m| am) (?:always )?looking to (?:learn|hear) (?:more )?from(?!\\p{L})",
    "(?:we need your help (?:to|with)|please,? (?:explore|take a look at|check out|visit) (?:our|the|us))(?!\\p{L})",
    "(?:an?|the) (?:full |complete |webinar |video |audio |slide )*(?:recap|recording|replay|slides|slide deck|transcript|podcast|video|webinar)(?: of [^.,]{1,60})? (?:is|are)(?: also| now)? available(?!\\p{L})",
    "to share your (?:feedback|thoughts|ideas|comments|story)(?: \\p{L}+){0,2},",
    "(?:have|got) (?:an? |any |some )?(?:question|comment|idea|suggestion|tip|feedback)s?(?!\\p{L})[^.]{0,60}\\?",
    "(?:do you have|questions or comments|questions)(?: (?:any )?(?:questions|comments|ideas|feedback))?\\?",
    "if you(?:['’]re| are|['’]d| would| have| want)(?!\\p{L})[^.]{3,110},? (?:please |feel free to |you can |be sure to )?(?:e-?mail|contact|write(?: to)?|join|let|drop|get in touch with|send|reach(?: out to)?|sign up with) (?:us|me)(?!\\p{L})",
  ].join("|"),
  de: "(?:erfahren|lesen) sie (?:hier |jetzt )?mehr(?!\\p{L})|mehr (?:dazu|erfahren|lesen)(?!\\p{L})|folgen sie uns|abonnieren sie|bleiben sie dran|wir freuen uns (?:auf|über) (?:ihre|eure|dein)|wir (?:sehen uns|hoffen, (?:sie|euch) (?:bald |dort )?(?:zu sehen|begrüßen))|(?:schreiben|schicken) sie uns|schreibt uns|meldet euch|machen sie mit|seien sie dabei",
  fr: "en savoir plus|découvrez (?:notre|nos|plus)|suivez-nous|abonnez-vous|rejoignez-nous|restez à l['’]écoute|écrivez-nous|contactez-nous|partagez vos|nous aimerions (?:beaucoup )?(?:avoir|connaître|entendre) vo|nous espérons (?:vous (?:voir|retrouver)|que vous (?:aimerez|apprécierez|trouverez))|au plaisir de vous",
  es: "(?:más información en|conozca más|lea más|descubra más)|s[ií]g[ua]\\p{L}*nos|suscríba[sn]?e|únase a|escríbanos|contáctenos|comparta (?:su|sus)|manténgase al tanto|nos encantaría (?:conocer|saber|oír)|esperamos (?:verl[oae]s|verte|verles|que (?:le|les|te) (?:guste|haya gustado))|nos vemos",
  it: "(?:scopri|leggi) di più|per saperne di più|seguici|iscriviti|unisciti a noi|scrivici|contattaci|ci piacerebbe (?:sapere|conoscere)|speriamo di (?:vedervi|incontrarvi)|ci vediamo",
  pt: "(?:saiba|leia) mais|siga-nos|inscreva-se|junte-se a nós|escreva-nos|fale conosco|fique ligad|gostaríamos de (?:saber|ouvir) |esperamos (?:ver você|vê-l[oa]s)",
  nl: "lees (?:hier )?meer|volg ons|abonneer|doe mee|schrijf ons|neem contact (?:met ons )?op|blijf op de hoogte",
  pl: "dowiedz się więcej|czytaj (?:więcej|dalej)|zapisz się|dołącz do nas|napisz do nas|śledź nas",
  ru: "(?:узнайте|читайте) больше|подписывайтесь|присоединяйтесь|следите за (?:нашими|обновлениями|новостями)|пишите нам|свяжитесь с нами|будем рады (?:услышать|узнать|получить|видеть)|надеемся (?:увидеть|на встречу)|до встречи",
  uk: "(?:дізнайтеся|читайте) більше|підписуйтесь|приєднуйтесь|пишіть нам",
};

/** Where a text comes from, which of a row it is, and that it is over; by language. */
const PROVENANCE: Readonly<Record<string, string>> = {
  en: [
    `(?:this|the following) ${ANY_PIECE}(?: [^.]{1,60})? (?:was|is|were|has been|appeared) (?:(?:originally|first|also|initially|previously) )?(?:published|posted|cross-?posted|written (?:by|for|with)|syndicated|re-?(?:posted|published)|excerpted|adapted from|part of (?:an?|our|the)|a guest|brought to you|authored)(?!\\p{L})`,
    `this is (?:the (?:first|second|third|fourth|fifth|sixth|last|final|latest|next)(?: and last)?|part (?:\\p{N}+|one|two|three|four)|an?) (?:${PIECE} )?(?:in|of) (?:an?|our|the|this|\\p{L}+ part) (?:[\\p{L}\\p{N}’'-]+ ){0,4}${PIECE}`,
    `(?:this|our) (?:${PIECE_OF_A_PAGE}) (?:focuses|covers|will cover)(?!\\p{L})`,
    `(?:this|our) (?:${PIECE}) (?:showcases|features|highlights|looks at|is brought|will (?:look at|explore))(?!\\p{L})`,
    `each (?:week|month),? [^.]{2,60} (?:showcases|features|highlights|brings you|(?:(?:I|we)(?: will|['’]ll)? )(?:showcase|feature|highlight|bring you|profile|share|cover|explore|round up))(?!\\p{L})`,
    `you(?:['’]ve| have) (?:just )?(?:finished|been) reading(?!\\p{L})`,
    `welcome to (?:the|our|this|another|a) ${ANY_PIECE}(?!\\p{L})`,
    `(?:cross-?|re-?)(?:posted|published) (?:from|on|at|with)(?!\\p{L})`,
    `[[(]?(?:editor['’]?s?['’]?|author['’]?s?['’]?|update|publisher['’]?s?) note[:,]? ?(?:you can|th(?:is|e) ${ANY_PIECE}|we['’]ve|we have)`,
    `(?:(?:these|linking|the|our|all) )?(?:[\\p{Ll}-]+ )?(?:tips|lists?|excerpts) (?:was|were|is|are|have been) (?:compiled|adapted|drawn|excerpted|taken|borrowed) from(?!\\p{L})`,
    `(?:(?:these|linking|the|our|all) )?(?:[\\p{Ll}-]+ )?(?:resources|examples) (?:was|were|is|are|have been) (?:compiled|adapted|excerpted) from(?!\\p{L})`,
    `[[(]?disclaimer: |(?:previously|also|earlier|next) in this series(?!\\p{L})`,
    `(?:visit|follow) this (?:blog|page|space)(?!\\p{L})`,
  ].join("|"),
  de: "(?:dieser|der vorliegende) (?:beitrag|artikel|text)(?: [^.]{1,40})? (?:erschien|ist (?:zuerst|ursprünglich|erstmals)|wurde (?:zuerst|ursprünglich|erstmals)|ist (?:der )?(?:erste|zweite|dritte|letzte)?[^.]{0,10}teil)|willkommen (?:zu|bei) (?:unsere[rm]|diese[rm]|der) |haftungsausschluss:",
  fr: "(?:cet|le présent) (?:article|billet|texte)(?: [^.]{1,40})? (?:a (?:d['’]abord |initialement |également )?été publié|est (?:initialement |d['’]abord )?paru|fait partie d['’]une série|est le (?:premier|deuxième|dernier))|bienvenue (?:dans|à) (?:notre|cette|ce) |avertissement ?: ",
  es: "est[ea] (?:artículo|entrada|publicación|texto)(?: [^.]{1,40})? (?:fue (?:originalmente )?publicad|se publicó|apareció|forma parte de una serie|es (?:el|la) (?:primer|segund|tercer|últim))|bienvenid[oa]s? a (?:nuestr|est)|descargo de responsabilidad:",
  it: "quest(?:['’]articolo|o (?:articolo|post|testo))(?: [^.]{1,40})? (?:è (?:stato (?:originariamente )?pubblicato|apparso|il (?:primo|secondo|terzo|ultimo))|fa parte di una serie)|benvenuti (?:a|nella|nel) ",
  pt: "ess?t?e (?:post|artigo|texto)(?: [^.]{1,40})? (?:foi (?:originalmente )?(?:publicado|inspirado)|faz parte de uma série|é o (?:primeiro|segundo|terceiro|último))|bem-vind[oa]s? a",
  ru: "(?:эта статья|этот (?:пост|текст|материал))(?: [^.]{1,40})? (?:был[ао]? (?:впервые )?опубликован|впервые опубликован|явля\\p{L}+ (?:перв|втор|трет|последн))|добро пожаловать (?:в|на) (?:наш|эт)",
};

/** Praise and joy, by language. */
const PRAISES: Readonly<Record<string, string>> = {
  en: [
    "(?:congrat(?:s|ulations)|kudos|shout-?outs?|hats off|props)(?: and (?:kudos|thanks|congratulations))? (?:to|on|for)(?!\\p{L})",
    `we(?:['’]re| are) ${ADJECTIVES}(?:grateful|thankful|indebted) (?:to|for)(?!\\p{L})`,
    `we(?:['’]re| are) ${ADJECTIVES}(?:excited|thrilled|enthusiastic|delighted) (?:about|for|by|with)(?!\\p{L})`,
    "we (?:are looking|look) forward to (?:hearing|seeing|working|sharing|meeting|welcoming|learning|reading|receiving|getting|talking|having|continuing|collaborating|connecting|engaging|partnering|exploring|watching|your|our|more|what|an?|the|this|these|another|further|many)(?!\\p{L})",
    "(?:we|I) (?:greatly |deeply |truly |very much |really )?appreciate (?:all )?(?:the|their|his|her) (?:\\p{Ll}+ )?(?:efforts?|work|help|support|time|interest|patience|contributions?|opportunity)(?!\\p{L})",
    "it (?:was|has been|is) (?:(?:such )?an? )?(?:real |great |true )?(?:honou?r|pleasure|privilege|delight)(?: \\p{L}+){0,2} to (?!announce|inform|report|tell|say|propose)\\p{L}",
  ].join("|"),
  de: "(?:herzlichen )?glückwunsch (?:an|zu)(?!\\p{L})|wir (?:sind|gratulieren)(?: \\p{L}+){0,2} (?:dankbar|begeistert|herzlich)",
  fr: "(?:toutes nos )?félicitations (?:à|aux|pour)(?!\\p{L})|bravo (?:à|aux)(?!\\p{L})|nous (?:sommes|vous sommes) (?:très )?(?:reconnaissants|ravis)",
  es: "felicit(?:aciones|amos|idades)(?: \\p{L}+)? a(?!\\p{L})|enhorabuena a|estamos (?:muy )?(?:agradecid|entusiasmad)",
  it: "(?:complimenti|congratulazioni) (?:a|al|alla|ai)(?!\\p{L})|siamo (?:molto )?grati",
  pt: "parabéns (?:a|ao|à|aos|às|pel)|estamos (?:muito )?(?:grat|animad)",
  ru: "поздравля(?:ем|ю)(?!\\p{L})|мы (?:очень )?(?:благодарны|рады)(?!\\p{L})",
};

const UNSPACED =
  "歡迎(?:關注|訂閱|加入|來信|投稿)|欢迎(?:关注|订阅|加入|来信|投稿)|敬請期待|敬请期待|(?:訂閱|關注|订阅|关注)我[們们]|本文(?:原|首)?(?:載|發表|刊|载|发表)於?|(?:ぜひ)?(?:ご登録|お申し込み|フォロー)(?:ください|してください)|お問い合わせは|(?:この|本)記事は[^。]{0,30}(?:掲載|転載|公開)|ご(?:意見|感想)[^。]{0,20}お寄せ|구독|팔로우|이 글은 [^.]{0,40}(?:게재|발행|실렸)|تابعونا|اشتركوا|انضموا إلينا|لمعرفة المزيد|نشر هذا المقال";

const words = [INVITES, PROVENANCE, PRAISES];

const ADDRESS = byScript(
  latinPattern(`^["“«„(\\[¿¡]*(?:${words.map(latinWords).join("|")})`),
  new RegExp(
    `^["“«„「(\\[¿¡]*(?:${words.flatMap((each) => Object.values(each)).join("|")}|${UNSPACED})`,
    "iu",
  ),
);

/** When a page was published, which of a row it is and what a recording is of may have a figure in it. */
const PUBLISHED = /(?<!\p{L})(?:published|posted|appeared|syndicated|part|recap|recording) /iu;
const CONTACT = /(?<!\S)(?=\S*\p{L})\S+(?:@|\/\S*\/)\S+|[+(]?\p{N}[\p{N} ().-]{8,}\p{N}/gu;
/** "No funds may be spent", but not "you may". */
const MAY = /(?<!\p{L}|(?:you|we|I) )may (?=\p{Ll})/u;

/**
 * Whether a sentence speaks to whoever reads the page, or of the page: “Join us!”, “This post was first published …”,
 * “Congrats to the team …”. It says nothing of the subject.
 */
export function addressesReader(sentence: string): boolean {
  const words = sentence.includes("\n") ? sentence.replace(/\s+/gu, " ") : sentence;
  if (!ADDRESS.test(words) || MAY.test(words)) return false;
  return PUBLISHED.test(words) || !carriesWeight(words.replace(CONTACT, ""));
}

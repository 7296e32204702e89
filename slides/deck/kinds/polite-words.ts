/** Whose opinions a paper holds, and whose it doesn't, by language. */
const DISCLAIMS = [
  "(?:all |any |the )?(?:opinions|views)(?: and (?:opinions|views|conclusions))?(?: (?:expressed|stated|given))?(?: (?:here|herein|(?:in|on) th(?:is|e) \\p{Ll}+))?,? (?:are (?:solely |entirely |only )?(?:his|her|my|their|our|those of|the author)|do not (?:necessarily )?(?:reflect|represent))(?!\\p{L})",
  "die (?:hier |in diesem \\p{L}+ )?(?:geäußerten |vertretenen )?(?:ansichten|meinungen|auffassungen)(?: [^.]{1,60})? (?:sind (?:allein )?die des|geben (?:allein |nur |nicht )|entsprechen nicht)",
  "les (?:opinions|avis|vues)(?: exprimé[es]+)?(?: [^.]{1,60})? (?:n['’]engagent|ne reflètent pas|sont (?:celles|ceux) de)",
  "las (?:opiniones|ideas)(?: expresadas| vertidas)?(?: [^.]{1,60})? (?:no reflejan|son responsabilidad|son exclusivamente)",
  "le opinioni(?: espresse)?(?: [^.]{1,60})? (?:non riflettono|non impegnano|sono (?:esclusivamente )?quelle)",
  "as opiniões(?: expressas)?(?: [^.]{1,60})? (?:não refletem|são (?:exclusivamente )?da)",
  "(?:мнени[ея]|точка зрения) автор\\p{L}+ (?:может|могут) не совпадать",
  "(?:本文|文中)[^。]{0,16}(?:僅代表|仅代表|不代表)|本稿[^。]{0,20}個人の見解",
].join("|");

/** That an answer was taken pains over, and that a letter was welcome, by language. */
const ASSURES = [
  "(?:you (?:can|may)(?: rest)? be assured|(?:please )?(?:be|rest) assured|I (?:can )?assure you)(?: that)? (?:this|our|the|your) (?:response|reply|letter|answer|matter|inquiry|enquiry|request|concerns?|comments?|views?)(?!\\p{L})|(?:I|we) (?:very much |greatly |truly )?appreciate your (?:interest|patience|concern|letter|time|support|cooperation|understanding|courtesy)(?!\\p{L})",
  "(?:seien sie|sie (?:können|dürfen)) versichert, dass (?:diese antwort|ihr (?:schreiben|anliegen|brief))|wir (?:bitten um|danken für) ihr(?:e)? (?:verständnis|geduld|interesse)",
  "(?:soyez|vous pouvez être) assuré[es]* que (?:cette réponse|votre (?:lettre|demande))",
  "(?:tenga|puede tener) la (?:seguridad|certeza) de que (?:esta respuesta|su (?:carta|solicitud))",
  "(?:уверяю|заверяю|можете быть уверены)[^.]{0,20} что (?:этот ответ|ваше (?:письмо|обращение))",
].join("|");

/** Whom to ask, by language: "If agencies have any questions …". */
const ASKS_BACK = [
  "(?:should|if) (?!you )(?:\\p{L}+ ){1,4}(?:have|has) (?:any )?(?:further |additional |other )?(?:questions?|concerns?|comments?)(?!\\p{L})|if you have (?:any )?(?:further |additional |other )?(?:questions?|concerns?|comments?|suggestions?)(?!\\p{L})",
  "(?:bei|für) (?:etwaige[n]? |weitere[n]? |allen )?(?:fragen|rückfragen) (?:wenden|steh|erreichen|melden)|wenn (?:sie|behörden) (?:noch )?fragen haben",
  "si (?:vous|les \\p{L}+) (?:avez|ont) des questions|pour toute question",
  "si (?:tiene|tienen)[^.]{0,20} (?:pregunta|duda|consulta)s?",
  "(?:per (?:qualsiasi|eventuali|ulteriori) (?:domand|informazion|chiariment)|em caso de dúvida|voor vragen|bij vragen)\\p{L}*",
  "(?:при возникновении|если (?:у вас )?(?:возникнут|есть)) вопрос\\p{L}*",
  "(?:如有|若有)(?:任何)?(?:疑問|疑问|問題|问题)|ご(?:質問|不明な?点)",
].join("|");

/** Who is thanked, and for what; "Thanks to the new quay …" gives a reason. */
const THANKS = [
  "(?:many |special |our |my |warm |sincere )*thanks (?:also )?(?:go )?to [^.]{3,120} for (?:\\p{Ll}+ing|their|his|her|your|all|great|the)(?!\\p{L})",
  "(?:unser |mein |besonderer |herzlicher )*dank (?:geht |gilt )?(?:auch )?(?:an )?[^.]{3,120} für (?:die|ihre|seine|das|den)(?!\\p{L})",
  "(?:un grand )?merci à [^.]{3,120} (?:pour (?:son|sa|ses|leurs?|votre|avoir)|d['’]avoir)(?!\\p{L})",
  "gracias a [^.]{3,120} por (?:su|sus|haber|compartir)(?!\\p{L})",
  "спасибо [^.]{3,120} за (?:их|его|её|помощь|работу|поддержку)",
].join("|");

const POLITE = new RegExp(
  `^["“«„「『(]*(?:(?:${THANKS}|${DISCLAIMS}|${ASSURES}|${ASKS_BACK})|(?:this|the) (?:attachment|annex|appendix|enclosure|glossary) (?:provides|contains|lists|gives|sets out|includes)(?! that))`,
  "iu",
);

/** Whether a sentence disclaims, assures or says whom to ask, and nothing of the subject. */
export function isPolite(sentence: string): boolean {
  return POLITE.test(sentence);
}

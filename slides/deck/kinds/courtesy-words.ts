/** Who is about to speak, and what he is about to do, by language; between the two stand a few words. */
const FORETELLS = [
  "(?:(?:I|we) (?:will|shall|would like to|should like to|want to|wish to|(?:am|are) going to|will now|shall now|attempt to)|let me|allow me to|permit me to|it (?:might|may|would|could) be (?:helpful|useful|convenient) if I)(?!\\p{L})[^.]{0,30}(?<!\\p{L})(?:summari[sz]e|recapitulate|outline|sketch|set out|make (?:two|three|four|a few|some|several) (?:\\p{L}+ )?(?:remarks|points|predictions|observations|comments))(?!\\p{L})",
  "(?:ich|wir) (?:werden?|möchten?|will|wollen|darf)(?!\\p{L})[^.]{0,80}(?<!\\p{L})(?:zusammen(?:zu)?fassen|skizzieren|umreißen|(?:zwei|drei|einige|ein paar) (?:\\p{L}+ )?(?:anmerkungen|bemerkungen|vorhersagen|thesen))(?!\\p{L})",
  "(?:je (?:vais|voudrais|souhaite(?:rais)?|me propose de)|nous allons|permettez-moi de)(?!\\p{L})[^.]{0,30}(?<!\\p{L})(?:résumer|récapituler|esquisser|faire (?:deux|trois|quelques) (?:remarques|observations|prédictions))(?!\\p{L})",
  "(?:voy a|vamos a|quisiera|permítanme)(?!\\p{L})[^.]{0,30}(?<!\\p{L})(?:resumir|esbozar|hacer (?:dos|tres|algunas|unas) (?:observaciones|predicciones))(?!\\p{L})",
  "(?:vorrei|permettetemi di|cercherò di)(?!\\p{L})[^.]{0,30}(?<!\\p{L})(?:riassumere|riepilogare|fare (?:due|tre|alcune) (?:osservazioni|previsioni))(?!\\p{L})",
  "(?:vou|gostaria de|permitam-me)(?!\\p{L})[^.]{0,30}(?<!\\p{L})(?:resumir|fazer (?:duas|três|algumas) (?:observações|previsões))(?!\\p{L})",
  "(?:ik zal|ik wil|laat mij)(?!\\p{L})[^.]{0,80}(?<!\\p{L})(?:samenvatten|schetsen|(?:twee|drie|enkele) (?:opmerkingen|voorspellingen))(?!\\p{L})",
  "(?:я (?:хочу|хотел[аи]? бы|постараюсь|попробую)|позвольте(?: мне)?|попытаюсь)(?!\\p{L})[^.]{0,30}(?<!\\p{L})(?:подытожить|обобщить|резюмировать|сделать (?:два|две|три|несколько) (?:замечани|прогноз|предсказани)\\p{L}*)(?!\\p{L})",
  "(?:я (?:хочу|хотів би|спробую)|дозвольте(?: мені)?)(?!\\p{L})[^.]{0,30}(?<!\\p{L})(?:підсумувати|узагальнити)(?!\\p{L})",
  "(?:chciałbym|chciałabym|pozwolę sobie|spróbuję|postaram się)(?!\\p{L})[^.]{0,30}(?<!\\p{L})(?:podsumować|streścić)(?!\\p{L})",
  "(?:θα ήθελα να|επιτρέψτε μου να|θα) (?:συνοψίσω)",
  "(?:讓我|让我|我將|我将|我想|我會|我会)[^。]{0,12}(?:總結|总结|概述|歸納|归纳|提出[兩两三幾几]個?(?:預測|预测|看法))",
  "(?:まとめて|要約して|整理して)(?:み|お)(?:ます|きます|ましょう|たい)",
  "(?:정리|요약)해 ?보(?:겠|려)|(?:두|세|네|몇) ?가지 (?:예측|전망|의견|제안)을 (?:해 ?(?:봅|보)|하려|제시)",
  "(?<!\\p{L})(?:سأ(?:لخص|وجز|طلق|طرح)|سوف (?:ألخص|أطرح))(?!\\p{L})",
  "(?:אנסה|ברצוני|הרשו לי) לסכם",
].join("|");

const ANNOUNCES = new RegExp(`(?<!\\p{L})(?:${FORETELLS})`, "iu");

/** Whether a sentence says that something will be said, and nothing of it: "I shall make two predictions." */
export function foretells(sentence: string): boolean {
  return (
    ANNOUNCES.test(sentence) && !/(?<!\p{L})(?:that|dass|que|che|dat|что|що|że)(?!\p{L})/iu.test(sentence)
  );
}

/** What a letter says to be polite, by language. "Thanks to the mill …" gives a reason. */
export const COURTESY = new RegExp(
  `^["“«„「『]*(?:${[
    "(?:many |with )?thank(?:s|ing)?(?: you)?(?! to)(?=[^\\p{L}]|$)(?! you to)|(?:I|we) (?:thank you|hope (?:this|that|you|it) (?:helps|finds|will be (?:of )?(?:use|useful|help|helpful)|is (?:of )?(?:use|useful|help|helpful))|look forward to (?:hearing|your))|(?:please )?do(?: not|n['’]t) hesitate to|(?:I|we) (?:have the honou?r to |beg to |write to |hereby )?acknowledge (?:with thanks )?(?:the )?receipt of|your (?:\\p{Ll}+ )?(?:dispatch|despatch|letter|telegram|cable|cablegram|note|message|memorandum|communication)(?:es|s)? (?:[^.;]{1,60} )?(?:has|have|was|were) (?:been )?(?:duly )?received",
    "(?:vielen|herzlichen|besten|schönen) dank|danke(?=[ ,.!])|(?:ich|wir) (?:danken?|bedanken?) (?:ihnen|euch|uns|mich)|ich hoffe, (?:dies|das|es) hilft|für (?:rück)?fragen steh|ihr(?:e|en)? (?:schreiben|brief|telegramm|bericht|note|nachricht|mail) (?:[^.;]{1,60} )?(?:erhalten|eingegangen)",
    "merci(?! [àa] )(?=[ ,.!])|je vous remercie|nous vous remercions|n['’]hésitez pas à|j['’]espère que (?:cela|ceci) vous|(?:j['’]ai|nous avons) bien reçu votre|votre (?:lettre|dépêche|note|télégramme|courrier|message) (?:[^.;]{1,60} )?(?:m['’]est parvenue?|a (?:bien )?été reçue?)",
    "(?:muchas )?gracias(?! a )(?=[ ,.!])|(?:le|les) agrade(?:zco|cemos)|no duden? en|quedo a su disposición",
    "(?:molte )?grazie(?! a)(?=[ ,.!])|(?:la|vi) ringrazi\\p{L}+|resto a (?:vostra )?disposizione",
    "(?:muito )?obrigad[oa](?=[ ,.!])|agrade(?:ço|cemos)-?(?:lhe|vos)?(?= (?:a sua|pela|o seu))|não hesite em",
    "(?:hartelijk |veel )?dank (?:u|je)|hartelijk dank|bedankt|aarzel niet",
    "(?:большое )?спасибо|(?:заранее )?благодар(?:ю|им) (?:вас|за)|не стесняйтесь|надеюсь, это (?:поможет|будет)",
    "(?:щиро )?дяку(?:ю|ємо)|dziękuj(?:ę|emy)|(?:σας )?ευχαριστ(?:ώ|ούμε)",
  ].join(
    "|",
  )})|^["“«„「『]*(?:謝謝|谢谢|感謝您|感谢您|ありがとうございま|よろしくお願い|감사합니다|شكرا|شكرًا|أشكركم|نشكركم|תודה|با تشکر|متشکر)`,
  "iu",
);

/** What a letter says of the papers that came with it, by language: "I attach a copy of …", "The attached paper explains …". */
export const ATTACHES = new RegExp(
  `^(?:${[
    "(?:I|we) (?:have )?(?:(?:also )?attach(?:ed)?|enclosed?)\\s|(?:I|we) (?:am|are) (?:attaching|enclosing|forwarding)\\s|(?:please find )?(?:attached|enclosed)(?: herewith| below)?(?: please find| is| are|,)\\s|the (?:attached|enclosed) \\p{Ll}+ (?:explains?|sets? out|outlines?|describes?|contains?|gives?|provides?|details?)\\s",
    "(?:anbei|beiliegend|beigefügt|in der anlage|als anlage|im anhang)(?: \\p{L}+){0,4} (?:finden|find|erhalten|sende[nt]?|übersende[nt]?|übermittle|übermitteln)\\s",
    "(?:(?:veuillez trouver|vous trouverez|je joins) )?ci-joint[es]*\\s|je vous (?:adresse|transmets) ci-joint",
    "(?:le |les )?adjunt[oa]s?\\s|se adjunt[ae]n?\\s",
    "(?:in allegato|allego|si allega)\\s",
    "(?:segue[m]? (?:em )?anex|em anexo|anexo )\\s?",
    "(?:bijgaand|bijgevoegd|in de bijlage) ",
    "(?:прилагаю|прилагается|прилагаются|во вложении|направляю вам)\\s",
  ].join("|")})|^(?:附上|隨函|随函|茲附|兹附|添付の|別添の|同封の)`,
  "iu",
);

/** "Should you require any further explanation, …", "For questions please contact …", "We want to hear from you." */
export const OFFERS_HELP = new RegExp(
  `^(?:${[
    "(?:should|if) you (?:should )?(?:require|need|have|wish|want)(?:\\s\\p{Ll}+){0,3}\\s(?:further|more|questions?|explanation|information|help|assistance|clarification|details?)(?!\\p{L})",
    "for (?:any |further |more )?(?:questions?|concerns|inquiries|information)[^.]{0,60}(?:contact|e-?mail|call|write)(?!\\p{L})|we (?:want|would love|would like|['’]d love) to hear from you|join the (?:discussion|conversation|debate)(?!\\p{L})",
    "(?:this (?:post|article|blog|piece) (?:was )?)?originally (?:published|posted|appeared)(?!\\p{L})",
    "sollten sie (?:noch )?(?:weitere )?(?:fragen|informationen)|(?:für|bei) (?:weitere[n]? |allen )?(?:fragen|rückfragen|auskünfte)",
    "pour toute (?:question|information|demande)|si vous avez des questions|je reste à votre disposition",
    "si (?:tiene|necesita) (?:alguna|más)|para (?:cualquier|más) (?:consulta|información|duda)",
    "если у вас (?:есть|возникнут) вопросы|по всем вопросам",
  ].join("|")})`,
  "iu",
);

/** What stands above the hands and seals. */
export const SIGNING_FORMULA =
  /^(?:in (?:witness|testimony) whereof|zu urkund dessen|en foi de quoi|in fede di (?:che|quanto)|en (?:fe|testimonio) de lo cual|em (?:fé|testemunho) do que|в удостоверение (?:чего|сего)|w dowód czego)(?!\p{L})/iu;

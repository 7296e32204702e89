import { byScript, latinWords, latinPattern } from "../language/by-script.ts";
import { withQuickLook } from "../language/quick-look.ts";

/**
 * Words by which a sentence goes on with the one before it though its first word doesn't say so, by language: "The
 * other reason is …", "One example is …", "A similar mill …". They are looked for at the head of a line.
 */
const SPACED: Readonly<Record<string, string>> = {
  en: [
    "(?:another|one other|the other|(?:an?|the) (?:second|third|fourth|further|additional)) (?:reason|example|factor|cause|problem|difficulty|argument|point|condition|difference|advantage|consequence|step|exception|possibility|option|alternative)",
    "the (?:former|latter)|the other (?:half|two|three|part)(?!\\p{L})|the alternative (?:is|was|would|might|could)",
    "^the (?:results?|findings?|outcome) (?:also )?(?:indicated?|showe?d?|suggest(?:ed)?|reveal(?:ed)?|was|were|is|are)(?= )",
    "^(?:you|we|they|he|she) thus",
    "(?:just |only )?(?:minutes|hours|days|weeks|months|years|decades) (?:later|afterwards)",
    "(?:an?|one|another|the (?:best|clearest|first|latest|most \\p{L}+)) (?:good |recent |striking |simple |clear |typical |famous )?example (?:is|was|of (?:this|that|such))",
    "an? (?:different|opposite) (?:choice|view|course|path|conclusion|answer|approach|decision|opinion|result|way)(?=[.,;])",
    "(?:is|are|was|were) (?:an )?examples?(?=\\.$)",
    "(?:is|are|was|were|does|do|did) the (?:reason|result) (?:for|of) (?:this|that)",
    "(?:\\p{N}{1,3}|a few|some|an?|two|three|four|five|six|seven|eight|nine|ten|several) (?:minute|hour|day|week|month|year|decade)s? (?:later|afterwards|earlier|before(?=,))|the (?:next|following|previous) (?:day|week|month|year)(?=,)",
  ].join("|"),
  de: "(?:der|die|das|ein|eine|einer|eines) (?:andere[rns]?|zweite[rn]?|dritte[rn]?|weitere[rns]?) (?:grund|beispiel|ursache|faktor|punkt|problem|unterschied|vorteil|argument)|ein (?:\\p{L}+ )?beispiel (?:ist|war|dafür|hierfür)|(?:das (?:beste|jüngste|bekannteste) )beispiel|(?:grund|ursache|beispiel|beleg|beweis|auslöser) (?:dafür|hierfür|davon)|(?:de[rmns]|die|das) (?:erstere|letztere|vorgenannte)\\p{L}*|(?:\\p{N}{1,3}|eine?|einige|wenige|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere) (?:minuten?|stunden?|tage?|wochen?|monate?|jahre?|jahrzehnte?) (?:später|danach|darauf|zuvor)|(?:an)?statt dass|wo doch",
  fr: "(?:l['’]autre|une? autre|la seconde|le second|la deuxième|le deuxième|la troisième|le troisième) (?:raison|exemple|facteur|cause|problème|point|argument|différence|avantage)|(?:l['’]exemple le plus \\p{L}+|(?:un|le meilleur) exemple (?:en )?(?:est|était))|ce(?:lle|lui|lles|ux)-(?:ci|là)|(?:\\p{N}{1,3}|une?|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs) (?:minute|heure|jour|semaine|moi|an|année)s? (?:plus tard|après(?=,)|auparavant)|le (?:lendemain|jour suivant)|(?:à cela|s['’]y) (?:s['’])?ajout\\p{L}+",
  es: "(?:\\p{N}{1,3}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias) (?:minuto|hora|día|semana|mes|año)(?:e?s)? (?:después|más tarde|antes(?=,))|al día siguiente|(?:la otra|otra|la segunda|la tercera|el otro|otro|el segundo|el tercer) (?:razón|ejemplo|factor|causa|problema|punto|argumento|diferencia|ventaja|motivo)|(?:un|el mejor) ejemplo (?:es|de ello|de esto)|(?:el ejemplo más \\p{L}+)|(?:est[ea]|es[ea]) último",
  it: "(?:l['’]altr[oa]|un['’]?\\s?altr[oa]|il secondo|la seconda|il terzo|la terza) (?:ragione|motivo|esempio|fattore|causa|problema|punto|argomento|differenza|vantaggio)|(?:un|il miglior) esempio (?:è|era|di ciò)|l['’]esempio più \\p{L}+|quest['’]ultim[oaie]",
  pt: "(?:a outra|outra|a segunda|a terceira|o outro|outro|o segundo|o terceiro) (?:razão|exemplo|fator|causa|problema|ponto|argumento|diferença|vantagem|motivo)|(?:um|o melhor) exemplo (?:é|disso|disto)|o exemplo mais \\p{L}+|est[ea]s? últim[oa]s?",
  nl: "(?:de|een|het) (?:andere?|tweede|derde|verdere) (?:reden|voorbeeld|factor|oorzaak|probleem|punt|verschil|voordeel|argument)|(?:een|het beste) voorbeeld (?:is|was|hiervan|daarvan)|(?:de|het) (?:laatstgenoemde|eerstgenoemde)",
  ru: "(?:(?:\\p{N}{1,3}|два|две|три|четыре|пять|шесть|несколько) )?(?:минут\\p{L}?|час\\p{L}*|дн[яей]\\p{L}?|недел\\p{L}+|месяц\\p{L}*|лет|год\\p{L}?) спустя|на следующий день|(?:другой|другая|ещё один|еще один|ещё одна|еще одна|вторая|второй|третья|третий) (?:причин\\p{L}+|пример\\p{L}*|фактор\\p{L}*|довод\\p{L}*|момент\\p{L}*|проблем\\p{L}+|отличи\\p{L}+|аргумент\\p{L}*)|(?:ярки[йм]|лучши[йм]|наглядны[йм]|самы[йм] \\p{L}+) пример\\p{L}*(?: (?:тому|этого|этому))?|примером (?:тому|этого|этому|может)",
  uk: "(?:інша|інший|ще один|ще одна|друга|другий|третя|третій) (?:причин\\p{L}+|приклад\\p{L}*|фактор\\p{L}*|чинник\\p{L}*|аргумент\\p{L}*|проблем\\p{L}+)|(?:яскравий|найкращий) приклад|прикладом (?:цього|може)",
  pl: "(?:inny|inna|kolejny|kolejna|drugi|druga|trzeci|trzecia) (?:powód|przyczyna|przykład|czynnik|problem|argument|różnica|zaleta)|(?:najlepszym |dobrym )?przykładem (?:tego|jest)|ostatni z nich",
  el: "(?:άλλος|άλλη|άλλο|ο δεύτερος|η δεύτερη|το δεύτερο) (?:λόγος|παράδειγμα|παράγοντας|αιτία|πρόβλημα|διαφορά)|(?:ένα|το) (?:χαρακτηριστικό |καλύτερο )?παράδειγμα (?:είναι|αυτού)|ο τελευταίος",
  he: "(?:סיבה|דוגמה|דוגמא|נקודה|בעיה) (?:נוספת|אחרת|שנייה|שלישית)|ה(?:סיבה|דוגמה|דוגמא) ה(?:שנייה|שלישית|אחרת|נוספת|בולטת)|דוגמה לכך",
  fa: "(?:دلیل|مثال|نمونه|عامل|نکته|تفاوت) (?:دیگر|دوم|سوم|بعدی)|(?:مثال|نمونه) (?:بارز|روشن)|نمونه\\u200cای از (?:این|آن)",
};

/** The same in scripts that set no spaces between words, or join small words to the next. */
const UNSPACED = [
  "另一(?:個|个|種|种)?(?:原因|例子|理由|因素|問題|问题)|其他(?:原因|例子|理由|方面)|(?:第[二三四]|最後|最后)(?:個|个|種|种|點|点)(?:原因|例子|理由|區別|区别)?|(?:一個|一个|最好的|最顯著的|最显著的|典型的|最明顯的|最明显的|最近的)例子[是就]|前者|後者|后者",
  "(?:もう一つ|もうひとつ|(?<!個)別|(?<!その)他|第二|第三|二つ目|三つ目|その他)の(?:理由|例|要因|原因|問題|点|違い)|(?:一|顕著な|代表的な|良い|典型的な)例(?:が|は|として)|前者|後者",
  "(?:다른|또 다른|두 번째|세 번째) (?:이유|예|요인|원인|문제|차이)|(?:대표적인|좋은) 예(?:는|가|로)|전자는|후자는",
  "(?:السبب|المثال|العامل|الفرق|الاختلاف|الإختلاف) (?:ال[آأا]خر|الثاني|الثالث)|سبب [آأا]خر|مثال [آأا]خر|(?:أبرز|أوضح|خير) (?:مثال|الأمثلة|دليل)(?: على ذلك| على هذا)?|ومثال ذلك",
].join("|");

const SEQUEL = byScript(
  latinPattern(spaced(latinWords(SPACED))),
  new RegExp(`${spaced(Object.values(SPACED).join("|"))}|${UNSPACED}`, "iu"),
);

function spaced(words: string): string {
  return `(?<![\\p{L}’'-])(?:${words})(?!\\p{L})`;
}

/** What is like something, or comes of it, names only half: "A similar mill …", "The resulting shortage …". */
const LIKENESS = withQuickLook(
  /(?<![\p{L}’'-])(?:(?:an?|an even more|the) (?:similar|comparable|corresponding)(?= \p{Ll})|the resulting|(?:do|does|did|doing|done) (?:so|this|that|likewise)|ein(?:e[mnrs]?)? (?:solche|ähnliche|derartige|vergleichbare)[mnrs]?|ähnliche[mnrs]?|(?:das|im) gegenteil davon|umgekehrtes|une? tel(?:le)?|de tel(?:le)?s|(?:una? )?(?:semejante|similar)(?= \p{Ll})|una? simile|uma? semelhante|een (?:dergelijke|soortgelijke|vergelijkbare)|(?:подобн|аналогичн|схож)(?:ый|ая|ое|ые|ых|ого|ой|ую|ий|ие|их|ими?)|(?:подібн|аналогічн|схож)(?:ий|а|е|і|их)|podobn[yaei](?:ch|m|mi)?|παρόμοι\p{L}+)(?!\p{L})|第[一二三四]點|第[一二三四]点|上述|前述|同樣的|同样的|類似的|类似的|同様の|類似の|비슷한|유사한|مماثل/iu,
);

/** Whether a line likens its subject to something that only what stood before it says. */
export function isLikened(head: string): boolean {
  return LIKENESS.test(head);
}

/** Whether the head of a line goes on with what stood before it: another reason, an example, the latter. */
export function isSequel(head: string): boolean {
  return SEQUEL.test(head);
}

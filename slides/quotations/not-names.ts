/** Capitalised words that show that a phrase names no person: bodies, places, papers, times, and things of state. */
const NO_PERSON_WORDS =
  "agency agencies union states nation nations kingdom republic department departments ministry institution institute university college school committee " +
  "commission council congress senate parliament house court office bureau board bank fund foundation association organization organisation party army " +
  "navy force forces corps government administration service services act treaty agreement convention charter constitution proclamation policy program programme plan " +
  "initiative project report relations war peace street avenue road city county state province district sea ocean river lake island islands bay gulf mount mountain valley " +
  "east west north south eastern western northern southern central middle america europe asia africa monday tuesday wednesday thursday friday saturday sunday january february march " +
  "april may june july august september october november december times post journal review press news magazine herald tribune gazette daily weekly chronicle telegraph observer guardian " +
  "data digital open web internet online center centre division branch section group team company inc ltd llc corp corporation technology information security law rights code chapter " +
  "article volume title table figure appendix attachment annex enclosure footnote page paragraph part number exhibit schedule new york united great british san santa santo saint los las puerto saudi hong sri " +
  "jewish muslim christian catholic protestant nazi soviet nobel democrat republican socialist embassy consulate legation secretariat belgian danish norwegian swedish finnish swiss austrian hungarian portuguese brazilian australian egyptian syrian cuban venezuelan korean vietnamese zealand " +
  "white black red green blue big national federal international public social general health system systems network networks strategy framework standard standards guide handbook manual form " +
  "english french german russian chinese japanese spanish italian american americans european europeans african asian arab british canadian mexican ukrainian israeli palestinian iranian iraqi indian turkish polish greek dutch " +
  "mission delegation human watch christmas easter bible god lord heaven church academy library museum archive archives society club league alliance assembly summit conference forum day night week year century age era world " +
  "billionen milliarden millionen studie konzept bericht artikel buch interview projekt programm бог бога богу боге церкви церковь " +
  "deutschland frankreich russland china japan indien italien spanien polen ukraine syrien libyen israel iran irak bolivien venezuela kuba brasilien türkei russie chine japon inde italie espagne pologne allemagne syrie libye bolivie brésil turquie rusia alemania francia italia polonia siria libia brasil turquía " +
  "bundestag bundesrat bundesregierung gericht gerichtshof polizei partei verband zeitung rundschau universität stiftung ministerium behörde amt straße republik union";
const NO_PERSON: ReadonlySet<string> = new Set(NO_PERSON_WORDS.split(" "));

/** Words that have a capital because a sentence begins with them. */
const OPENING_WORDS =
  "the a an in on at by to for from with without as if when while where what who whom whose which how why this that these those it its he she they we you i my his her our their your but and or so yet " +
  "not no yes all some many most any each every both few several there here then thus after before since because although though however also another other one two three four five six seven eight nine ten " +
  "first second third finally again dear re subject memorandum according despite during until unless once upon over under between among against about above below near like unlike within through throughout " +
  "even still only just perhaps maybe indeed instead meanwhile moreover furthermore additionally recently currently today yesterday tomorrow now later earlier eventually ultimately undoubtedly clearly " +
  "obviously naturally certainly surely well oh ah let let's see note thanks thank please mr's sir madam gentlemen ladies therefore nevertheless nonetheless otherwise hence besides afterwards afterward suddenly presently immediately fortunately unfortunately sometimes often usually generally particularly especially quite rather whether either neither such speaking writing asking privately publicly officially originally initially similarly likewise " +
  "let’s don't don’t can't can’t it's it’s i'm i’m i've i’ve we're we’re we've we’ve that's that’s there's there’s what's what’s here's here’s he's he’s she's she’s they're they’re you're you’re isn't isn’t " +
  "der die das den dem des ein eine einer einem eines und oder aber wenn als wie was wer wo warum dieser diese dieses er sie es wir ihr ich man mit von zu bei nach vor für gegen ohne um durch über unter auf aus an am im ins zum zur " +
  "seit bis während weil da doch auch noch schon nur so dann dort hier heute gestern morgen laut le la les l un une des du de et ou mais si comme que qui où ce cet cette ces il elle ils elles on nous vous je selon dans sur sous avec " +
  "sans pour par contre entre el los las una unos unas y o pero cuando como según en con sin por para entre lo il lo gli i uno e ma quando come secondo o os as um uma ao no na mas segundo het de een en of maar als volgens " +
  "weder sowohl nachdem obwohl trotzdem jedoch allerdings außerdem zudem damit dadurch deshalb daher denn sogar etwa rund immer wieder jetzt nun also " +
  "тогда потом затем однако но и а в на по когда если как это этот эта эти после перед также сейчас теперь здесь там он она они мы вы я comment pourquoi alors puis ainsi";
const OPENING: ReadonlySet<string> = new Set(OPENING_WORDS.split(" "));

/** Ends of German and French adjectives and nouns that are no surnames. */
const NO_NAME_ENDING =
  /(?:ischen?|ischer|isches|ung|ungen|heit|keit|schaft|schaften|tionen|ismus|ologie|ministeriums|erinnen)$/u;

/** Countries in any Russian or Ukrainian case: no other ending, for "Франциск", "Индира" and "Китаев" are people. */
const SLAVIC_COUNTRY = new RegExp(
  `^(?:${[
    "(?:росси|белорусси|германи|франци|итали|испани|япони|инди|сири|ливи|турци|грузи|боливи|бразили|британи|англи)(?:я|и|ю|ей|ею)",
    "(?:росі|франці|італі|іспані|японі|інді|сирі|ліві|турці|грузі|боліві|бразилі|британі|англі)(?:я|ї|ю|єю)",
    "(?:украин|україн|америк|европ|німеччин|польш|венесуэл|венесуел)(?:а|ы|и|е|у|ой|ою|і)",
    "(?:європ|америц|польщ|польш)(?:а|и|і|у|ою|ею|ей)",
    "кита(?:й|я|ю|ем|е|єм|ї)",
    "(?:ирак|иран|ірак|іран)(?:а|у|ом|е|і)?",
    "(?:израил|беларус|ізраїл|білорус)(?:ь|я|ю|ем|е|и|ью|і)",
  ].join("|")})$`,
  "u",
);

/** "Long-standing". */
const COMPOUND = /^\p{Lu}\p{Ll}+-\p{Ll}/u;

/** True for a capitalised word that stands in no person's name. */
export function isNoName(word: string): boolean {
  const bare = word.toLowerCase();
  return NO_PERSON.has(bare) || NO_NAME_ENDING.test(word) || SLAVIC_COUNTRY.test(bare);
}

/** True for a word whose capital comes from its place in the sentence. */
export function isOpeningWord(word: string): boolean {
  return OPENING.has(word.toLowerCase()) || (word.includes("-") && COMPOUND.test(word));
}

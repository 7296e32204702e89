/** The words of one language that tell who says something. Lists parted by "|", lower case, most forms spelled out. */
export interface SpeechWords {
  /** Verbs that announce or follow what a person says, in the forms that stand beside a name. */
  readonly verbs: string;
  /** Verbs that say what a law or a report says; they take no person. */
  readonly documentVerbs: string;
  /** Phrases that give a passage to whoever is named next ("according to"). */
  readonly sources: string;
  /** Third persons who speak. */
  readonly pronouns: string;
  /** Words before a noun that make it one that is known or named for the first time. */
  readonly determiners: string;
  /** What a person may be, by office or trade. */
  readonly roles: string;
  /** Ends of compound nouns that name an office ("-minister"). */
  readonly roleEndings: string;
  /** What is written and can be quoted. */
  readonly documents: string;
  /** Bodies that speak with one voice. */
  readonly bodies: string;
  /** Words that may stand between somebody's name and the verb. */
  readonly between: string;
  /** Words before a name that make it an object: the one who speaks is another. */
  readonly prepositions: string;
  /** Words that call a passage a name, a title or a term. */
  readonly namedSo: string;
  /** True where every noun has a capital, so that a capital tells no name. */
  readonly capitalNouns: boolean;
  /** True where the subject follows the verb when something else begins the sentence ("Der Zeitung sagte Karma:"). */
  readonly verbSecond: boolean;
  /** Words that begin a question and its answer in a written interview. */
  readonly question: string;
  readonly answer: string;
}

/** A language without a table of its own. */
export const NO_WORDS: SpeechWords = {
  verbs: "",
  documentVerbs: "",
  sources: "",
  pronouns: "",
  determiners: "",
  roles: "",
  roleEndings: "",
  documents: "",
  bodies: "",
  between: "",
  prepositions: "",
  namedSo: "",
  capitalNouns: false,
  verbSecond: false,
  question: "",
  answer: "",
};

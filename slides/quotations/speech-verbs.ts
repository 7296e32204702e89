/** Verbs that announce or follow what somebody says, in the forms that stand beside a name. */
export const SPEECH_VERB =
  "said|says|say|saying|told|tells|wrote|writes|writing|stated|states|noted|notes|added|adds|explained|explains|argued|argues|" +
  "replied|replies|asked|asks|declared|declares|announced|announces|warned|warns|observed|observes|remarked|remarks|" +
  "recalled|recalls|concluded|concludes|insisted|insists|commented|comments|put it|puts it|continued|continues|" +
  "responded|responds|reported|reports|claimed|claims|suggested|suggests|emphasized|emphasised|stressed|captured|quoted|" +
  "sagt|sagte|erklärte|schrieb|schreibt|betonte|meinte|fügte|dit|déclare|déclaré|écrit|explique|ajoute|dijo|dice|afirmó|escribió|ha detto|disse|сказал|сказала|заявил|заявила|написал|отметил";

/** Phrases that give a passage to whoever is named next. */
export const SOURCE_PHRASE =
  "according to|in the words of|words of|come from|comes from|captured by|as quoted by|quoting|to quote|said by|written by|laut|nach|selon|d'après|según|secondo|по словам";

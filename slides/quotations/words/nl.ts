import type { SpeechWords } from "./speech-words.ts";

export const nl: SpeechWords = {
  verbs:
    "zegt|zei|gezegd|zeiden|schrijft|schreef|geschreven|stelt|stelde|verklaart|verklaarde|verklaard|voegt|voegde|toegevoegd|legt|legde|meent|meende|benadrukt|benadrukte|waarschuwt|waarschuwde|antwoordt|antwoordde|" +
    "vraagt|vroeg|concludeert|concludeerde|meldt|meldde|vertelt|vertelde|noemt|noemde|aldus|herinnert|herinnerde|erkent|erkende|beweert|beweerde|vindt|vond|reageert|reageerde" +
    "|belooft|beloofde|bevestigt|bevestigde|vervolgt|vervolgde|klaagt|klaagde|herhaalt|herhaalde|laat weten|liet weten|licht toe|vult aan|zeggen|schrijven" +
    "|stellen|vinden|vragen|waarschuwen|melden|reageren",
  documentVerbs: "bepaalt|luidt|luidde|regelt|vereist|verbiedt|definieert",
  sources: "volgens|in de woorden van|naar de woorden van|woorden van",
  pronouns: "hij|zij|ze|het",
  determiners: "de|het|een|deze|dit|die|dat|zijn|haar|hun|onze",
  roles:
    "minister|woordvoerder|woordvoerster|president|premier|voorzitter|directeur|directrice|kamerlid|senator|burgemeester|rechter|advocaat|advocate|ambassadeur|generaal|hoogleraar|onderzoeker|onderzoekster|auteur|historicus|econoom|deskundige|leider|" +
    "secretaris|staatssecretaris|commissaris|gouverneur|journalist|getuige|koning|koningin|hoofd|chef",
  roleEndings: "minister|woordvoerder|voorzitter|directeur|leider|lid|secretaris|chef|president",
  documents:
    "wet|grondwet|verdrag|overeenkomst|akkoord|richtlijn|besluit|verordening|rapport|verslag|studie|brief|nota|verklaring|persbericht|resolutie|artikel|vonnis|arrest|uitspraak",
  bodies:
    "rechtbank|hof|raad|commissie|kamer|senaat|parlement|regering|kabinet|ministerie|bureau|bank|vereniging|vakbond|partij|bedrijf|krant|universiteit|instituut|stichting",
  between: "heeft|had|ook|later|dan|toen|verder|zelf|nog|eerder|gisteren|vandaag",
  prepositions: "aan|met|van|voor|tegen|over|bij|naar|tussen|onder|en|of|als|door|om|op|in",
  namedSo: "getiteld|genaamd|genoemd|zogenaamde|zogeheten|titel|term|woord|film|boek|lied",
  capitalNouns: false,
  verbSecond: true,
  question: "Vraag|V",
  answer: "Antwoord|A",
};

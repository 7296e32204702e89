import type { SpeechWords } from "./speech-words.ts";

export const de: SpeechWords = {
  verbs:
    "sagt|sagte|sagten|gesagt|erklärt|erklärte|erklärten|schreibt|schrieb|schrieben|geschrieben|betont|betonte|betonten|meint|meinte|meinten|fügte|fügt|" +
    "ergänzt|ergänzte|kommentiert|kommentierte|kommentierten|warnt|warnte|warnten|fordert|forderte|forderten|kritisiert|kritisierte|kritisierten|" +
    "äußert|äußerte|äußerten|teilt|teilte|teilten|berichtet|berichtete|berichteten|behauptet|behauptete|nennt|nannte|bezeichnet|bezeichnete|" +
    "urteilt|urteilte|entgegnet|entgegnete|antwortet|antwortete|fragt|fragte|verkündet|verkündete|verkündeten|begründet|begründete|beschreibt|beschrieb|" +
    "fährt|fuhr|so|heißt es|hieß es|spricht|sprach|sprachen|zitiert|zitierte|lobt|lobte|gibt|gab|gaben|stellt|stellte|versichert|versicherte|bestätigt|bestätigte|" +
    "bestreitet|bestritt|charakterisiert|charakterisierte|erläutert|erläuterte|resümiert|resümierte|schließt|schloss|ruft|rief|skandierten|appelliert|appellierte|" +
    "verlangt|verlangte|weist|wies|wirft|warf|sieht|sah|denkt|dachte|glaubt|glaubte|unterstreicht|unterstrich|hob|hebt|mahnt|mahnte|konstatiert|konstatierte" +
    "|bekräftigt|bekräftigte|beteuert|beteuerte|kontert|konterte|erwidert|erwiderte|hielt dagegen|hält dagegen|klagt|klagte|verspricht|versprach|beklagt|beklagte|moniert|monierte|präzisiert|präzisierte|bedauert|bedauerte|bilanziert|bilanzierte|gestand|gesteht",
  documentVerbs:
    "bestimmt|lautet|lautete|regelt|besagt|besagte|verlangt|sieht vor|schreibt vor|definiert|steht",
  sources:
    "laut|zufolge|nach den worten von|nach den worten des|nach den worten der|mit den worten von|nach angaben von|nach angaben des|nach angaben der|nach aussage von|nach ansicht von|" +
    "nach auffassung von|in den worten von|stammt von|stammen von|zitat von|worte von",
  pronouns: "er|sie|es",
  determiners:
    "der|die|das|dem|den|des|ein|eine|einer|einem|eines|dieser|diese|dieses|sein|seine|ihr|ihre|unser|unsere",
  roles:
    "sprecher|sprecherin|minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|vorsitzende|vorsitzender|direktor|direktorin|geschäftsführer|geschäftsführerin|" +
    "leiter|leiterin|chef|chefin|richter|richterin|anwalt|anwältin|staatsanwalt|botschafter|botschafterin|abgeordnete|abgeordneter|senator|senatorin|" +
    "sekretär|sekretärin|general|professor|professorin|experte|expertin|autor|autorin|redakteur|redakteurin|reporter|journalist|journalistin|vertreter|vertreterin|beauftragte|beauftragter|" +
    "manager|managerin|politiker|politikerin|bürgermeister|bürgermeisterin|papst|könig|königin|forscher|forscherin|wissenschaftler|wissenschaftlerin|ökonom|zeuge|zeugin|mitarbeiter|mitglied|" +
    "bischof|kommissar|kommissarin|gouverneur|regierungschef|trainer|kollege|kollegin|analysten|demonstranten|veranstalter|augenzeuge|augenzeugen|jurist|juristin",
  roleEndings:
    "ingenieur|ingenieurin|loge|login|iker|ikerin|istin|ator|atorin|sprecher|sprecherin|minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|vorsitzende|vorsitzender|vorsitzenden|direktor|direktorin|führer|leiter|leiterin|chef|chefin|" +
    "richter|richterin|anwalt|anwältin|sekretär|sekretärin|redakteur|redakteurin|vertreter|vertreterin|beauftragte|beauftragter|manager|politiker|politikerin|meister|meisterin|kollegin|kollege|" +
    "forscher|vorstand|mitglied|general|professor|autor|kommissar|inspektor|funktionär|experte|expertin|trainer|angestellte|abgeordnete|abgeordneter|rat|rätin",
  documents:
    "gesetz|gesetzes|grundgesetz|verfassung|vertrag|abkommen|verordnung|richtlinie|bericht|berichts|studie|brief|briefes|schreiben|erklärung|pressemitteilung|mitteilung|resolution|urteil|beschluss|" +
    "stellungnahme|positionspapier|memorandum|artikel|absatz|paragraph|paragraf|protokoll|gutachten|charta|präambel|umfrage|anzeige|flugblatt",
  bodies:
    "gericht|gerichtshof|ausschuss|kommission|rat|bundestag|bundesrat|parlament|senat|regierung|bundesregierung|ministerium|behörde|amt|verband|partei|gewerkschaft|unternehmen|zeitung|" +
    "zeitschrift|agentur|nachrichtenagentur|stiftung|universität|institut|initiative|polizei|staatsanwaltschaft|fraktion",
  between:
    "hat|hatte|haben|auch|dann|später|weiter|zudem|außerdem|gestern|heute|bereits|selbst|wörtlich|wurde|wird|noch|dazu|hingegen|jedoch|daraufhin|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonntag",
  prepositions:
    "in|im|ins|zum|zur|wegen|trotz|während|neben|hinter|ohne|zu|mit|von|vom|für|gegen|über|bei|beim|an|am|auf|aus|nach|vor|zwischen|unter|und|oder|als|wie|durch|um|gegenüber|seit",
  namedSo:
    "titel|genannt|sogenannte|sogenannten|sogenannter|namens|begriff|wort|namen|überschrift|motto|betitelt|film|buch|lied|song",
  capitalNouns: true,
  verbSecond: true,
  question: "Frage|F",
  answer: "Antwort|A",
};

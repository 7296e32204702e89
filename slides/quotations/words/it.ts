import type { SpeechWords } from "./speech-words.ts";

export const it: SpeechWords = {
  verbs:
    "detto|disse|dice|diceva|affermato|afferma|affermò|scritto|scrive|scrisse|spiegato|spiega|spiegò|aggiunto|aggiunge|aggiunse|dichiarato|dichiara|dichiarò|sottolineato|sottolinea|osservato|osserva|" +
    "osservò|sostenuto|sostiene|sostenne|ricordato|ricorda|risposto|risponde|rispose|chiesto|chiede|chiese|concluso|conclude|concluse|avvertito|avverte|precisato|precisa|commentato|commenta|annunciato|annuncia|ribadito|ribadisce|ammesso|ammette" +
    "|replicato|replica|replicò|ribattuto|chiarito|denunciato|denuncia|promesso|assicurato|assicura|raccontato|racconta|evidenziato|evidenzia|proseguito|prosegue|proseguì|domandato|confermato|garantito|lamentato|scandito" +
    "|dicono|scrivono|affermano|spiegano|sostengono|denunciano|rispondono|chiedono|ricordano|sottolineano|aggiungono",
  documentVerbs: "stabilisce|dispone|prevede|recita|definisce|autorizza|impone|vieta",
  sources: "secondo|a detta di|nelle parole di|stando a|citando|le parole di",
  pronouns: "lui|lei|egli|ella|essi|loro",
  determiners: "il|lo|la|i|gli|le|l'|l’|un|uno|una|questo|questa|quel|quella|suo|sua|al|del",
  roles:
    "ministro|ministra|presidente|portavoce|direttore|direttrice|deputato|deputata|senatore|senatrice|sindaco|sindaca|giudice|procuratore|avvocato|avvocata|ambasciatore|ambasciatrice|generale|professore|professoressa|" +
    "ricercatore|ricercatrice|autore|autrice|storico|economista|esperto|esperta|responsabile|capo|segretario|segretaria|commissario|governatore|giornalista|testimone|papa|re|regina|premier|" +
    "assessore|assessora|prefetto|questore|vicepresidente|viceministro|sottosegretario|sottosegretaria|rettore|rettrice|coordinatore|coordinatrice|dirigente|comandante|colonnello|magistrato|consigliere|consigliera|parroco|vescovo" +
    "|fonti|cittadini|residenti|sindacati|ingegnere|abitanti",
  roleEndings: "",
  documents:
    "legge|costituzione|trattato|accordo|convenzione|carta|direttiva|decreto|regolamento|rapporto|relazione|studio|lettera|nota|comunicato|dichiarazione|risoluzione|articolo|comma|sentenza|decisione|testo|codice|circolare",
  bodies:
    "corte|tribunale|consiglio|commissione|comitato|assemblea|senato|parlamento|governo|ministero|agenzia|ufficio|banca|associazione|sindacato|partito|azienda|giornale|quotidiano|università|istituto|fondazione",
  between: "ha|aveva|hanno|anche|poi|inoltre|ancora|così|stesso|stessa|si",
  prepositions:
    "a|al|con|contro|da|dal|di|del|della|in|nel|per|su|sul|tra|fra|verso|e|o|come|secondo" +
    "|dei|degli|delle|dello|dell'|dell’|nella|nei|nelle|sulla|sui|sulle|dalla|dai|dalle|alla|allo|ai|agli|alle",
  namedSo:
    "intitolato|intitolata|chiamato|chiamata|cosiddetto|cosiddetta|detto|titolo|termine|parola|espressione|film|libro|canzone",
  capitalNouns: false,
  verbSecond: false,
  question: "Domanda|D",
  answer: "Risposta|R",
};

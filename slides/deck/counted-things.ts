/** What is counted to be named one by one, by language: ways and reasons, neither people nor money. */
export const THINGS: Readonly<Record<string, string>> = {
  en: "(?:way|reason|step|point|thing|question|problem|issue|factor|aspect|option|kind|type|sort|form|example|difference|limitation|limit|highlight|challenge|concern|obstacle|drawback|benefit|advantage|disadvantage|lesson|theme|goal|aim|objective|purpose|principle|rule|condition|requirement|element|component|part|area|group|stage|phase|task|tool|method|model|measure|action|change|effect|consequence|cause|source|risk|danger|threat|argument|objection|answer|idea|fact|feature|recommendation|proposal|suggestion|finding|conclusion|result|observation|trend|pattern|development|event|mistake|error|exception|caveat|assumption|alternative|choice|function|role|dimension|level|respect|front|circumstance|consideration|matter|topic|subject|test|case|innovation|project|program|programme|technique|characteristic|trait|use|view|explanation|solution|barrier|gap|need|sign|indication|decision|intervention|initiative|provision|insight|takeaway|mean|pillar|track|attempt|message)s|criteria|approaches|categories|classes|opportunities|possibilities|priorities|strategies|policies|qualities|properties|difficulties|theories|courses of action|phenomena|hypotheses",
  de: "(?:arten|aspekte|aufgaben|bedingungen|beispiele|dinge|folgen|formen|fragen|gründe|herausforderungen|hindernisse|maßnahmen|möglichkeiten|optionen|phasen|probleme|punkte|regeln|schritte|teile|unterschiede|ursachen|vorschläge|wege|ziele)n?",
  fr: "(?:aspect|but|cause|chose|condition|défi|différence|étape|exemple|façon|facteur|forme|manière|mesure|moyen|objectif|obstacle|option|point|principe|problème|proposition|question|raison|règle|risque|solution|sorte|type|voie)s",
  es: "(?:aspecto|cambio|causa|clase|condicione|consecuencia|cosa|cuestione|diferencia|efecto|ejemplo|elemento|etapa|factore|fase|forma|manera|medida|medio|modo|motivo|objetivo|obstáculo|opcione|paso|pregunta|principio|problema|propuesta|punto|razone|regla|riesgo|tarea|tipo|vía)s",
  it: "aspetti|cause|condizioni|cose|differenze|domande|elementi|esempi|fasi|fattori|forme|maniere|mezzi|misure|modi|motivi|obiettivi|opzioni|ostacoli|passi|principi|problemi|proposte|punti|questioni|ragioni|regole|rischi|soluzioni|tipi|vie",
  pt: "(?:aspecto|causa|coisa|desafio|diferença|elemento|etapa|exemplo|fase|fator|forma|maneira|medida|meio|modo|motivo|objetivo|obstáculo|passo|pergunta|ponto|princípio|problema|proposta|regra|risco|tipo|via)s|condições|opções|quest(?:ões)|razões|soluções",
  nl: "aspecten|dingen|doelen|factoren|fasen|gevolgen|manieren|mogelijkheden|oorzaken|opties|problemen|punten|redenen|regels|stappen|verschillen|voorbeelden|voorwaarden|vragen|wegen",
  pl: "aspekty|cele|czynniki|drogi|etapy|kroki|kwestie|możliwości|opcje|powody|powodów|problemy|przyczyny|przykłady|punkty|pytania|rodzaje|rzeczy|różnice|sposoby|sposobów|warunki|wnioski|zasady",
  ru: "аспект\\p{L}*|вариант\\p{L}*|вещ\\p{L}*|вид\\p{L}*|вопрос\\p{L}*|вывод\\p{L}*|задач\\p{L}*|мер\\p{L}?|момент\\p{L}*|направлени\\p{L}*|обстоятельств\\p{L}*|отличи\\p{L}*|правил\\p{L}*|пример\\p{L}*|принцип\\p{L}*|причин\\p{L}*|проблем\\p{L}*|пункт\\p{L}*|пут\\p{L}*|различи\\p{L}*|способ\\p{L}*|тип\\p{L}*|услови\\p{L}*|фактор\\p{L}*|форм\\p{L}*|цел\\p{L}*|шаг\\p{L}*|этап\\p{L}*",
  uk: "аспект\\p{L}*|варіант\\p{L}*|вид\\p{L}*|висновк\\p{L}*|завдан\\p{L}*|заход\\p{L}*|крок\\p{L}*|момент\\p{L}*|питан\\p{L}*|причин\\p{L}*|проблем\\p{L}*|пункт\\p{L}*|різниц\\p{L}*|способ\\p{L}*|умов\\p{L}*|фактор\\p{L}*|цілі|шлях\\p{L}*",
};

/** "There are two.": that there are several is all that is said of them. */
export const THERE_ARE: Readonly<Record<string, string>> = {
  en: "there (?:are|were|remain|have been)(?: \\p{Ll}+ly)?",
  de: "(?:es (?:gibt|gab)|gibt es|gab es)(?: dafür| dazu)?",
  fr: "il y (?:en )?(?:a|avait)",
  es: "hay|había|hubo|existen",
  it: "ci sono|c['’]erano|vi sono|esistono",
  pt: "há|havia|existem",
  nl: "er (?:zijn|waren)",
  pl: "(?:są|istnieją|były)",
  ru: "(?:есть|существу[ею]т|имеется|было)",
  uk: "(?:є|існує|було)",
};

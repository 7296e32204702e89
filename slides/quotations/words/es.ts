import type { SpeechWords } from "./speech-words.ts";

export const es: SpeechWords = {
  verbs:
    "dijo|dice|decía|dicho|afirmó|afirma|afirmado|escribió|escribe|escrito|explicó|explica|explicado|señaló|señala|señalado|añadió|añade|añadido|agregó|agrega|declaró|declara|declarado|" +
    "advirtió|advierte|sostuvo|sostiene|indicó|indica|indicado|aseguró|asegura|asegurado|respondió|responde|preguntó|pregunta|concluyó|concluye|subrayó|subraya|destacó|destaca|recordó|recuerda|" +
    "manifestó|manifiesta|expresó|expresa|comentó|comenta|insistió|insiste|reconoció|reconoce|anunció|anuncia|apuntó|apunta|reiteró|reitera|puntualizó|precisó|precisa|resumió|resume|contestó|exclamó" +
    "|pidió|pide|reclamó|reclama|replicó|replica|zanjó|matizó|matiza|criticó|prometió|avisó|denunció|denuncia|lamentó|lamenta|detalló|recalcó|remarcó|aclaró|confirmó|exigió|defendió|argumentó|opinó|opina|relató|prosiguió|continuó|sentenció|espetó" +
    "|escriben|escribieron|dicen|dijeron|afirman|afirmaron|aseguran|aseguraron|señalan|señalaron|explican|explicaron|denuncian|denunciaron|advierten|advirtieron|piden|pidieron|sostienen|recuerdan|insisten|añaden|añadieron|responden|respondieron",
  documentVerbs: "establece|dispone|estipula|prevé|define|autoriza|exige|prohíbe|reza",
  sources: "según|en palabras de|a juicio de|de acuerdo con|citando a|palabras de|conforme a",
  pronouns: "él|ella|ellos|ellas",
  determiners: "el|la|los|las|un|una|este|esta|ese|esa|su|sus|nuestro|nuestra|al|del",
  roles:
    "ministro|ministra|presidente|presidenta|portavoz|director|directora|diputado|diputada|senador|senadora|alcalde|alcaldesa|juez|jueza|fiscal|abogado|abogada|embajador|embajadora|general|profesor|profesora|" +
    "investigador|investigadora|autor|autora|historiador|historiadora|economista|experto|experta|responsable|jefe|jefa|secretario|secretaria|comisario|gobernador|gobernadora|periodista|testigo|canciller|rey|reina|papa|funcionario|diplomático|" +
    "consejero|consejera|subsecretario|subsecretaria|viceministro|viceministra|vicepresidente|vicepresidenta|concejal|concejala|delegado|delegada|rector|rectora|coordinador|coordinadora|líder|gerente|comandante|coronel|magistrado|magistrada|procurador|procuradora|primer ministro|intendente|dirigente" +
    "|vecino|vecina|vecinos|vecinas|fuentes|trabajadores|sindicatos|bomberos|testigos|expertos|técnicos",
  roleEndings: "",
  documents:
    "ley|constitución|tratado|acuerdo|convenio|carta|directiva|decreto|reglamento|informe|estudio|nota|comunicado|declaración|resolución|artículo|preámbulo|sentencia|fallo|decisión|texto|código|circular|memorando",
  bodies:
    "corte|tribunal|consejo|comisión|comité|asamblea|senado|parlamento|congreso|gobierno|ministerio|agencia|oficina|banco|asociación|sindicato|partido|empresa|diario|periódico|universidad|instituto|fundación",
  between: "ha|había|han|también|luego|después|además|así|entonces|todavía|mismo|misma|se|le|les|nos",
  prepositions: "a|al|ante|con|contra|de|del|desde|en|entre|hacia|para|por|sobre|y|o|como|según",
  namedSo:
    "titulado|titulada|llamado|llamada|denominado|denominada|título|término|palabra|frase|expresión|película|libro|canción",
  capitalNouns: false,
  verbSecond: false,
  question: "Pregunta|P",
  answer: "Respuesta|R",
};

import type { SpeechWords } from "./speech-words.ts";

export const pt: SpeechWords = {
  verbs:
    "disse|diz|dizia|dito|afirmou|afirma|escreveu|escreve|explicou|explica|acrescentou|acrescenta|declarou|declara|alertou|alerta|sustentou|sustenta|indicou|indica|assegurou|assegura|respondeu|responde|perguntou|pergunta|" +
    "concluiu|conclui|sublinhou|sublinha|destacou|destaca|recordou|lembrou|lembra|manifestou|comentou|comenta|insistiu|insiste|reconheceu|reconhece|anunciou|anuncia|ressaltou|ressalta|observou|observa|avisou|avisa|referiu|refere" +
    "|frisou|frisa|garantiu|garante|salientou|salienta|adiantou|esclareceu|contou|relatou|criticou|prometeu|defendeu|argumentou|reiterou|confirmou|continuou|prosseguiu|retorquiu|ripostou|revelou|pediu|considerou|considera" +
    "|dizem|disseram|escrevem|escreveram|afirmam|afirmaram|explicam|denunciam|alertam|defendem|sustentam|acrescentam|pedem|responderam",
  documentVerbs: "estabelece|dispõe|estipula|prevê|define|autoriza|exige|proíbe",
  sources: "segundo|nas palavras de|de acordo com|conforme|citando|palavras de",
  pronouns: "ele|ela|eles|elas",
  determiners: "o|a|os|as|um|uma|este|esta|esse|essa|seu|sua|ao|do|da",
  roles:
    "ministro|ministra|presidente|presidenta|porta-voz|diretor|diretora|deputado|deputada|senador|senadora|prefeito|prefeita|juiz|juíza|procurador|procuradora|advogado|advogada|embaixador|embaixadora|general|professor|professora|" +
    "pesquisador|pesquisadora|investigador|autor|autora|historiador|economista|especialista|responsável|chefe|secretário|secretária|comissário|governador|governadora|jornalista|testemunha|papa|rei|rainha|" +
    "vereador|vereadora|vice-presidente|reitor|reitora|coordenador|coordenadora|líder|gerente|comandante|coronel|delegado|delegada|desembargador|desembargadora|primeiro-ministro|subsecretário|subsecretária|superintendente|dirigente" +
    "|moradores|moradora|morador|fontes|sindicatos|vizinhos|relator|relatora|engenheiro|engenheira",
  roleEndings: "",
  documents:
    "lei|constituição|tratado|acordo|convenção|carta|diretiva|decreto|regulamento|relatório|estudo|nota|comunicado|declaração|resolução|artigo|sentença|acórdão|decisão|texto|código|circular|memorando",
  bodies:
    "corte|tribunal|conselho|comissão|comitê|assembleia|senado|parlamento|congresso|governo|ministério|agência|banco|associação|sindicato|partido|empresa|jornal|universidade|instituto|fundação",
  between: "tem|tinha|havia|também|depois|ainda|então|assim|mesmo|mesma|se|lhe",
  prepositions:
    "a|ao|com|contra|de|do|da|desde|em|no|na|entre|para|por|sobre|e|ou|como|segundo" +
    "|dos|das|nos|nas|pelo|pela|pelos|pelas|aos|à|às",
  namedSo:
    "intitulado|intitulada|chamado|chamada|denominado|denominada|título|termo|palavra|expressão|filme|livro|canção",
  capitalNouns: false,
  verbSecond: false,
  question: "Pergunta|P",
  answer: "Resposta|R",
};

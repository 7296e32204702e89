import type { SpeechWords } from "./speech-words.ts";

export const fr: SpeechWords = {
  verbs:
    "dit|disait|déclare|déclarait|déclaré|écrit|écrivait|explique|expliquait|expliqué|ajoute|ajoutait|ajouté|affirme|affirmait|affirmé|souligne|soulignait|souligné|rappelle|rappelait|rappelé|" +
    "estime|estimait|estimé|note|notait|noté|précise|précisait|précisé|répond|répondait|répondu|demande|demandait|demandé|conclut|concluait|conclu|assure|assurait|assuré|indique|indiquait|indiqué|" +
    "annonce|annonçait|annoncé|remarque|remarquait|remarqué|poursuit|poursuivait|poursuivi|reconnaît|reconnaissait|reconnu|résume|résumait|résumé|observe|observait|observé|soutient|soutenait|soutenu|" +
    "avertit|averti|prévient|prévenu|confie|confiait|confié|lance|lançait|lancé|martèle|martelé|insiste|insistait|insisté|commente|commenté|raconte|racontait|raconté|proclame|proclamé|réplique|répliqué" +
    "|promis|promet|promettait|réagi|réagit|rétorque|rétorqué|dénonce|dénoncé|plaide|plaidé|tranché|regrette|regretté|témoigne|témoigné|glissé|renchérit|nuance|nuancé|justifié|confirme|confirmé|fait valoir|fait savoir|fait remarquer|déplore|déploré|garanti|juge|jugé|prévenait" +
    "|disent|déclarent|écrivent|affirment|expliquent|ajoutent|estiment|répondent|demandent|rappellent|soulignent|dénoncent|assurent|préviennent|regrettent|indiquent|précisent",
  documentVerbs:
    "dispose|disposait|prévoit|prévoyait|stipule|stipulait|énonce|énonçait|définit|autorise|impose|interdit|exige",
  sources:
    "selon|d'après|d’après|pour reprendre les mots de|selon les mots de|dans les mots de|aux yeux de|citant|de la plume de|les mots de|les paroles de",
  pronouns: "il|elle|on|ils|elles",
  determiners: "le|la|les|l'|l’|un|une|ce|cet|cette|son|sa|leur|notre|du|au",
  roles:
    "ministre|président|présidente|porte-parole|directeur|directrice|député|députée|sénateur|sénatrice|maire|juge|procureur|avocat|avocate|ambassadeur|ambassadrice|général|professeur|professeure|" +
    "chercheur|chercheuse|auteur|auteure|autrice|historien|historienne|économiste|expert|experte|responsable|chef|cheffe|secrétaire|rapporteur|rapporteure|commissaire|gouverneur|journaliste|rédacteur|" +
    "témoin|conseiller|conseillère|premier ministre|roi|reine|pape|préfet|préfète|délégué|déléguée|représentant|représentante|fonctionnaire|diplomate|négociateur|négociatrice|" +
    "vice-président|vice-présidente|recteur|rectrice|coordinateur|coordinatrice|dirigeant|dirigeante|commandant|colonel|magistrat|magistrate|adjoint|adjointe|inspecteur|inspectrice|évêque|médecin|premier|sous-préfet|sous-préfète" +
    "|élu|élue|élus|riverains|habitants|habitant|habitante|syndicats|salariés|sous-directeur|directeur général|ingénieur|ingénieure|ingénieur en chef",
  roleEndings: "",
  documents:
    "loi|constitution|traité|accord|convention|charte|directive|décret|arrêté|règlement|rapport|étude|lettre|note|communiqué|déclaration|résolution|article|alinéa|préambule|jugement|arrêt|avis|décision|texte|code|circulaire|mémorandum",
  bodies:
    "cour|tribunal|conseil|commission|comité|assemblée|sénat|parlement|gouvernement|ministère|agence|office|banque|association|syndicat|parti|entreprise|journal|quotidien|hebdomadaire|université|institut|fondation|autorité",
  between:
    "a|avait|ont|ainsi|aussi|ensuite|également|alors|encore|lui-même|elle-même|s'est|s’est|se|enfin|toutefois|notamment|en effet",
  prepositions:
    "à|au|aux|avec|de|du|des|pour|contre|sur|chez|entre|envers|vers|par|dans|en|et|ou|comme|selon",
  namedSo:
    "dit|dite|intitulé|intitulée|appelé|appelée|nommé|nommée|titre|terme|mot|mots|expression|baptisé|baptisée|surnommé|surnommée|film|livre|chanson",
  capitalNouns: false,
  verbSecond: false,
  question: "Question|Q",
  answer: "Réponse|R",
};

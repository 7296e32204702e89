/** A sentence that asks for a decision or recommends one, in the languages that memos are most often written in. */
export const DECIDES = new RegExp(
  [
    String.raw`^(?:[^.;:]{0,70}[\s,])?(?:we|i)\s+(?:(?:strongly|therefore|thus|further|also|hereby|respectfully|do|would)\s+){0,2}(?:recommend|propose that|ask you to (?:approve|agree|decide|sign|authori[sz]e)|(?:seek|request) your (?:approval|agreement|decision|authori[sz]ation|signature))(?!\p{L})`,
    String.raw`^it is (?:strongly |therefore )?(?:recommended|proposed) that\b`,
    String.raw`^(?:recommendations?|decision (?:requested|required|sought)|for decision|action (?:requested|required)|recommended (?:action|decision))\s*[:–—-]`,
    String.raw`^(?:[^.;:]{0,60}[\s,])?(?:wir empfehlen|ich empfehle|es wird (?:empfohlen|vorgeschlagen|(?:daher |deshalb |somit )?(?:um (?:zustimmung|billigung|freigabe|entscheidung|zeichnung) )?gebeten)|(?:empfehlen|schlagen) wir)(?!\p{L})`,
    String.raw`^(?:empfehlung|entscheidungsvorschlag|beschlussvorschlag|votum)\s*[:–—-]`,
    String.raw`^(?:[^.;:]{0,60}[\s,])?(?:nous recommandons|je recommande|il est (?:recommandé|proposé)|nous proposons (?:de|que))(?!\p{L})`,
    String.raw`^(?:recommandations?|pour décision|décision (?:demandée|proposée))\s*[:–—-]`,
    String.raw`^(?:[^.;:]{0,60}[\s,])?(?:recomendamos|recomiendo|se (?:recomienda|propone))(?!\p{L})`,
    String.raw`^(?:recomendaci(?:ón|ones)|para decisión)\s*[:–—-]`,
    String.raw`^(?:[^.;:]{0,60}[\s,])?(?:raccomandiamo|si (?:raccomanda|propone)|recomenda-se|wij (?:adviseren|bevelen))(?!\p{L})`,
    String.raw`^(?:raccomandazion[ei]|recomendaç(?:ão|ões)|aanbeveling(?:en)?|advies|рекомендаци[яи]|решение)\s*[:–—-]`,
    String.raw`^(?:[^.;:]{0,60}[\s,])?(?:рекомендуем|рекомендуется|предлагаем|предлагается|прошу (?:утвердить|согласовать))(?!\p{L})`,
    String.raw`(?:ご承認|ご裁可|ご決裁)|を(?:提案|推奨|勧告)(?:する|します|いたします)。?$|^(?:提案|勧告)[:：]`,
    String.raw`^(?:建议|我们建议|建議|我們建議|请批准|請批准|提请)`,
    String.raw`^(?:نوصي|نقترح|التوصية|التوصيات)`,
  ].join("|"),
  "iu",
);

/** A heading under which a memo says what is to be decided. */
export const DECISION_HEADING =
  /^(?:[\p{N}IVX]{1,4}[.)]\s*)?(?:(?:our |key )?recommendations?|recommended (?:action|decision)s?|decisions? (?:requested|required|sought)|for decision|action requested|empfehlung(?:en)?|entscheidungsvorschlag|beschlussvorschlag|votum|recommandations?|pour décision|recomendaci(?:ón|ones)|raccomandazion[ei]|recomendaç(?:ão|ões)|aanbeveling(?:en)?|рекомендаци[яи]|предлагаемое решение|提言|勧告|建议|建議|التوصيات|التوصية)\s*[:：]?$/iu;

/** "Approve ____  Disapprove ____": where the one who decides is to sign. */
export const CHOICES =
  /^[\s_☐□[\]()•*-]*(?:approved?|disapproved?|agreed?|disagreed?|discuss|let[’']?s discuss|declined?|concur|non-?concur|yes|no|genehmigt|abgelehnt|einverstanden|approuvé|refusé|aprobado|rechazado|approvato|respinto|утвердить|утверждаю|отклонить)\b[^.]{0,60}$/iu;

/** A colon, also with the dash that older papers set behind it. */
export const ENDS_IN_COLON = /[:：][-–—]{0,2}["'”’»)]*\s*$/u;

/** Words that point at what follows. */
export const POINTS_ON =
  /(?<!\p{L})(?:following|as follows|below|folgende[nrms]?|nachstehend\p{L}*|suivant\p{L}*|ci-(?:dessous|après)|siguientes?|a continuación|seguenti|di seguito|seguintes|a seguir|следующ\p{L}*|ниже)(?!\p{L})|以下|下記|下列|如下|次の|التالي/iu;

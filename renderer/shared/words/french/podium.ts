import type { english } from "../english/index.ts";
import { fr } from "./spaces.ts";

export const displays: typeof english.displays = {
  title: "Écrans",
  close: "Fermer",
  audience: "Public",
  presenter: "Vous",
  both: "Public, et vous devant",
  none: "Libre",
  size: (width, height, scale) => (scale === 1 ? `${width} × ${height}` : `${width} × ${height} à ${scale}×`),
  unnamed: (number) => `Écran ${number}`,
  putHere: "Mettre le public ici",
  swap: (key) => `Échanger (${key})`,
  one: (key) =>
    fr`Il n’y a qu’un écran. La diapositive le remplit et votre fenêtre est devant ; ${key} fait passer l’une ou l’autre au premier plan. Un projecteur en miroir ne compte pas : étendez le bureau pour avoir vos notes à vous.`,
  inBrowser: fr`Un navigateur ne dit pas quels écrans existent et ne déplace pas ses fenêtres. Glissez la fenêtre de la diapositive sur le projecteur et pressez-y F11 ; vos notes restent ici.`,
};

export const check: typeof english.check = {
  title: "Contrôle avant la séance",
  close: "Fermer",
  lights: { green: "En ordre", amber: "À regarder", red: "À réparer" },
  displays: "Écrans",
  twoDisplays: (label) => `Le public est sur ${label}, vous sur un autre.`,
  oneDisplay:
    "Il n’y a qu’un écran, ou le projecteur est en miroir. Étendez le bureau pour avoir vos notes à vous.",
  audienceGone: (key) => `La fenêtre du public est fermée. ${key} la rouvre.`,
  unknownDisplays:
    "Un navigateur ne peut le dire. Mettez la fenêtre de la diapositive sur le projecteur et pressez-y F11.",
  clicker: "Télécommande",
  clickerHint: fr`Pressez maintenant chaque bouton de la télécommande ; rien ne bouge tant que ceci est ouvert.`,
  clickerSeen: "Avancer et revenir sont arrivés.",
  clickerHeard: (chord) => `Elle a envoyé ${chord}.`,
  fonts: "Caractères",
  allBundled: (count) => `Les ${count} caractères différents sont tous dans les polices fournies.`,
  fromSystem: (characters) =>
    `Les polices de cette machine dessinent ${characters}. Regardez ces diapositives une fois.`,
  missing: (characters) => `Cette machine ne peut dessiner ${characters}. Installez une police qui les a.`,
  fit: "Diapositives",
  allFit: (count) => `Les ${count} diapositives tiennent toutes.`,
  notFit: (numbers) => fr`Regardez la diapositive ${numbers} : tout n’y tient pas.`,
  sleep: "Veille et notifications",
  keptAwake: fr`Lectern garde l’écran allumé. Activez « Ne pas déranger » : les notifications ne se retiennent pas d’ici.`,
  notKeptAwake: fr`Un navigateur laisse l’écran s’éteindre. Désactivez la veille et activez « Ne pas déranger » dans les réglages du système.`,
  power: "Alimentation",
  plugged: "La machine est sur le secteur.",
  battery: (percent) => `Sur batterie, il reste ${percent}\u00a0%. Branchez-la.`,
  powerUnknown: "La machine ne le dit pas. Voyez si elle est branchée.",
  time: "Durée",
  withinPlan: (minutes, planned) =>
    fr`Lire toutes les notes à voix haute prend environ ${minutes} min ; vous en avez ${planned}.`,
  overPlan: (minutes, planned) =>
    fr`Lire toutes les notes à voix haute prend environ ${minutes} min ; vous en avez ${planned}. Choisissez une version plus courte, ou ne lisez pas tout.`,
  readingTime: (minutes) => `Lire toutes les notes à voix haute prend environ ${minutes} min.`,
};

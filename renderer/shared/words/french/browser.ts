import type { english } from "../english/index.ts";
import { fr } from "./spaces.ts";

export const browser: typeof english.browser = {
  popupBlocked:
    "Le navigateur a bloqué la fenêtre de l’orateur. Autorisez les fenêtres surgissantes pour cette page, puis appuyez sur V.",
  controls: "Fenêtre",
  presenterWindow: "Fenêtre de l’orateur (V)",
  fullScreen: "Plein écran (F11)",
  noMemo: "Il n’y a pas de note de ce nom sur cette page.",
  noSample: "Cette page ne contient pas la note d’exemple.",
  noShow: "Aucune présentation n’est en cours.",
  noNotes: fr`Ceci est la copie du public ; elle n’a pas de fenêtre de l’orateur.`,
  notHere: "Cela ne se fait que dans la fenêtre principale de la présentation.",
  unreachable: "La page qui a ouvert cette fenêtre a disparu. Rouvrez la présentation et appuyez sur V.",
  audienceLabel: "ce navigateur",
  unreadable: (name) => fr`« ${name} » n’a pas pu être lu : le fichier a été déplacé, ou ce n’en est pas un.`,
};

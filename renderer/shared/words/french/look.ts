import type { look as english } from "../english/look.ts";

/** How slides look, in French. */
export const look: typeof english = {
  title: "Aspect",
  theme: "Thème",
  themes: { light: "Clair", dark: "Sombre", contrast: "Contraste élevé" },
  transition: "Entre les diapositives",
  transitions: { none: "Rien", fade: "Fondu" },
  builds: "Faire venir les points d’une liste l’un après l’autre",
  noBrand: "Les couleurs de Lectern",
  chooseBrand: "Le fichier d’une organisation…",
  dropBrand: "Le retirer",
};

/** How slides look: on the desk and while presenting. */
export const look = {
  title: "Look",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", contrast: "High contrast" },
  transition: "Between slides",
  transitions: { none: "Nothing", fade: "Fade" },
  builds: "Bring a list’s items one after the other",
  noBrand: "Lectern’s own colours",
  chooseBrand: "An organisation’s file…",
  dropBrand: "Take it off",
};

import type { english } from "../english/index.ts";
import { arrange } from "./arrange.ts";
import { audience } from "./audience.ts";
import { audienceControls } from "./audience-controls.ts";
import { browser } from "./browser.ts";
import { desk } from "./desk.ts";
import { exporting } from "./export.ts";
import { finder } from "./finder.ts";
import { keyCaps, keys } from "./keys.ts";
import { keyChoice } from "./key-choice.ts";
import { look } from "./look.ts";
import { check, displays } from "./podium.ts";
import { news } from "./news.ts";
import { presenter } from "./presenter.ts";
import { print } from "./print.ts";
import { routes } from "./routes.ts";
import { time } from "./time.ts";
import { shelf } from "./shelf.ts";
import { fr } from "./spaces.ts";

/** Every string that a person reads in the interface, in French. */
export const french: typeof english = {
  product: "Lectern",
  keys,
  keyChoice,
  keyCap: (key) => keyCaps[key] ?? key,
  slideOf: (number, count) => `Diapositive ${number} sur ${count}`,
  numberOf: (number, count) => `${number} sur ${count}`,
  announced: (number, count, title) => fr`Diapositive ${number} sur ${count} : ${title}`,
  audience,
  audienceControls,
  finder,
  displays,
  check,
  news,
  presenter,
  time,
  routes,
  desk,
  arrange,
  export: exporting,
  browser,
  look,
  print,
  shelf,
};

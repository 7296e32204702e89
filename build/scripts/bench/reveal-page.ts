import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Deck } from "../../../slides/deck/deck.ts";
import { plainText } from "../../../slides/deck/plain-text.ts";
import { runsOfSetting, settingsOf } from "../../../slides/deck/slide-runs.ts";
import { html, htmlText } from "../../../slides/markup/html.ts";

/**
 * A page of reveal.js with a deck's texts, as reveal.js's own manual has it: what decktape is made for. For a `speaker`
 * with the notes and reveal.js's own speaker view, which S opens.
 */
export function revealPage({ slides, title }: Deck, root: string, speaker = false): string {
  const home = pathToFileURL(join(root, "node_modules/reveal.js/dist/")).href;
  const sections = slides.map(
    ({ headline, body, notes }) => html`<section>
      ${headline === null ? null : html`<h2>${plainText(runsOfSetting(headline))}</h2>`}
      ${settingsOf(body).map((setting) => html`<p>${plainText(runsOfSetting(setting))}</p>`)}
      ${speaker ? html`<aside class="notes">${notes.map(({ text }) => html`<p>${text}</p>`)}</aside>` : null}
    </section>`,
  );
  return htmlText(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <title>${title}</title>
          <link rel="stylesheet" href="${home}reveal.css" />
          <link rel="stylesheet" href="${home}theme/white.css" />
        </head>
        <body>
          <div class="reveal"><div class="slides">${sections}</div></div>
          <script src="${home}reveal.js"></script>
          ${speaker ? html`<script src="${home}plugin/notes.js"></script>` : null}
          <script>
            Reveal.initialize({
              transition: "none",
              controls: false,
              plugins: typeof RevealNotes === "undefined" ? [] : [RevealNotes],
            });
          </script>
        </body>
      </html>`,
  );
}

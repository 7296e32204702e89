import { expect, test } from "@playwright/test";
import { html, Html, htmlText } from "../../../../slides/markup/html.ts";

test("escapes text and attributes", () => {
  expect(htmlText(html`<p class="${'"><script>'}">${`<b> & 'c'`}</p>`)).toBe(
    `<p class="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &#39;c&#39;</p>`,
  );
});

test("lets markup through once it has been made", () => {
  const inner = html`<b>${"<"}</b>`;
  expect(htmlText(html`${inner}${[inner, "&"]}${null}${7}`)).toBe("<b>&lt;</b><b>&lt;</b>&amp;7");
});

test("is not fooled by an object that looks like markup", () => {
  expect(() => new Html("<script>", Symbol("html") as never)).toThrow("html tag only");
});

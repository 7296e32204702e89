import { expect, test } from "@playwright/test";
import { isoDate } from "../../../../slides/memo/dates.ts";

const CERTAIN: Readonly<Record<string, string>> = {
  "April 11, 2024": "2024-04-11",
  "Thursday, April 11th 2024": "2024-04-11",
  "11 April 2024": "2024-04-11",
  "3 Sept. 1973": "1973-09-03",
  "Berlin, den 3. März 2024": "2024-03-03",
  "Paris, le 1er juillet 2024": "2024-07-01",
  "3 de mayo de 2024": "2024-05-03",
  "7 agosto 2024": "2024-08-07",
  "5 мая 2024 г.": "2024-05-05",
  "2024年4月11日": "2024-04-11",
  "2024-04-11T09:30:00Z": "2024-04-11",
  "29 February 2024": "2024-02-29",
};

for (const [written, iso] of Object.entries(CERTAIN)) {
  test(`“${written}” is certain`, () => expect(isoDate(written)).toBe(iso));
}

const UNCERTAIN: readonly string[] = [
  "3/4/2024",
  "04.03.2024",
  "April 2024",
  "11 April",
  "soon",
  "29 February 2023",
  "31 April 2024",
  "2024-13-01",
  "3–5 May 2024",
  "3 and 4 May 2024",
  "May 3–5, 2024",
  "11 Foo 2024",
];

for (const written of UNCERTAIN) {
  test(`“${written}” is no certain date`, () => expect(isoDate(written)).toBeNull());
}

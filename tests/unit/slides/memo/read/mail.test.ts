import { expect, test } from "@playwright/test";
import { codesOf, memoOf, outline, refusalOf } from "./support.ts";

const mail = (headers: readonly string[], body: string): string => {
  const usual = [
    "MIME-Version: 1.0",
    "From: Ann Lee <ann@example.org>",
    "To: Bo <bo@example.org>",
    "Subject: Peace",
  ];
  return [...usual, ...headers, "", body].join("\r\n");
};

const headerOf = async (source: string): Promise<readonly string[]> => {
  const memo = await memoOf(source, null);
  return memo.header.map((field) => `${field.kind} ${memo.text.slice(field.value.start, field.value.end)}`);
};

test("the headers become the memo's, words decoded", async () => {
  expect(
    await headerOf(
      mail(
        [
          "Cc: =?UTF-8?Q?Ren=C3=A9e?= <r@example.org>,\r\n Team <t@example.org>",
          "Date: Thu, 11 Apr 2024 09:00:00 +0200",
          "Received: by mx",
        ],
        "Text.",
      ),
    ),
  ).toEqual([
    "from Ann Lee <ann@example.org>",
    "to Bo <bo@example.org>",
    "cc Renée <r@example.org>, Team <t@example.org>",
    "date Thu, 11 Apr 2024 09:00:00 +0200",
    "subject Peace",
  ]);
});

test("what mail programs wrote for each other is set aside with a note", async () => {
  const memo = await memoOf(mail(["Received: by mx", "X-Spam: no"], "Text."), null);
  expect(memo.problems.map(({ code, message }) => [code, message])).toEqual([
    [
      "read/mail-headers",
      "What mail programs wrote for each other was set aside (5 words): “MIME-Version”, “Received”, “X-Spam”.",
    ],
  ]);
});

test("quoted-printable and base64 are decoded in their charsets, Windows-1252 with its own signs", async () => {
  const qp = mail(
    ["Content-Type: text/plain; charset=windows-1252", "Content-Transfer-Encoding: quoted-printable"],
    "He said =93win it=94, caf=E9 and a soft=\r\n break.",
  );
  expect(outline(await memoOf(qp, null))).toBe("p He said “win it”, café and a soft break.");
  const base64 = mail(
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"],
    Buffer.from("Привет, мир.").toString("base64"),
  );
  expect(outline(await memoOf(base64, null))).toBe("p Привет, мир.");
});

test("a mail of HTML only is read as a page", async () => {
  expect(
    outline(
      await memoOf(
        mail(["Content-Type: text/html; charset=utf-8"], "<h2>One</h2><blockquote>Said.</blockquote>"),
        null,
      ),
    ),
  ).toBe("h2 One\nquote\n  p Said.");
});

const alternative = (text: string, html: string): string =>
  mail(
    ['Content-Type: multipart/alternative; boundary="b"'],
    ["--b", "Content-Type: text/plain", "", text, "--b", "Content-Type: text/html", "", html, "--b--"].join(
      "\r\n",
    ),
  );

test("of two alternatives the plain text is read, unless it only stands in for the page", async () => {
  expect(outline(await memoOf(alternative("Win the peace.", "<p>Win <b>the</b> peace.</p>"), null))).toBe(
    "p Win the peace.",
  );
  expect(
    outline(await memoOf(alternative("See HTML.", "<p>Win the peace after the war, she said.</p>"), null)),
  ).toBe("p Win the peace after the war, she said.");
});

test("attachments are listed by name and not read", async () => {
  const memo = await memoOf(
    mail(
      ['Content-Type: multipart/mixed; boundary="b"'],
      [
        "--b",
        "Content-Type: text/plain",
        "",
        "Text.",
        "--b",
        'Content-Type: application/pdf; name="report.pdf"',
        'Content-Disposition: attachment; filename="report.pdf"',
        "",
        "x",
        "--b--",
      ].join("\r\n"),
    ),
    null,
  );
  expect([outline(memo), codesOf(memo)[0], memo.problems[0]?.message]).toEqual([
    "p Text.",
    "read/attachments",
    "The mail has one attachment, which is not read: “report.pdf”.",
  ]);
});

test("a memo that people typed with From and To is no mail", async () => {
  const memo = await memoOf("From: Ann Lee\nTo: Bo\nSubject: Peace\n\nText of the memo.", null);
  expect(codesOf(memo)).not.toContain("read/mail-headers");
});

test("a mail without words and one nested too deeply are refused", async () => {
  expect((await refusalOf(mail(["Content-Type: text/plain"], ""), null)).code).toBe("read/empty");
  const nested = Array.from(
    { length: 80 },
    (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n`,
  ).join("");
  expect((await refusalOf(`MIME-Version: 1.0\r\nFrom: a@b.c\r\n${nested}`, null)).code).toBe(
    "read/too-complex",
  );
});

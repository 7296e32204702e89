import { expect, test } from "@playwright/test";
import { decode } from "../../../../slides/memo/decode.ts";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16 code units as bytes, least significant first unless `big`. */
function utf16(text: string, big = false): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
      big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );
}

/** The text and the codes of the problems, or the code of the failure. */
function outcome(source: Uint8Array): unknown {
  const decoded = decode(source);
  if (!decoded.ok) return decoded.problem.code;
  return [decoded.value.text, ...decoded.value.problems.map(({ code }) => code)];
}

test("reads UTF-8 with and without a byte order mark", () => {
  expect([outcome(utf8("péace 😀")), outcome(utf8("\uFEFFpéace"))]).toEqual([["péace 😀"], ["péace"]]);
});

test("reads UTF-16 of both orders with and without a byte order mark", () => {
  const text = "The peace, la paix.";
  const outcomes = [utf16(`\uFEFF${text}`), utf16(`\uFEFF${text}`, true), utf16(text), utf16(text, true)];
  expect(outcomes.map(outcome)).toEqual([[text], [text], [text], [text]]);
});

test("every line ends with a line feed", () => {
  expect(outcome(utf8("a\r\nb\rc\nd"))).toEqual(["a\nb\nc\nd"]);
});

test("reads what looks like Windows-1252 and says so", () => {
  const source = bytes(...utf8("The plan for the caf"), 0xe9, 0x20, 0x93, ...utf8("now"), 0x94, 0x2e);
  expect(outcome(source)).toEqual(["The plan for the café “now”.", "read/not-utf-8"]);
});

test("refuses an encoding that it does not know, and says which byte is the first", () => {
  const russianInKoi8 = bytes(0x61, 0x20, 0xd0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x20, 0xcd, 0xc9, 0xd2);
  const decoded = decode(russianInKoi8);
  expect(decoded.ok ? null : decoded.problem).toEqual({
    code: "read/unknown-encoding",
    severity: "error",
    message: "The text is neither UTF-8 nor UTF-16 (byte 3 is 0xD0).",
    place: null,
    hint: "Save the file as UTF-8 and open it again.",
  });
});

test("refuses half a pair of UTF-16", () => {
  expect(outcome(bytes(0xff, 0xfe, 0x3d, 0xd8, 0x61, 0x00))).toBe("read/unknown-encoding");
});

test("refuses pictures, programs and text with a NUL in it", () => {
  const png = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d);
  expect([
    outcome(png),
    outcome(utf8("a few words of it\u0000 and more")),
    outcome(utf8("ab\u0001c")),
  ]).toEqual(["read/binary-file", "read/binary-file", "read/binary-file"]);
});

test("refuses a NUL behind the part that is looked at first", () => {
  expect(outcome(utf8(`${"word ".repeat(2000)}\u0000`))).toBe("read/binary-file");
});

test("a document without ink is empty", () => {
  expect([
    outcome(bytes()),
    outcome(utf8(" \n\t\n")),
    outcome(utf8("\uFEFF")),
    outcome(bytes(0xff, 0xfe)),
  ]).toEqual(["read/empty", "read/empty", "read/empty", "read/empty"]);
});

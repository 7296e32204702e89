import type { Attachment, Email } from "postal-mime";
import PostalMime from "postal-mime";
import { countWords } from "../../../language/words.ts";
import type { Problem, Result } from "../../../result.ts";
import { failure, success } from "../../../result.ts";
import type { DocumentParts } from "../../assemble.ts";
import { withWindows1252Signs } from "../../windows-1252.ts";
import { readHtml } from "../html/read-html.ts";
import { LIMITS, tooComplex } from "../limits.ts";
import { damaged, noText } from "../refusals.ts";
import { setAsideNote } from "../set-aside-note.ts";
import { mailHeader, technicalHeaders } from "./header.ts";
import { readMailText } from "./replies.ts";
import { withFrontMatter } from "./with-front-matter.ts";

/** Plain text is what the sender's program made of the HTML; with fewer of its words than this it is only a stand-in. */
const TEXT_SHARE = 0.7;

/** Reads a mail: its headers, and its text or, where that says less, its HTML. */
export async function readMail(bytes: Uint8Array): Promise<Result<DocumentParts>> {
  if (bytes.length > LIMITS.unpackedBytes)
    return failure(
      "read/too-large",
      "The mail is too large to be read.",
      "Save its text as a document of its own.",
    );
  const parsed = await parse(bytes);
  if (!parsed.ok) return parsed;
  const mail = parsed.value;
  const body = bodyOf(mail);
  if (!body.ok) return body;
  const parts = withFrontMatter(mailHeader(mail), body.value);
  return success({ ...parts, problems: [...parts.problems, ...problemsOf(mail)] });
}

async function parse(bytes: Uint8Array): Promise<Result<Email>> {
  try {
    return success(
      await PostalMime.parse(bytes, {
        maxNestingDepth: LIMITS.mailNesting,
        maxHeadersSize: LIMITS.mailHeaderBytes,
      }),
    );
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (/nesting depth|header size/iu.test(error.message))
      return tooComplex("parts within parts or bytes of headers", LIMITS.mailNesting);
    return damaged("mail", "its parts can't be told apart");
  }
}

function bodyOf(mail: Email): Result<DocumentParts> {
  const text = tidy(mail.text ?? "");
  const html = tidy(mail.html ?? "");
  const page = html.trim() === "" ? null : readHtml(html);
  if (page?.ok === true && countWords(text) < countWords(page.value.text) * TEXT_SHARE) return page;
  if (text.trim() === "")
    return page !== null && !page.ok
      ? page
      : noText(mail.attachments.length > 0 ? "mail itself, only in what is attached to it" : "mail");
  const parts = readMailText(text);
  return parts.blocks.length === 0 ? noText("mail") : success(parts);
}

/** LF line ends, and signs where a part's label was wrong or its bytes no text. */
function tidy(text: string): string {
  return withWindows1252Signs(text).replace(/\r\n?/gu, "\n").replaceAll("\0", "\uFFFD");
}

function problemsOf(mail: Email): readonly Problem[] {
  const attached = mail.attachments.filter((attachment) => attachment.related !== true);
  const technical = setAsideNote(
    "read/mail-headers",
    "What mail programs wrote for each other",
    technicalHeaders(mail).map((text) => ({ text, place: null })),
  );
  return [
    ...(attached.length === 0 ? [] : [attachmentsNote(attached)]),
    ...(technical === null ? [] : [technical]),
  ];
}

function attachmentsNote(attached: readonly Attachment[]): Problem {
  const names = attached
    .map(({ filename, mimeType }) => `“${(filename ?? mimeType).slice(0, 120)}”`)
    .join(", ");
  const which =
    attached.length === 1 ? "one attachment, which is" : `${attached.length} attachments, which are`;
  return {
    code: "read/attachments",
    severity: "note",
    message: `The mail has ${which} not read: ${names}.`,
    place: null,
    hint: "Save an attachment and open it by itself to brief on it.",
  };
}

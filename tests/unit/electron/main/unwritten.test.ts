import { expect, test } from "@playwright/test";
import { english } from "../../../../electron/main/words/english.ts";
import { unwritten } from "../../../../electron/main/unwritten.ts";

/** An error as the file system throws it. */
const systemError = (code: string): Error => Object.assign(new Error(code), { code });

const { reasons, failed, nothingWritten } = english.save;

/** What the file system says where, and what the person is told. */
const cases: readonly (readonly [code: string, platform: NodeJS.Platform, told: string])[] = [
  ["EBUSY", "win32", reasons.inUse("a.pdf")],
  ["EPERM", "win32", reasons.inUse("a.pdf")],
  ["EPERM", "linux", reasons.forbidden("a.pdf")],
  ["EACCES", "darwin", reasons.forbidden("a.pdf")],
  ["ENOSPC", "linux", reasons.full("a.pdf")],
  ["EROFS", "linux", reasons.readOnly("a.pdf")],
  ["ENOENT", "linux", reasons.gone("a.pdf")],
  ["ENAMETOOLONG", "linux", reasons.tooLong("a.pdf")],
  ["EIO", "linux", failed("a.pdf", "EIO")],
];

for (const [code, platform, told] of cases)
  test(`${code} on ${platform} is one sentence, and what to do`, () => {
    expect(unwritten(systemError(code), "a.pdf", platform)).toMatchObject({
      ok: false,
      problem: { code: "file/not-written", message: told, hint: nothingWritten },
    });
  });

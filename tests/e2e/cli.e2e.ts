import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { commandLine, lectern, sampleMemo, type Ended } from "../support/command-line.ts";

/** The part of a speaker note that these tests look at, as JSON has it. */
interface Note {
  readonly text: string;
}

/** A fresh folder with a sound memo, `memo.md`, in it. */
function folderWithMemo(): string {
  const folder = test.info().outputPath("folder");
  mkdirSync(folder, { recursive: true });
  copyFileSync(sampleMemo, join(folder, "memo.md"));
  return folder;
}

/** What every refusal looks like: status 2, one line on standard error, nothing on standard output. */
function expectRefusal(ended: Ended, message: string | RegExp): void {
  expect(ended.stdout).toBe("");
  expect(ended.stderr).toMatch(/^lectern: [^\n]+\n$/);
  expect(ended.stderr).not.toMatch(/\n {4}at |Error:/);
  expect(ended.stderr).toMatch(message);
  expect(ended.status).toBe(2);
}

test.describe("lectern", () => {
  test("--version prints the package's version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    expect(await lectern(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("--help names every command and exits 0", async () => {
    const { status, stdout, stderr } = await lectern(["--help"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/lectern \[present\] MEMO/);
    expect(stdout).toMatch(/lectern check MEMO/);
    expect(stdout).toMatch(/lectern export MEMO/);
  });

  test("refuses an unknown option with a hint", async () => {
    expectRefusal(
      await lectern(["check", "memo.md", "--bogus"]),
      /There is no option --bogus\. `lectern --help`/,
    );
  });

  test("starts by itself where files can be programs", () => {
    test.skip(process.platform === "win32", "Windows starts programs by their ending");
    expect(spawnSync(commandLine, ["--version"], { encoding: "utf8" }).status).toBe(0);
  });

  test("survives a reader that stops reading", () => {
    test.skip(process.platform === "win32", "there is no sh");
    const ended = spawnSync(
      "sh",
      ["-c", `"$0" "$1" check "$2" --json | head -c 1`, process.execPath, commandLine, sampleMemo],
      {
        encoding: "utf8",
      },
    );
    expect(ended).toMatchObject({ status: 0, stdout: "{", stderr: "" });
  });
});

test.describe("lectern check", () => {
  test("finds nothing wrong with the founding memo", async () => {
    const { status, stdout, stderr } = await lectern(["check", sampleMemo]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/\nok: .*win-the-peace\.md: \d+ slides, \d+ words, 0 lost, 0 invented\n$/);
  });

  test("reads standard input as it reads a file", async () => {
    const file = await lectern(["check", "--json", sampleMemo]);
    const piped = await lectern(["check", "-", "--json", "--as", "md"], { input: readFileSync(sampleMemo) });
    expect(piped).toEqual(file);
  });

  test("reads a pipe that has a name", () => {
    test.skip(process.platform === "win32", "there is no /dev/stdin");
    const script = 'cat "$2" | "$0" "$1" check /dev/stdin --as md';
    expect(spawnSync("sh", ["-c", script, process.execPath, commandLine, sampleMemo]).status).toBe(0);
  });

  test("prints one JSON object when it fails, and says the same on standard error", async () => {
    const { status, stdout, stderr } = await lectern(["check", "nosuch.md", "--json"]);
    const printed: unknown = JSON.parse(stdout);
    expect(printed).toMatchObject({
      schema: 1,
      ok: false,
      problems: [{ message: 'There is no file "nosuch.md".' }],
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'lectern: There is no file "nosuch.md".\n' });
  });

  test("prints one JSON object when its usage is wrong", async () => {
    const { status, stdout } = await lectern(["check", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ message: "No memo was named." }] });
    expect(status).toBe(2);
  });
});

/** Files that are no memos, and the sentence about each. */
const badFiles: readonly (readonly [what: string, bytes: Uint8Array, message: RegExp])[] = [
  ["an empty file", new Uint8Array(), /empty/],
  ["a file of blanks", Buffer.from(" \n\t\n"), /empty|no words|no text/],
  [
    "a binary file",
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0]),
    /binary|not text|no text/i,
  ],
  ["text that is neither UTF-8 nor UTF-16", Buffer.from("caf\xe9 \xff\xfe\xfd \x81", "latin1"), /UTF-8/],
];

test.describe("bad input", () => {
  for (const [what, bytes, message] of badFiles) {
    test(`${what} gets one clear sentence`, async () => {
      const folder = folderWithMemo();
      writeFileSync(join(folder, "bad.md"), bytes);
      expectRefusal(await lectern(["check", "bad.md"], { folder }), message);
    });

    test(`${what} on standard input gets one clear sentence`, async () => {
      expectRefusal(await lectern(["check", "-"], { input: bytes }), message);
    });
  }

  test("a name that isn't there gets one clear sentence", async () => {
    expectRefusal(await lectern(["check", "nosuch.md"]), /There is no file "nosuch\.md"\./);
  });

  test("a folder gets one clear sentence", async () => {
    const folder = folderWithMemo();
    expectRefusal(await lectern(["check", "."], { folder }), /"\." is a folder, not a memo\./);
  });

  test("a path through a file gets one clear sentence", async () => {
    const folder = folderWithMemo();
    expectRefusal(
      await lectern(["check", "memo.md/x"], { folder }),
      /leads through something that is not a folder/,
    );
  });

  test("a file without permission gets one clear sentence", async () => {
    test.skip(process.platform === "win32", "permissions are kept otherwise there");
    const path = join(tmpdir(), `lectern-no-permission-${process.pid}.md`);
    writeFileSync(path, "# Secret\n");
    chmodSync(path, 0);
    // Root may read everything, so root asks as nobody.
    const asNobody = process.getuid?.() === 0 ? { userId: 65534 } : {};
    const ended = await lectern(["check", path], { folder: tmpdir(), ...asNobody });
    expectRefusal(ended, /You have no permission to read/);
  });

  test("a file that never ends is given up", async () => {
    test.skip(process.platform === "win32", "there is no /dev/zero");
    expectRefusal(await lectern(["check", "/dev/zero"]), /"\/dev\/zero" is larger than 64 MB/);
  });

  test("a name that would take over the terminal is shown harmless", async () => {
    expectRefusal(await lectern(["check", "\u001b[31mred.md"]), /There is no file "\ufffd\[31mred\.md"/);
  });

  test("what was exported before stays when the memo can't be read", async () => {
    const folder = folderWithMemo();
    writeFileSync(join(folder, "deck.html"), "before");
    expectRefusal(await lectern(["export", "nosuch.md", "-o", "deck.html"], { folder }), /nosuch\.md/);
    expect(readFileSync(join(folder, "deck.html"), "utf8")).toBe("before");
  });
});

test.describe("lectern export", () => {
  test("writes each file that is named and says so", async () => {
    const folder = folderWithMemo();
    const ended = await lectern(["export", "-o", "deck.html", "memo.md", "-o=deck.json"], { folder });
    expect(ended).toEqual({
      status: 0,
      stdout: "",
      stderr: "lectern: wrote deck.html\nlectern: wrote deck.json\n",
    });
    expect(readdirSync(folder)).toEqual(["deck.html", "deck.json", "memo.md"]);
  });

  test("writes the same JSON that check prints", async () => {
    const folder = folderWithMemo();
    await lectern(["export", "memo.md", "-o", "deck.json", "--copy", "presenter"], { folder });
    const { stdout } = await lectern(["check", "memo.md", "--json"], { folder });
    expect(readFileSync(join(folder, "deck.json"), "utf8")).toBe(stdout);
  });

  test("says that it replaced a file", async () => {
    const folder = folderWithMemo();
    writeFileSync(join(folder, "deck.json"), "before");
    const { stderr } = await lectern(["export", "memo.md", "-o", "deck.json"], { folder });
    expect(stderr).toBe("lectern: replaced deck.json\n");
  });

  test("gives the same bytes twice", async () => {
    const folder = folderWithMemo();
    await lectern(["export", "memo.md", "-o", "a.html", "-o", "a.json"], { folder });
    await lectern(["export", "memo.md", "-o", "b.html", "-o", "b.json"], { folder });
    for (const ending of ["html", "json"]) {
      const [a, b] = ["a", "b"].map((name) => readFileSync(join(folder, `${name}.${ending}`)));
      expect(a?.equals(b ?? Buffer.alloc(0)), ending).toBe(true);
    }
  });

  test("keeps the speaker notes out of a copy for the audience", async () => {
    const folder = folderWithMemo();
    // Any memo but the founding one, which every file carries as the sample.
    writeFileSync(join(folder, "memo.md"), readFileSync(sampleMemo, "utf8").replaceAll("e", "ë"));
    await lectern(["export", "memo.md", "-o", "audience.html"], { folder });
    const presenters = ["-o", "presenter.html", "-o", "memo.json", "--copy", "presenter"];
    await lectern(["export", "memo.md", ...presenters], { folder });
    const [audience = "", presenter = "", json = ""] = ["audience.html", "presenter.html", "memo.json"].map(
      (name) => readFileSync(join(folder, name), "utf8"),
    );
    const { slides } = JSON.parse(json) as {
      readonly slides: readonly { readonly notes: readonly Note[] }[];
    };
    // Long passages only: of a short one every word may stand on its slide too.
    const notes = slides.flatMap((slide) => slide.notes.filter(({ text }) => text.length > 400));
    const carried = (html: string): number =>
      notes.filter(({ text }) => html.includes(JSON.stringify(text).slice(1, -1))).length;
    expect(notes.length).toBeGreaterThan(0);
    expect({ presenter: carried(presenter), audience: carried(audience) }).toEqual({
      presenter: notes.length,
      audience: 0,
    });
  });

  test("writes nothing at all when one of the names can't be written", async () => {
    const folder = folderWithMemo();
    const ended = await lectern(["export", "memo.md", "-o", "deck.json", "-o", "nowhere/deck.json"], {
      folder,
    });
    expectRefusal(ended, /The folder of "nowhere\/deck\.json" does not exist\./);
    expect(readdirSync(folder)).toEqual(["memo.md"]);
  });

  test("never writes over the memo that it reads from standard input", async () => {
    test.skip(process.platform === "win32", "there is no sh");
    const folder = folderWithMemo();
    const script = '"$0" "$1" export - --as md --format json -o memo.md < memo.md';
    const ended = spawnSync("sh", ["-c", script, process.execPath, commandLine], {
      cwd: folder,
      encoding: "utf8",
    });
    expectRefusal(ended, /"memo\.md" is the memo itself/);
    expect(readFileSync(join(folder, "memo.md")).equals(readFileSync(sampleMemo))).toBe(true);
  });

  test("refuses a format that it does not write", async () => {
    expectRefusal(
      await lectern(["export", sampleMemo, "-o", "deck.docx"]),
      /It writes html, pdf, pptx, md, png, json or briefing/,
    );
  });
});

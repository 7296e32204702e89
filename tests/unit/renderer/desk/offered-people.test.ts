import { expect, test } from "@playwright/test";
import { offeredPeople } from "../../../../renderer/desk/arrange/offered-people.ts";
import { briefingOf } from "../../slides/briefing-of.ts";

async function offered(memo: string): Promise<readonly string[]> {
  const people = offeredPeople(await briefingOf(memo));
  return people.map(({ speaker, role }) => (role === null ? speaker : `${speaker}: ${role}`));
}

test("those quoted are offered first, the most quoted before the others, then all whom the memo names", async () => {
  const memo = `# Harbour

Governor Ada Quill visited the town with Professor Tom Vane last week.

John Reed, the harbour master, said: “The old pier will not stand for another winter, whatever we do.”

Mary Burns, the mayor, said: “We will open the harbour before winter, whatever it costs the town.”

Mary Burns also said: “We shall pay for all of it in full, and nobody else will have to.”
`;
  const people = await offered(memo);
  expect(people.slice(0, 2)).toEqual(["Mary Burns: the mayor", "John Reed: the harbour master"]);
  expect(people.slice(2).map((name) => name.split(":")[0])).toEqual(["Ada Quill", "Tom Vane"]);
});

test("a memo that names nobody offers nobody", async () => {
  expect(await offered("# Harbour\n\nThe mill stands on the old pier.")).toEqual([]);
});

test("the longest list of names leaves room for the form", async () => {
  const names = ["Ada Quill", "Tom Vane", "Ned Marsh", "Sue Lane", "Ida Frost", "Max Boone", "Eva Stone"];
  const more = ["Kim Dale", "Roy Finch", "Amy Webb"];
  const memo = [...names, ...more].map((name) => `Mr. ${name} came to the meeting.`).join("\n\n");
  expect(await offered(`# Harbour\n\n${memo}`)).toHaveLength(8);
});

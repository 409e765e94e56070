import { knownErrors } from "@dongxiao/core/quality";
import { assert } from "@dongxiao/core/units";
import { expect, it } from "vitest";

import { changed, emptyRow, exampleRow, type Row } from "./report.ts";

const verdict = {
  check: "breakdownAddsUp",
  state: "wrong",
  text: { "zh-Hans": "", "zh-Hant": "", en: "" },
  unread: [],
  doubted: ["total"],
} as const;
const judged = { ...verdict, unread: [], doubted: ["total"] };

function two(): readonly Row[] {
  const [first] = knownErrors;
  assert(first !== undefined, "there are known errors");
  return changed([], { do: "add", rows: [exampleRow(first), emptyRow("shareOfPeople")] });
}

it("gives each statement a number of its own, also after some are gone", () => {
  const one = changed(two(), { do: "remove", key: 1 });
  const more = changed(one, { do: "add", rows: [emptyRow("changeWord")] });
  expect(more.map(({ key, check }) => [key, check])).toEqual([
    [2, "shareOfPeople"],
    [3, "changeWord"],
  ]);
  const others = changed(more, { do: "replace", rows: [emptyRow("eventDates")] });
  expect(others.map(({ key }) => key)).toEqual([4]);
});

it("forgets what was said of a statement as soon as it is edited", () => {
  const said = changed(two(), { do: "judge", verdicts: new Map([[1, judged]]) });
  expect(said.map(({ verdict: of }) => of?.state ?? null)).toEqual(["wrong", null]);
  const edited = changed(said, { do: "edit", key: 1, part: { fields: { total: "11" } } });
  expect(edited[0]).toMatchObject({ verdict: null, fields: { total: "11" }, place: "Q1" });
});

it("begins with the usual sizes of packs and cases", () => {
  expect(emptyRow("unitOfQuantity").fields).toMatchObject({ amountYuan: "", cartonsPerCase: "50" });
});

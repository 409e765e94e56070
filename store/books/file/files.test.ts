import { fileField, named } from "@dongxiao/core/retailers";
import { afterAll, beforeAll, expect, it } from "vitest";

import type { Books } from "../books.ts";
import type { Trx } from "../database.ts";
import { systemEyes, withEyes, type Eyes } from "../eyes.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "../testing/index.ts";
import { changeFiles, replaceFiles, type FileChange } from "./change-files.ts";
import { codesInUse, fieldUses, fileFields, insertField, updateField } from "./file-fields.ts";
import { fileTimelines } from "./file-timelines.ts";
import { filesAsOf, retailersHolding } from "./files-as-of.ts";
import {
  concludeLicenceQuestion,
  insertLicenceQuestion,
  licenceQuestions,
  replyLicenceQuestion,
} from "./licence-questions.ts";

let books: Books;
let city: SmallCity;
let east: Eyes;
const shelf = fileField({
  id: "shelf",
  group: "own",
  ...named("货架", "貨架", "Shelf"),
  type: "choice",
  choices: { wide: named("宽", "寬", "Wide"), slim: named("窄", "窄", "Slim") },
});
beforeAll(async () => {
  books = await freshBooks();
  city = await plantSmallCity(books);
  const line = keyOf(city.units, "east-1");
  const path = await bySystem(async (trx) => {
    await insertField(trx, shelf, null);
    return trx.selectFrom("orgUnit").select("path").where("id", "=", line).executeTakeFirst();
  });
  east = { personId: null, paths: [path?.path ?? ""], retailerId: null };
});
afterAll(() => books.close());

const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(books, systemEyes, work);
const inEast = () => keyOf(city.retailers, "east-1-a");
const inWest = () => keyOf(city.retailers, "west-1-a");
const change = (said: Partial<FileChange>): FileChange => ({
  id: inEast(),
  field: "shelf",
  fromDay: "2021-03-01",
  value: "wide",
  reason: "走访",
  importId: null,
  ...said,
});
const heldOn = async (day: string) =>
  (await bySystem((trx) => filesAsOf(trx, day, [inEast()]))).get(inEast())?.get("shelf");

it("keeps what a field held before, also when it is emptied", async () => {
  await bySystem((trx) => changeFiles(trx, [change({})], null));
  await bySystem((trx) =>
    changeFiles(trx, [change({ fromDay: "2021-06-01", value: "slim" })], null),
  );
  await bySystem((trx) => changeFiles(trx, [change({ fromDay: "2021-09-01", value: null })], null));
  const days = ["2021-02-28", "2021-03-01", "2021-06-01", "2021-09-01"];
  expect(await Promise.all(days.map(heldOn))).toEqual([undefined, "wide", "slim", undefined]);
  const timelines = await bySystem((trx) => fileTimelines(trx, [inEast()]));
  expect(timelines.get(inEast())?.["shelf"]?.map(({ attributes }) => attributes.value)).toEqual([
    "wide",
    "slim",
    null,
  ]);
});

it("says what differs, and nothing of what says the same again", async () => {
  const again = [change({ fromDay: "2021-04-01" }), change({ field: "note", value: null })];
  expect(await bySystem((trx) => changeFiles(trx, again, null))).toEqual([]);
  const [file] = await bySystem((trx) =>
    changeFiles(trx, [change({ field: "note", value: "临街", fromDay: "2021-05-01" })], null),
  );
  expect(file?.before).toEqual({ note: [] });
  expect(file?.after["note"]).toMatchObject([
    { from: "2021-05-01", attributes: { value: "临街", reason: "走访" } },
  ]);
  await bySystem((trx) => replaceFiles(trx, new Map([[inEast(), { note: [] }]])));
  const timelines = await bySystem((trx) => fileTimelines(trx, [inEast()]));
  expect(Object.keys(timelines.get(inEast()) ?? {})).toEqual(["shelf"]);
});

it("shows and takes files within the eyes' own lines only", async () => {
  await bySystem((trx) => changeFiles(trx, [change({ id: inWest() })], null));
  const seen = await withEyes(books, east, (trx) => filesAsOf(trx, "2021-06-02"));
  expect([...seen.keys()]).toEqual([inEast()]);
  await withEyes(books, east, (trx) =>
    changeFiles(trx, [change({ fromDay: "2021-10-01", value: "wide" })], null),
  );
  expect(await heldOn("2021-10-01")).toBe("wide");
  const outside = withEyes(books, east, (trx) =>
    changeFiles(trx, [change({ id: inWest(), value: "slim" })], null),
  );
  await expect(outside).rejects.toThrow("known retailer");
});

it("finds retailers by what a field held on a day, texts by their words", async () => {
  await bySystem((trx) =>
    changeFiles(trx, [change({ field: "contactPerson", value: "王_小%" })], null),
  );
  const found = async (id: string, type: "text" | "choice", wanted: string) => {
    const field = fileField({ id, type, group: "own", ...named(id, id, id) });
    const keys = await bySystem((trx) => retailersHolding(trx, "2021-06-02", field, wanted));
    return [...keys];
  };
  expect(await found("contactPerson", "text", "_小")).toEqual([inEast()]);
  expect(await found("contactPerson", "text", "大")).toEqual([]);
  expect(await found("shelf", "choice", "slim")).toEqual([inEast()]);
  expect(await found("shelf", "choice", "wide")).toEqual([inWest()]);
});

it("lists the company's fields after the house's, renames and retires them, and counts their use", async () => {
  const titles = { "zh-Hans": "货架宽度", "zh-Hant": "貨架寬度", en: "Shelf width" };
  await bySystem((trx) => updateField(trx, "shelf", { ...shelf, titles, retired: true }));
  const fields = await bySystem(fileFields);
  expect(fields.at(-1)).toEqual({ ...shelf, titles, retired: true });
  expect((await bySystem(fieldUses)).get("shelf")).toBe(2);
  expect(await bySystem((trx) => codesInUse(trx, "shelf"))).toEqual(
    new Set(["wide", "slim", "null"]),
  );
});

it("asks one thing at a time about a licence, and concludes after the reply", async () => {
  const retailerId = inEast();
  const asked = { retailerId, rule: "noOrderFor26Weeks", since: "2021-05-03", askedBy: null };
  const ask = () => bySystem((trx) => insertLicenceQuestion(trx, { ...asked, text: "为何停订？" }));
  expect([typeof (await ask()), await ask()]).toEqual(["number", null]);
  const said = (text: string) => ({ retailerId, text, by: null });
  await bySystem((trx) => replyLicenceQuestion(trx, said("住院，下月恢复")));
  await bySystem((trx) => concludeLicenceQuestion(trx, said("属实，保留")));
  expect(await bySystem((trx) => licenceQuestions(trx, retailerId))).toMatchObject([
    { state: "concluded", reply: "住院，下月恢复", conclusion: "属实，保留" },
  ]);
  expect(await bySystem((trx) => replyLicenceQuestion(trx, said("再说")))).toBeNull();
});

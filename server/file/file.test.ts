import { type FileFieldCard, routes } from "@dongxiao/contract";
import { systemEyes, withEyes } from "@dongxiao/store/books";
import { keyOf } from "@dongxiao/store/books/testing";
import { openTable, isRefusal } from "@dongxiao/store/sheets";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

import { importTable } from "../errands/import.ts";
import {
  fileAddField,
  fileFieldList,
  fileLicence,
  fileSet,
  fileShow,
  fileWarnings,
} from "../errands/retailer-file.ts";
import { bodyOf, type Client } from "../testing/client.ts";
import { openSmallHouse, smallToday, type SmallHouse } from "../testing/small-house.ts";

let small: SmallHouse;
let planner: Client;
let rep: Client;
let inspector: Client;
let own: Client;
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("rep", "representative", "east-1");
  await small.addPerson("inspector", "inspector", "east-1");
  await small.addPerson("own", "retailer", "east-1-a");
  planner = await small.client("planner");
  rep = await small.client("rep");
  inspector = await small.client("inspector");
  own = await small.client("own");
});
afterAll(() => small.close());

const at = (code: string, rest = "") => `/retailers/${keyOf(small.city.retailers, code)}${rest}`;
const fileOf = async (client: Client, code: string, day = smallToday) =>
  bodyOf(routes.readRetailerFile, await client.get(at(code, `/file?asOf=${day}`)));
const codeOf = async (asked: Promise<{ body: unknown }>) =>
  ((await asked).body as { code?: string }).code;
const titles = (name: string) => ({ "zh-Hans": name, "zh-Hant": name, en: name });
const listed = async (client: Client, question: string) =>
  bodyOf(routes.listRetailers, await client.get(`/retailers?${question}`)).retailers.map(
    ({ licenceCode }) => licenceCode,
  );

it("keeps each field from a day on, with who said so and why", async () => {
  const change = (fromDay: string, postcode: string | null, reason: string) =>
    rep.post(at("east-1-a", "/file"), { fromDay, reason, values: { postcode, salespeople: 2 } });
  expect((await change("2021-03-01", "266001", "建档")).body).toEqual({
    changed: ["postcode", "salespeople"],
  });
  expect((await change("2021-06-01", "266002", "搬迁")).body).toEqual({ changed: ["postcode"] });
  expect((await change("2021-09-01", null, "写错")).body).toEqual({ changed: ["postcode"] });
  const held = async (day: string) => (await fileOf(rep, "east-1-a", day)).values["postcode"];
  const days = ["2021-02-28", "2021-03-01", "2021-06-01", "2021-09-01"];
  expect(await Promise.all(days.map(held))).toEqual([undefined, "266001", "266002", undefined]);
  const { entries } = await fileOf(own, "east-1-a");
  expect(entries.filter(({ field }) => field === "postcode")).toMatchObject([
    { from: "2021-09-01", to: null, value: null, by: "rep", reason: "写错" },
    { from: "2021-06-01", to: "2021-09-01", value: "266002" },
    { from: "2021-03-01", to: "2021-06-01", value: "266001", reason: "建档" },
  ]);
});

it("refuses what a field does not take, what is not one's own to write, and days out of reach", async () => {
  const change = (client: Client, values: object, rest: object = {}) =>
    codeOf(client.post(at("east-1-a", "/file"), { values, ...rest }));
  expect(await change(rep, { postcode: "2660" })).toBe("field-value-refused");
  expect(await change(rep, { settlementDay: 5 })).toBe("field-not-yours");
  expect(await change(rep, { nothing: 5 })).toBe("not-found");
  expect(await change(rep, { salespeople: 1 }, { fromDay: "2019-12-31" })).toBe("day-out-of-reach");
  const elsewhere = await rep.post(at("west-1-a", "/file"), { values: { salespeople: 1 } });
  expect(elsewhere.body).toMatchObject({ code: "not-found" });
});

it("shows the whole account number to the planner only, and credit data not to the representative", async () => {
  const values = { accountNumber: "6222020000001234", settlementDay: 5 };
  await planner.post(at("east-1-a", "/file"), { values });
  const account = async (client: Client) =>
    (await fileOf(client, "east-1-a")).values["accountNumber"];
  expect(await account(planner)).toBe("6222020000001234");
  expect([await account(rep), await account(own)]).toEqual(["****1234", "****1234"]);
  const seen = await fileOf(rep, "east-1-a");
  expect(seen.values["settlementDay"]).toBeUndefined();
  expect(seen.fields.find(({ id }) => id === "accountNumber")).toMatchObject({
    masked: true,
    writable: false,
  });
  expect(await codeOf(rep.get("/retailers?field=accountNumber&value=1234"))).toBe("not-found");
  const { body } = await planner.get("/audit");
  expect(JSON.stringify(body)).not.toContain("6222020000001234");
});

it("adds, renames and retires a company's own field, and never loses a choice that is in use", async () => {
  const form = {
    titles: titles("冰柜品牌"),
    type: "choice",
    choices: { north: { titles: titles("北") } },
  };
  const { body } = await planner.post("/retailers/fields", form);
  expect(body).toEqual({ id: "own1" });
  expect(await codeOf(planner.post("/retailers/fields", form))).toBe("field-name-taken");
  const again = { ...form, id: "own1", titles: titles("别的") };
  expect(await codeOf(planner.post("/retailers/fields", again))).toBe("field-exists");
  const reserved = { ...form, titles: titles("Licence code") };
  expect(await codeOf(planner.post("/retailers/fields", reserved))).toBe("field-name-taken");
  expect(await codeOf(rep.post("/retailers/fields", form))).toBe("role-not-allowed");
  await rep.post(at("east-1-a", "/file"), { values: { own1: "north" } });
  const change = (rest: object) =>
    planner.post("/retailers/fields/own1", { ...form, retired: false, ...rest });
  expect(await codeOf(change({ choices: { south: { titles: titles("南") } } }))).toBe(
    "field-choice-in-use",
  );
  await change({ titles: titles("冰柜"), retired: true });
  expect((await fileOf(rep, "east-1-a")).values["own1"]).toBe("north");
  expect((await fileOf(rep, "east-1-b")).fields.map(({ id }) => id)).not.toContain("own1");
  expect(await codeOf(rep.post(at("east-1-a", "/file"), { values: { own1: null } }))).toBe(
    "field-not-yours",
  );
  expect(await codeOf(planner.post("/retailers/fields/nothing", { ...form, retired: false }))).toBe(
    "not-found",
  );
});

it("finds retailers by fields and tags, as of a day and within one's own lines", async () => {
  await planner.post("/retailers/fields", {
    id: "tourist",
    group: "tags",
    titles: titles("旅游点"),
    type: "yesNo",
  });
  for (const code of ["east-1-a", "west-1-a"])
    await planner.post(at(code, "/file"), {
      fromDay: "2021-06-01",
      values: { tourist: true, contactPerson: "王小明" },
    });
  expect(await listed(planner, "tags=tourist")).toEqual(["east-1-a", "west-1-a"]);
  expect(await listed(planner, "tags=tourist&asOf=2021-05-31")).toEqual([]);
  expect(await listed(rep, `field=contactPerson&value=${encodeURIComponent("小")}`)).toEqual([
    "east-1-a",
  ]);
  expect(await listed(planner, "field=salespeople&value=2&tags=tourist")).toEqual(["east-1-a"]);
  expect(await codeOf(planner.get("/retailers?field=salespeople&value=x"))).toBe(
    "field-value-refused",
  );
});

it("changes what a retailer is grouped by from a day on, and tells facts and the audit log", async () => {
  const change = (client: Client, attributes: object, fromDay = "2021-11-01") =>
    client.post(at("east-1-b", "/attributes"), { fromDay, reason: "换证", attributes });
  const attributes = { name: "新新便利店", businessType: "convenience", routeOrder: 7 };
  expect((await change(planner, attributes)).body).toEqual({ changed: ["name", "routeOrder"] });
  expect((await change(planner, attributes)).body).toEqual({ changed: [] });
  expect(await codeOf(change(planner, { tradeArea: "moon" }))).toBe("field-value-refused");
  expect(await codeOf(change(planner, { name: "早" }, "2019-01-01"))).toBe("day-out-of-reach");
  expect(await codeOf(change(rep, attributes))).toBe("role-not-allowed");
  const names = async (day: string) =>
    bodyOf(routes.readRetailer, await rep.get(at("east-1-b", `?asOf=${day}`))).retailer.name;
  expect([await names("2021-10-31"), await names("2021-11-01")]).toEqual([
    "平安零售户",
    "新新便利店",
  ]);
  const told = await withEyes(small.house.books, systemEyes, (trx) =>
    trx.selectFrom("audit").selectAll().where("action", "=", "change-retailer").execute(),
  );
  expect(told).toMatchObject([
    { before: { name: "平安零售户", routeOrder: null }, after: { routeOrder: 7 }, reason: "换证" },
  ]);
});

it("moves a licence by planner or inspector only, and takes the last word back", async () => {
  const move = (client: Client, rest: object) =>
    client.post(at("east-1-b", "/licence"), { reason: "装修", ...rest });
  const suspend = { action: "suspend", fromDay: "2021-12-06", untilDay: "2022-02-01" };
  expect(await codeOf(move(rep, suspend))).toBe("role-not-allowed");
  expect(await codeOf(move(inspector, { ...suspend, untilDay: "2023-01-01" }))).toBe(
    "suspension-too-long",
  );
  expect((await move(inspector, suspend)).status).toBe(200);
  const states = async () =>
    bodyOf(routes.readRetailer, await planner.get(at("east-1-b"))).licences.map(
      ({ from, state }) => [from, state],
    );
  const begun = ["2020-01-06", "active"];
  const planned = [["2022-02-01", "active"], ["2021-12-06", "suspended"], begun];
  expect(await states()).toEqual(planned);
  expect(await codeOf(move(planner, { action: "close", fromDay: "2021-12-01" }))).toBe(
    "licence-changed-later",
  );
  expect(await codeOf(move(planner, { action: "resume", fromDay: "2020-02-01" }))).toBe(
    "licence-changed-later",
  );
  await move(planner, { action: "close", fromDay: "2022-01-03" });
  expect(await states()).toEqual([["2022-01-03", "closed"], ["2021-12-06", "suspended"], begun]);
  expect(await codeOf(move(planner, { action: "resume", fromDay: "2022-01-10" }))).toBe(
    "licence-move-not-so",
  );
  await move(planner, { action: "takeBack" });
  await move(planner, { action: "takeBack" });
  expect(await states()).toEqual([begun]);
  expect(await codeOf(move(planner, { action: "takeBack" }))).toBe("licence-move-not-so");
});

it("asks about a licence, hears the retailer and concludes, and changes no state by it", async () => {
  const ask = (rule: string) =>
    inspector.post(at("east-1-a", "/licence/question"), { rule, text: "为何停业未办手续？" });
  expect(await codeOf(ask("suspendedOverAYear"))).toBe("not-found");
  await inspector.post(at("east-1-a", "/licence"), {
    action: "suspend",
    fromDay: "2020-12-01",
    reason: "出国",
  });
  // 2020-12-01 is more than 365 days before 2021-12-20
  expect((await fileOf(inspector, "east-1-a")).warnings).toMatchObject([
    { rule: "suspendedOverAYear", since: "2020-12-01" },
  ]);
  expect((await fileOf(own, "east-1-a")).warnings).toEqual([]);
  const { rows } = bodyOf(routes.listLicenceWork, await inspector.get("/retailers/licence-work"));
  expect(rows).toMatchObject([{ licenceCode: "east-1-a", since: "2020-12-01", question: null }]);
  expect((await ask("suspendedOverAYear")).status).toBe(200);
  expect(await codeOf(ask("suspendedOverAYear"))).toBe("licence-question-not-so");
  await own.post(at("east-1-a", "/licence/reply"), { text: "下周回来" });
  await inspector.post(at("east-1-a", "/licence/conclusion"), { text: "属实，等其复业" });
  const { questions } = await fileOf(own, "east-1-a");
  expect(questions).toMatchObject([
    { state: "concluded", askedBy: "inspector", reply: "下周回来", conclusion: "属实，等其复业" },
  ]);
  expect(await codeOf(own.post(at("east-1-a", "/licence/reply"), { text: "还有" }))).toBe(
    "licence-question-not-so",
  );
  const { retailer } = bodyOf(routes.readRetailer, await planner.get(at("east-1-a")));
  expect(retailer.licenceState).toBe("suspended");
});

it("writes files that the import takes back without a change, whoever wrote them", async () => {
  for (const [client, language] of [
    [planner, "en"],
    [rep, "zh-CN"],
  ] as const) {
    const answer = await client.get("/retailers/file/export", { "accept-language": language });
    const file = path.join(small.house.folder, "files.xlsx");
    writeFileSync(file, answer.bytes);
    const steps = { signal: new AbortController().signal, progress: () => undefined };
    const input = { kind: "retailer-file", file, allOrNothing: true, dryRun: false };
    const rows = client === planner ? 8 : 2;
    expect(await importTable(small.house, input, steps)).toMatchObject({
      ok: true,
      value: { rows, same: rows, changed: 0, refused: 0, warnings: 0, unmatchedColumns: [] },
    });
  }
});

it("gives the roster in the order of the route", async () => {
  await planner.post(at("east-1-a", "/attributes"), {
    reason: "排路序",
    attributes: { routeOrder: 9, address: "解放路 12 号" },
  });
  const { bytes } = await rep.get("/retailers/roster");
  const file = path.join(small.house.folder, "roster.xlsx");
  writeFileSync(file, bytes);
  const table = await openTable(file, { fileName: "roster.xlsx" });
  if (isRefusal(table)) throw new Error(table.code);
  const rows: string[][] = [];
  for await (const batch of table.batches()) {
    if (isRefusal(batch)) throw new Error(batch.code);
    for (let row = 0; row < batch.rowCount; row += 1)
      rows.push([1, 2, 4].map((column) => batch.columns[column]?.[row] ?? ""));
  }
  await table.close();
  expect(rows).toEqual([
    ["7", "east-1-b", ""],
    ["9", "east-1-a", "解放路 12 号"],
  ]);
});

it("does on the command line what the pages do", async () => {
  const { house } = small;
  const steps = { signal: new AbortController().signal, progress: () => undefined };
  const form = { titles: titles("签约日"), type: "day", id: "signedOn" };
  expect(await fileAddField(house, form, steps)).toEqual({ ok: true, value: { id: "signedOn" } });
  const set = (rest: object) =>
    fileSet(house, { retailer: "west-2-a", field: "signedOn", ...rest }, steps);
  expect(await set({ value: "2021/3/5" })).toMatchObject({ value: { changed: ["signedOn"] } });
  expect(await set({ value: "昨天" })).toMatchObject({ code: "field-value-refused" });
  expect(await set({ value: "", field: "nothing" })).toMatchObject({ code: "not-found" });
  const show = () => fileShow(house, { retailer: "west-2-a" }, steps);
  expect(await show()).toMatchObject({ value: { values: { signedOn: "2021-03-05" } } });
  expect(await set({ value: "" })).toMatchObject({ value: { changed: ["signedOn"] } });
  expect(await fileFieldList(house, {}, steps)).toMatchObject({ ok: true });
  expect(await fileWarnings(house, {}, steps)).toMatchObject({
    value: [{ licenceCode: "east-1-a", rule: "suspendedOverAYear" }],
  });
  const licence = (action: string) =>
    fileLicence(house, { retailer: "west-2-a", form: { action, reason: "歇业" } }, steps);
  expect(await licence("close")).toEqual({ ok: true, value: {} });
  expect(await licence("resume")).toMatchObject({ code: "licence-move-not-so" });
});

it("lists the fields that somebody may see, the company's own after the house's", async () => {
  const seen = async (client: Client): Promise<FileFieldCard[]> =>
    bodyOf(routes.listFileFields, await client.get("/retailers/fields")).fields;
  const all = await seen(planner);
  expect(all.filter((field) => field.own).map(({ id }) => id)).toEqual([
    "own1",
    "tourist",
    "signedOn",
  ]);
  expect(all.find(({ id }) => id === "postcode")).toMatchObject({ own: false, writable: true });
  expect((await seen(own)).some(({ access }) => access === "credit")).toBe(false);
  expect((await seen(own)).some(({ writable }) => writable)).toBe(false);
});

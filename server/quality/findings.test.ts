import { type Finding, findingsAnswer, type FindingsQuestion, routes } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import { keyOf } from "@dongxiao/store/books/testing";
import { drainOutbox } from "@dongxiao/store/facts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { runErrandHere } from "../control/errands.ts";
import { bodyOf, type Client } from "../testing/client.ts";
import { importFile } from "../testing/import-file.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

const answers = z.object({ checks: z.array(findingsAnswer) });

let small: SmallHouse;
let orders: number;
const clients = new Map<string, Client>();

const orderFile = [
  "周期,许可证号,规格编码,供应量,金额",
  "2021-11-29,east-1-b,S1,40,320.00",
  "2021-12-06,east-1-a,S1,20,160.00",
  "2021-12-06,west-1-a,S1,20,16.00",
];
const observationFile = [
  "周期,许可证号,规格编码,库存,销量,采集方式",
  "2021-11-29,east-1-a,S1,10,,拜访",
  "2021-12-06,east-1-a,S1,60,,拜访",
  ...["11-15", "11-22", "11-29", "12-06"].map((day) => `2021-${day},west-1-a,S1,24,,电话`),
  "2021-11-29,west-1-b,S1,10,,拜访",
  "2021-12-06,west-1-b,S1,,50,拜访",
];

beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("rep", "representative", "east-1");
  await small.addPerson("inspector", "inspector", "west");
  for (const name of ["planner", "rep", "inspector"]) clients.set(name, await small.client(name));
  orders = await importFile(by("planner"), "orders", "订单.csv", orderFile);
  await importFile(by("planner"), "observations", "采集.csv", observationFile);
}, 60_000);
afterAll(() => small.close());

function by(name: string): Client {
  const client = clients.get(name);
  assert(client !== undefined, `${name} signed in`);
  return client;
}

const asked = (path: string, question: object): string =>
  `/quality/${path}?q=${encodeURIComponent(JSON.stringify(question))}`;

const ask = async (question: FindingsQuestion, name = "planner") =>
  bodyOf(routes.listFindings, await by(name).get(asked("findings", question)));

const codeOf = async (question: object, path = "findings"): Promise<unknown> =>
  (await by("planner").get(asked(path, question))).body?.["code"];

const said = ({ shown }: { shown: readonly Finding[] }): string[] =>
  shown.map(({ text }) => text["zh-Hans"]);

describe("the checks of facts", () => {
  it("find what is planted in the newest four cycles, and say it with its numbers", async () => {
    // 10 held + 20 supplied - 60 counted = -30
    const negative = await ask({ check: "negativeSellOut" });
    expect(negative).toMatchObject({
      window: { from: "2021-11-15", to: "2021-12-06", cycles: 4 },
      findings: 1,
      retailers: 1,
      byState: { new: 1, explained: 0, corrected: 0 },
    });
    expect(negative.shown).toMatchObject([
      { cycle: "2021-12-06", retailerCode: "east-1-a", skuCode: "S1", state: "new", note: null },
    ]);
    expect(said(negative)[0]).toMatch(
      /2021-12-06 的.*：期初 10 包 \+ 供应 20 包 - 期末 60 包 = -30 包，推算销量为负/,
    );
    // 16.00 yuan for 2 cartons are 8.00 a carton, the wholesale price is 80.00
    expect(said(await ask({ check: "priceOutOfBand" }))[0]).toMatch(
      /16\.00 元 ÷ 2\.0 条 = 每条 8\.00 元，不在批发价 80\.00 元的 50% 至 200% 之间/,
    );
    // 24 packs in four cycles on end while 20 came
    expect(said(await ask({ check: "repeatedStock" }))[0]).toMatch(
      /连续 4 周库存都是 24 包，其间供应了 20 包/,
    );
    // 50 sold of 10 held and nothing supplied
    expect(said(await ask({ check: "soldOverStock" }))[0]).toMatch(
      /记录销量 50 包，超过期初 10 包 \+ 供应 0 包/,
    );
    for (const check of ["orderedOverCap", "suppliedOverOrdered", "repeatedPrice"])
      expect(await ask({ check })).toMatchObject({ findings: 0, shown: [] });
  });

  it("run one after the other for the command line, and stop when they are told to", async () => {
    const stop = new AbortController();
    const steps = { signal: stop.signal, progress: () => undefined };
    const run = (input: object) => runErrandHere(small.house, "quality", input, steps);
    const all = await run({ period: "2021-12", settings: { times: 4 } });
    assert(all.ok, "the errand is done");
    const { checks } = answers.parse(all.value);
    expect(checks.map(({ check, findings }) => [check, findings])).toEqual([
      ["negativeSellOut", 1],
      ["orderedOverCap", 0],
      ["priceOutOfBand", 1],
      ["repeatedPrice", 0],
      ["repeatedStock", 1],
      ["soldOverStock", 1],
      ["suppliedOverOrdered", 0],
    ]);
    expect(await run({ checks: ["onTheMoon"] })).toMatchObject({ code: "check-unknown" });
    expect(await run({ period: "next week" })).toMatchObject({ code: "period-unreadable" });
    stop.abort();
    expect(await run({})).toMatchObject({ code: "cancelled" });
  });

  it("follow the settings and the window", async () => {
    const slack = { slackPacks: 30 };
    expect((await ask({ check: "negativeSellOut", settings: slack })).findings).toBe(0);
    const wide = { leastOfWholesale: 0.1 };
    expect((await ask({ check: "priceOutOfBand", settings: wide })).findings).toBe(0);
    // three cycles on end end twice within the window: on 29 November nothing had come
    expect((await ask({ check: "repeatedStock", settings: { times: 3 } })).findings).toBe(1);
    const before = { from: "2021-11-01", to: "2021-12-01" };
    expect(await ask({ check: "negativeSellOut", ...before })).toMatchObject({
      window: { from: "2021-11-01", to: "2021-11-29", cycles: 5 },
      findings: 0,
    });
  });
});

describe("the checks of facts, asked of a part,", () => {
  it("look at the rows of one import alone, when that is asked", async () => {
    // the price is the order file's; the count that is too large came with the other file
    expect((await ask({ check: "priceOutOfBand", importId: orders })).findings).toBe(1);
    expect(await ask({ check: "negativeSellOut", importId: orders })).toMatchObject({
      window: { from: "2021-11-29", to: "2021-12-06" },
      findings: 1,
    });
    expect((await ask({ check: "soldOverStock", importId: orders })).findings).toBe(0);
    expect(await codeOf({ check: "soldOverStock", importId: 99 })).toBe("not-found");
  });

  it("show each person the own lines only", async () => {
    expect((await ask({ check: "negativeSellOut" }, "rep")).findings).toBe(1);
    expect((await ask({ check: "soldOverStock" }, "rep")).findings).toBe(0);
    expect((await ask({ check: "negativeSellOut" }, "inspector")).findings).toBe(0);
    expect((await ask({ check: "soldOverStock" }, "inspector")).findings).toBe(1);
  });

  it.each([
    [{ check: "onTheMoon" }, "check-unknown"],
    [{ check: "repeatedStock", settings: { times: 53 } }, "setting-out-of-bounds"],
    [{ check: "repeatedStock", settings: { times: 2.5 } }, "input-malformed"],
    [{ check: "repeatedStock", from: "2020-01-06" }, "window-too-long"],
    [{ check: "repeatedStock", colour: "red" }, "input-malformed"],
  ])("refuse %j with %s", async (question, code) => {
    expect(await codeOf(question)).toBe(code);
  });
});

const opened = (check: string, code: string, more: object = {}) => ({
  check,
  cycle: "2021-12-06",
  retailerId: keyOf(small.city.retailers, code),
  skuId: keyOf(small.city.skus, "S1"),
  ...more,
});

describe("a finding", () => {
  const rowsOf = async (question: object, name = "planner") => {
    const answer = await by(name).get(asked("findings/rows", question));
    return bodyOf(routes.findingRows, answer).rows;
  };

  it("opens to its rows, each with its file and row", async () => {
    const rows = await rowsOf(opened("negativeSellOut", "east-1-a"));
    const shown = rows.map(({ source, cycle, values, origin }) => [
      source,
      cycle,
      values["supplied_packs"] ?? values["stock_packs"],
      origin.fileName,
      origin.rowNumber,
    ]);
    expect(shown).toEqual([
      ["order-line", "2021-12-06", 20, "订单.csv", 3],
      ["observation", "2021-11-29", 10, "采集.csv", 2],
      ["observation", "2021-12-06", 60, "采集.csv", 3],
    ]);
    expect(rows[0]?.origin).toMatchObject({ recordedBy: "planner" });
    // three weeks of deliveries and four of counts, of which one delivery was
    const repeated = await rowsOf(opened("repeatedStock", "west-1-a"));
    expect(repeated.map(({ source }) => source)).toEqual([
      "order-line",
      ...Array.from({ length: 4 }, () => "observation"),
    ]);
  });

  it("names who counted, where no file brought the row", async () => {
    const { books, facts } = small.house;
    const skuId = keyOf(small.city.skus, "S1");
    const id = keyOf(small.city.retailers, "east-1-b");
    const count = { skuId, soldPacks: null, priceCnyCentsPerCarton: null, stockOutDays: null };
    for (const [cycle, stockPacks] of [
      ["2021-11-22", 5],
      ["2021-11-29", 46],
    ] as const)
      await by("rep").post(`/retailers/${id}/observations`, {
        ...count,
        cycle,
        stockPacks,
        method: "visit",
      });
    await drainOutbox(books, facts);
    // 5 held + 40 supplied - 46 counted = -1
    const question = opened("negativeSellOut", "east-1-b", { cycle: "2021-11-29" });
    const rows = await rowsOf(question, "rep");
    expect(rows.map(({ origin }) => [origin.recordedBy, origin.method, origin.fileName])).toEqual([
      ["planner", null, "订单.csv"],
      ["rep", "visit", null],
      ["rep", "visit", null],
    ]);
  });
});

describe("a finding and those who look at it:", () => {
  it("is closed to those who do not see its line", async () => {
    const question = opened("negativeSellOut", "east-1-a");
    const answer = await by("inspector").get(asked("findings/rows", question));
    expect([answer.status, answer.body?.["code"]]).toEqual([404, "not-found"]);
    expect(await codeOf(opened("onTheMoon", "east-1-a"), "findings/rows")).toBe("check-unknown");
  });

  it("is explained, found under that word, and new again when the word is taken back", async () => {
    const check = "negativeSellOut";
    const { check: _, ...key } = opened(check, "east-1-a");
    const word = { state: "explained", reason: "从邻店调入两条，已核对" };
    const note = await by("rep").post("/quality/findings/notes", {
      check,
      findings: [key, key],
      ...word,
    });
    expect(bodyOf(routes.noteFindings, note)).toEqual({ noted: 1 });
    const all = await ask({ check, from: "2021-12-06" });
    expect(all.byState).toEqual({ new: 0, explained: 1, corrected: 0 });
    expect(all.shown[0]).toMatchObject({
      state: "explained",
      note: { reason: word.reason, by: "rep" },
    });
    const inState = async (state: FindingsQuestion["state"]) =>
      (await ask({ check, state, from: "2021-12-06" })).shown.length;
    expect([await inState("new"), await inState("explained"), await inState("corrected")]).toEqual([
      0, 1, 0,
    ]);
    const again = { check, findings: [key], state: "corrected", reason: "重新盘点为 30 包" };
    await by("planner").post("/quality/findings/notes", again);
    expect(await inState("corrected")).toBe(1);
    const undo = await by("rep").post("/quality/findings/notes/undo", { check, findings: [key] });
    expect(bodyOf(routes.forgetNotes, undo)).toEqual({ forgotten: 1 });
    expect(await inState("new")).toBe(1);
    const log = await small.house.books.owner.selectFrom("audit").selectAll().execute();
    const deeds = log.filter(({ subjectKind }) => subjectKind === "quality-findings");
    expect(deeds.map(({ action, reason }) => [action, reason])).toEqual([
      ["note-findings", word.reason],
      ["note-findings", again.reason],
      ["forget-finding-notes", ""],
    ]);
    expect(deeds[1]?.before).toMatchObject([{ state: "explained", reason: word.reason }]);
  });
});

describe("a word about a finding", () => {
  it("is not taken from those who do not see it, and not without a reason", async () => {
    const { check, ...key } = opened("soldOverStock", "west-1-b");
    const word = { check, findings: [key], state: "explained" };
    const send = async (name: string, body: object, path = "notes") =>
      (await by(name).post(`/quality/findings/${path}`, body)).body?.["code"];
    expect(await send("rep", { ...word, reason: "别人的" })).toBe("not-found");
    expect(await send("inspector", { ...word, reason: " " })).toBe("input-malformed");
    expect(await send("inspector", { ...word, reason: "x", check: "no" })).toBe("check-unknown");
    await by("inspector").post("/quality/findings/notes", { ...word, reason: "已复核" });
    // nothing of others is taken back either
    const undo = await by("rep").post("/quality/findings/notes/undo", { check, findings: [key] });
    expect(undo.body).toEqual({ forgotten: 0 });
    expect(await send("rep", { check: "no", findings: [key] }, "notes/undo")).toBe("check-unknown");
  });
});

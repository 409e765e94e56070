import {
  type PriceRow,
  type PricesAnswer,
  type PricesQuestion,
  routes,
  type SkuPriceAnswer,
  type SkuPriceQuestion,
} from "@dongxiao/contract";
import { changeSkus, systemEyes, withEyes } from "@dongxiao/store/books";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { analysisPath, savedSheet } from "../testing/ask-analysis.ts";
import { bodyOf, type Client } from "../testing/client.ts";
import { plantOrders } from "../testing/plant-orders.ts";
import { type PlantedPrice, plantPrices } from "../testing/plant-facts.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

let small: SmallHouse;
let planner: Client;
let rep: Client;
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("rep", "representative", "east-1");
  [planner, rep] = [await small.client("planner"), await small.client("rep")];
  await plantOrders(small);
  const id = keyOf(small.city.skus, "S1");
  const attributes = { guidanceCnyCentsPerCarton: 9500 };
  await withEyes(small.house.books, systemEyes, (trx) =>
    changeSkus(trx, [{ id, fromDay: "2020-01-06", attributes, importId: null }]),
  );
  await plantPrices(small.house.facts, [
    // S1 costs 80 yuan wholesale and should cost 95: 90, 92, 94 are seen in the week of 8 November, 80 each in October
    seen("S1", "2021-11-08", "east-1-a", 9000),
    seen("S1", "2021-11-08", "east-1-b", 9200),
    seen("S1", "2021-11-08", "west-1-a", 9400),
    ...["east-1-a", "east-1-b", "west-1-a"].map((shop) => seen("S1", "2021-10-04", shop, 8000)),
    // S2 is seen twice only, below its wholesale price
    seen("S2", "2021-11-08", "east-1-a", 7000),
    seen("S2", "2021-11-08", "west-1-a", 7400),
  ]);
});
afterAll(() => small.close());

function seen(sku: string, cycle: string, shop: string, price: number): PlantedPrice {
  return {
    cycle,
    price,
    retailer: keyOf(small.city.retailers, shop),
    line: keyOf(small.city.units, shop.slice(0, -2)),
    sku: keyOf(small.city.skus, sku),
    wholesale: 8000,
    guidance: 9500,
  };
}

async function watch(question: PricesQuestion, who = planner): Promise<PricesAnswer> {
  return bodyOf(routes.watchPrices, await who.get(analysisPath("prices", question)));
}

async function rowOf(code: string, question: PricesQuestion): Promise<PriceRow | undefined> {
  const { rows } = await watch(question);
  return rows.find((row) => row.code === code);
}

it("holds the mean of the prices seen against wholesale and guidance prices", async () => {
  // (90 + 92 + 94) ÷ 3 = 92; 92 - 80 = 12, ÷ 80 = 1.15; 92 - 95 = -3, ÷ 95 = 0.968
  const row = await rowOf("S1", { period: "2021-11-08" });
  expect(row).toMatchObject({
    state: "seen",
    n: 3,
    observed: 9200,
    wholesale: 8000,
    guidance: 9500,
    overWholesale: { differenceCnyCents: 1200, ratio: 1.15 },
    order: "in-order",
    isOverCeiling: false,
  });
  expect(row?.overGuidance?.differenceCnyCents).toBe(-300);
  expect(row?.overGuidance?.ratio).toBeCloseTo(0.9684, 4);
  expect(await rowOf("S1", { period: "2021-11-08", ceilingCnyCentsPerCarton: 9100 })).toMatchObject(
    { isOverCeiling: true },
  );
});

it("counts prices that are too few and shows no value of them", async () => {
  const few = await rowOf("S2", { period: "2021-11-08" });
  expect(few).toMatchObject({ state: "insufficient", n: 2, observed: null, order: null });
  // with a minimum of two: (70 + 74) ÷ 2 = 72, below 80
  const enough = await rowOf("S2", { period: "2021-11-08", minimumN: 2 });
  expect(enough).toMatchObject({ state: "seen", observed: 7200, order: "inverted" });
});

it("lists the SKUs with a price unless all are asked for, and counts all of them", async () => {
  const asked = { period: "2021-11-08", minimumN: 2 } as const;
  const codes = ({ rows }: PricesAnswer) => rows.map(({ code }) => code);
  const known = await watch(asked);
  expect(codes(known)).toEqual(["S1", "S2"]);
  expect(known.counts).toEqual({ skus: 2, inOrder: 1, inverted: 1, overCeiling: 0, unknown: 0 });
  expect(codes(await watch({ ...asked, show: "inverted" }))).toEqual(["S2"]);
  const before = await watch({ period: "2021-09-06" });
  expect([before.rows, before.counts.unknown]).toEqual([[], 1]);
  expect(codes(await watch({ period: "2021-09-06", show: "all" }))).toEqual(["S1"]);
});

it("carries a price for four weeks and then calls it missing", async () => {
  // seen in the week of 8 November, asked in the week of 6 December: four weeks later
  const carried = await rowOf("S1", { period: "2021-12-06" });
  expect(carried).toMatchObject({ state: "carried", carriedCycles: 4, observed: 9200, n: 0 });
  const missing = await rowOf("S1", { period: "2021-12-06", carryCyclesMost: 3, show: "all" });
  expect(missing).toMatchObject({ state: "missing", observed: null, lastSeen: "2021-11-08" });
});

it("sets prices against a fixed base and draws the weeks", async () => {
  // 92 ÷ 80 × 100
  const row = await rowOf("S1", { period: "2021-11-08", base: "2021-10", weeks: 6 });
  expect(row?.baseIndex).toBeCloseTo(115, 9);
  expect(row?.trend).toEqual([8000, null, null, null, null, 9200]);
});

it("makes the retail price index of last year's cartons, and says what it leaves out", async () => {
  // 2020: eleven weeks of 720 packs of S1 are 792 cartons, five of 80 packs of S2 40 cartons
  const { index } = await watch({ period: "2021-11-08" });
  expect(index).toMatchObject({
    n: 1,
    numeratorCnyCents: 792 * 9200,
    denominatorCnyCents: 792 * 9500,
    weightYear: "2020",
    carried: [],
    dropped: [{ code: "S2", because: "too-few-seen" }],
    reasons: [{ because: "too-few-seen", skus: 1, share: 40 / 832 }],
  });
  // 92 ÷ 95 = 96.84; 792 ÷ 832 = 95.2 %
  expect(index.index).toBeCloseTo(96.842, 3);
  expect(index.coveredShare).toBeCloseTo(792 / 832, 9);
  const late = await watch({ period: "2021-12-06" });
  expect(late.index.carried).toEqual([{ code: "S1", name: "春晓（硬）", cycles: 4 }]);
  expect(late.index.dropped).toMatchObject([{ code: "S2", because: "no-guidance" }]);
  const early = await watch({ period: "2021-09-06" });
  expect(early).toMatchObject({ seen: 0, index: { index: null, n: 0 } });
});

async function watchOne(question: SkuPriceQuestion): Promise<SkuPriceAnswer> {
  return bodyOf(routes.watchSkuPrice, await planner.get(analysisPath("prices/sku", question)));
}

it("compares lines with the one that was seen most, or with a chosen one", async () => {
  const asked = { sku: "S1", period: "2021-11-08", by: "line", minimumN: 1 } as const;
  const { members, spread, against } = await watchOne(asked);
  // east-1: (90 + 92) ÷ 2 = 91; west-1: 94, 3 yuan more, 94 ÷ 91 = 1.033
  expect(against).toBe("east-1");
  expect(members).toMatchObject([
    { code: "west-1", n: 1, price: 9400, overAgainst: { differenceCnyCents: 300 } },
    { code: "east-1", n: 2, price: 9100, overAgainst: { differenceCnyCents: 0, ratio: 1 } },
  ]);
  expect(spread?.ratio).toBeCloseTo(94 / 91, 9);
  const turned = await watchOne({ ...asked, against: "west-1" });
  expect(turned.members[1]?.overAgainst?.differenceCnyCents).toBe(-300);
});

it("follows one SKU from week to week, over the weeks in which it was not seen", async () => {
  const { trend } = await watchOne({ sku: "S1", period: "2021-11-08", weeks: 6 });
  expect(trend.map(({ price }) => price)).toEqual([8000, 8000, 8000, 8000, 8000, 9200]);
  expect(trend.map(({ carriedCycles }) => carriedCycles)).toEqual([0, 1, 2, 3, 4, 0]);
  // 92 ÷ 80 - 1 = 15 % more, 115 since the first
  expect(trend.at(-1)?.change).toBeCloseTo(0.15, 9);
  expect(trend.at(-1)?.index).toBeCloseTo(115, 9);
});

it("shows a representative the prices of the own line only", async () => {
  const { rows } = await watch({ period: "2021-11-08", minimumN: 1 }, rep);
  // 90 and 92 on east-1
  expect(rows.find(({ code }) => code === "S1")).toMatchObject({ n: 2, observed: 9100 });
});

it("refuses a SKU and a place that nobody knows", async () => {
  const codeOf = async (question: object) =>
    (await planner.get(analysisPath("prices/sku", question))).body?.["code"];
  expect(await codeOf({ sku: "S9", period: "2021-11-08" })).toBe("member-unknown");
  const nowhere = { sku: "S1", period: "2021-11-08", by: "line", against: "north-1" };
  expect(await codeOf(nowhere)).toBe("member-unknown");
  expect(await codeOf({ sku: "S1", period: "2021-11-08", minimumN: 0 })).toBe("input-malformed");
});

it("exports the rows with their weeks, and the index with what it leaves out", async () => {
  const address = analysisPath("prices/export", { period: "2021-11-08", base: "2021-10" });
  const { folder } = small.house;
  const { rows, sheets } = await savedSheet(planner, address, { folder });
  expect(rows[1]?.slice(0, 8)).toEqual(["S1", "春晓（硬）", "3", "已采集", "3", "92", "80", "12"]);
  const explained = await savedSheet(planner, address, { folder, sheet: sheets[1] ?? "" });
  expect(explained.rows.flat().join(" ")).toContain("S2 春晓（金）: too-few-seen");
});

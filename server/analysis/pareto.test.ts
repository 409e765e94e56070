import { type ParetoAnswer, type ParetoQuestion, routes } from "@dongxiao/contract";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { analysisPareto } from "../errands/analysis.ts";
import { analysisPath, savedSheet } from "../testing/ask-analysis.ts";
import { bodyOf, type Client } from "../testing/client.ts";
import { plantOrders } from "../testing/plant-orders.ts";
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
});
afterAll(() => small.close());

const onlyS1 = [{ dimension: "sku", members: ["S1"] }];

async function answerOf(question: ParetoQuestion, who = planner): Promise<ParetoAnswer> {
  return bodyOf(routes.readPareto, await who.get(analysisPath("pareto", question)));
}

async function codeOf(question: object): Promise<unknown> {
  const { body } = await planner.get(analysisPath("pareto", question));
  return body?.["code"];
}

it("ranks retailers by amount and cuts the curve at 80 and 95 %", async () => {
  // November: five weeks of 20, 40, ... 160 packs at 8 yuan: 800, 1,600, ... 6,400 yuan, 28,800 in all.
  // From the largest: 22.2, 41.7, 58.3, 72.2, 83.3, 91.7, 97.2, 100 %: A until 80 is passed, B until 95 is
  const { byShare, members, totalCnyCents, rows, bars } = await answerOf({
    period: "2021-11",
    only: onlyS1,
  });
  expect([members, totalCnyCents]).toEqual([8, 2_880_000]);
  expect(byShare).toMatchObject([
    { grade: "A", members: 5, amountCnyCents: 2_400_000, standardCnyCents: 320_000 },
    { grade: "B", members: 2, amountCnyCents: 400_000, standardCnyCents: 160_000 },
    { grade: "C", members: 1, amountCnyCents: 80_000, standardCnyCents: 80_000 },
  ]);
  expect(rows.map(({ grade }) => grade).join("")).toBe("AAAAABBC");
  expect(rows[0]).toMatchObject({ rank: 1, amountCnyCents: 640_000, gradeByStandard: null });
  expect(bars.map(({ cumulativeShare }) => Math.round((cumulativeShare ?? 0) * 1000))).toEqual([
    222, 417, 583, 722, 833, 917, 972, 1000,
  ]);
});

it("cuts by other shares and by standard amounts when they are given", async () => {
  // 50 %: A while the larger bring less: 0, 22.2, 41.7; B to 90: 58.3, 72.2, 83.3; 4,000 yuan and more: five months' places 5 to 8
  const { byShare, byStandard, rows } = await answerOf({
    period: "2021-11",
    only: onlyS1,
    shareOfA: 0.5,
    shareOfAAndB: 0.9,
    standard: { aCnyCents: 400_000, bCnyCents: 160_000 },
  });
  expect(byShare.map((grade) => grade.members)).toEqual([3, 3, 2]);
  expect(byStandard?.map((grade) => grade.members)).toEqual([4, 3, 1]);
  expect(rows[4]).toMatchObject({ grade: "B", gradeByStandard: "B" });
});

it("ranks SKUs, brands and lines as well", async () => {
  // S1 3,600 packs; S2 10 packs of each of eight in the second and fourth week: 160; both of one brand, at 8 yuan
  const skus = await answerOf({ period: "2021-11", of: "sku" });
  expect(skus.rows.map(({ code, amountCnyCents }) => [code, amountCnyCents])).toEqual([
    ["S1", 2_880_000],
    ["S2", 128_000],
  ]);
  const brands = await answerOf({ period: "2021-11", of: "brand" });
  expect(brands.rows).toMatchObject([{ code: "春晓", id: null, amountCnyCents: 3_008_000 }]);
  const lines = await answerOf({ period: "2021-11", of: "line", only: onlyS1 });
  expect(lines.rows).toHaveLength(4);
});

it("shows a representative the own line only, and says which page opens", async () => {
  const { rows, totalCnyCents } = await answerOf({ period: "2021-11", only: onlyS1 }, rep);
  const own = ["east-1-a", "east-1-b"];
  expect(rows.map(({ code }) => code).toSorted()).toEqual(own);
  expect(new Set(rows.map(({ id }) => id))).toEqual(
    new Set(own.map((code) => keyOf(small.city.retailers, code))),
  );
  const whole = await answerOf({ period: "2021-11", only: onlyS1 });
  const seen = whole.rows.filter(({ code }) => own.includes(code));
  expect(totalCnyCents).toBe(seen.reduce((sum, row) => sum + row.amountCnyCents, 0));
});

it("refuses what makes no sense, in words", async () => {
  expect(await codeOf({ period: "2021-11", shareOfA: 0.95, shareOfAAndB: 0.8 })).toBe(
    "grades-out-of-order",
  );
  expect(await codeOf({ period: "2021-11", standard: { aCnyCents: 1, bCnyCents: 2 } })).toBe(
    "grades-out-of-order",
  );
  expect(await codeOf({ period: "soon" })).toBe("period-unreadable");
  expect(await codeOf({ period: "2031" })).toBe("period-without-data");
  expect(await codeOf({ period: "2021", of: "weather" })).toBe("input-malformed");
  const nobody = [{ dimension: "sku", members: ["S9"] }];
  expect(await codeOf({ period: "2021", only: nobody })).toBe("member-unknown");
  const nothing = [{ dimension: "colour", members: [] }];
  expect(await codeOf({ period: "2021", only: nothing })).toBe("dimension-unknown");
});

it("answers the command line for the whole company", async () => {
  const steps = { signal: new AbortController().signal, progress: () => undefined };
  const asked = { period: "2021-11", only: onlyS1, of: "line" };
  expect(await analysisPareto(small.house, asked, steps)).toMatchObject({
    ok: true,
    value: { members: 4, totalCnyCents: 2_880_000 },
  });
  expect(await analysisPareto(small.house, { of: "line" }, steps)).toMatchObject({
    code: "input-malformed",
  });
});

it("exports every member, with the settings and the definitions on a second sheet", async () => {
  const address = analysisPath("pareto/export", { period: "2021-11", only: onlyS1, top: 1 });
  const { folder } = small.house;
  const { rows, sheets } = await savedSheet(planner, address, { folder });
  // all eight, though one was to be listed; 6,400 of 28,800 yuan
  expect(rows).toHaveLength(9);
  expect(rows[1]?.[3]).toBe("6400");
  expect(Number(rows[1]?.[4])).toBeCloseTo(6400 / 28_800, 9);
  const explained = await savedSheet(planner, address, { folder, sheet: sheets[1] ?? "" });
  const says = new Map(explained.rows.map(([what = "", text = ""]) => [what, text]));
  expect([says.get("规格"), says.get("A 的占比")]).toEqual(["S1", "0.8"]);
  expect(says.get("A / B / C（按占比）")).toContain("80%");
});

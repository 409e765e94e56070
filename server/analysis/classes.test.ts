import { type ClassesAnswer, type ClassesQuestion, routes } from "@dongxiao/contract";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { analysisPath, savedSheet } from "../testing/ask-analysis.ts";
import { bodyOf, type Client } from "../testing/client.ts";
import { type PlantedLine, plantLines } from "../testing/plant-facts.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

// The area table of a representative's annual summary, from order lines. A big case is 250 cartons of ten packs, 2,500 packs.

const [now, before] = ["2021-06-07", "2020-06-08"];

/** Big cases of each class now, and packs of the year before, rebuilt from the growth that the summary prints. */
const classes = [
  { priceClass: 1, bigCases: 75.47, packsBefore: 126_475 },
  { priceClass: 2, bigCases: 236.39, packsBefore: 487_000 },
  { priceClass: 3, bigCases: 211.98, packsBefore: 540_500 },
  { priceClass: 4, bigCases: 392.78, packsBefore: 1_061_450 },
  { priceClass: 5, bigCases: 61.22, packsBefore: 304_771 },
] as const;

/** The summary's classes miss 0.03 of its total of 977.87 and 0.05 of 1,008.13: lines of no class. */
const unclassed = { packs: 977.87 * 2500 - 977.84 * 2500, packsBefore: 1008.13 * 2500 - 2_520_196 };

/** 127.74 big cases of class 4 come from other provinces, of 236.55 the year before: 850.13 and 771.58 from the own. */
const foreign = { packs: 127.74 * 2500, packsBefore: 591_370 };

let small: SmallHouse;
let planner: Client;
let rep: Client;
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("rep", "representative", "west-1");
  [planner, rep] = [await small.client("planner"), await small.client("rep")];
  await plantLines(small.house.facts, plantedLines());
});
afterAll(() => small.close());

function plantedLines(): PlantedLine[] {
  const of = (cycle: string, priceClass: number, brand: string, packs: number): PlantedLine => ({
    cycle,
    priceClass,
    brand,
    packs: Math.round(packs),
    // 85.66 yuan a carton now, 73.93 the year before
    amountCnyCents: Math.round((packs / 10) * (cycle === now ? 8566 : 7393)),
    retailer: keyOf(small.city.retailers, brand === "外" ? "west-1-a" : "east-1-a"),
    line: keyOf(small.city.units, brand === "外" ? "west-1" : "east-1"),
    // one row each: the key is cycle, retailer and SKU
    sku: 10 * priceClass + (brand === "外" ? 1 : 0),
  });
  const own = classes.flatMap(({ priceClass, bigCases, packsBefore }) => [
    of(now, priceClass, "本", bigCases * 2500 - (priceClass === 4 ? foreign.packs : 0)),
    of(before, priceClass, "本", packsBefore - (priceClass === 4 ? foreign.packsBefore : 0)),
  ]);
  return [
    ...own,
    of(now, 4, "外", foreign.packs),
    of(before, 4, "外", foreign.packsBefore),
    of(now, 0, "本", unclassed.packs),
    of(before, 0, "本", unclassed.packsBefore),
  ];
}

async function answerOf(question: ClassesQuestion, who = planner): Promise<ClassesAnswer> {
  return bodyOf(routes.readClasses, await who.get(analysisPath("classes", question)));
}

const percent = (ratio: number | null, digits = 1): number =>
  Number(((ratio ?? NaN) * 100).toFixed(digits));
const yuan = (cents: number | null): number => Number(((cents ?? NaN) / 100).toFixed(2));

it("reproduces the yearly table: volumes, growth, shares and how they moved", async () => {
  const { lines, total, period, base } = await answerOf({ period: "2021" });
  expect([period.name, base.name]).toEqual(["2021", "2020"]);
  expect(lines.map((line) => Number(line.nowBigCases.toFixed(2)))).toEqual([
    75.47, 236.39, 211.98, 392.78, 61.22,
  ]);
  expect(lines.map(({ growth }) => percent(growth, 2))).toEqual([
    49.18, 21.35, -1.95, -7.49, -49.78,
  ]);
  // 75.47 ÷ 977.87 = 7.718 %, ...; a year before 50.59 ÷ 1,008.13 = 5.018 %: 2.7 points more
  expect(lines.map(({ share }) => percent(share))).toEqual([7.7, 24.2, 21.7, 40.2, 6.3]);
  expect(lines.map(({ shareChange }) => percent(shareChange))).toEqual([2.7, 4.9, 0.2, -1.9, -5.8]);
  // 977.87 - 1,008.13 = -30.26; -30.26 ÷ 1,008.13 = -3.00 %
  expect(Number(total.nowBigCases.toFixed(2))).toBe(977.87);
  expect(Number((total.nowBigCases - total.beforeBigCases).toFixed(2))).toBe(-30.26);
  expect(percent(total.growth, 2)).toBe(-3);
});

it("reproduces its mean prices and what its classes miss of the total", async () => {
  const { total, residue } = await answerOf({ period: "2021" });
  // 85.66 × 250 = 21,415; 85.66 ÷ 73.93 - 1 = 15.866 %
  expect(yuan(total.meanCnyCentsPerCarton)).toBe(85.66);
  expect(yuan(total.meanCnyCentsPerCartonBefore)).toBe(73.93);
  expect(percent(total.meanGrowth, 2)).toBe(15.87);
  expect(yuan(total.meanCnyCentsPerBigCase)).toBeCloseTo(21_415, 0);
  // 977.87 - 977.84 and 1,008.13 - (50.59 + 194.80 + 216.20 + 424.58 + 121.91 = 1,008.08)
  expect(residue).toEqual({ nowBigCases: 0.03, beforeBigCases: 0.05 });
});

it("tells the structure by brand: 86.9 % from the own province, after 76.5 %", async () => {
  const { lines } = await answerOf({ period: "2021", by: "brand" });
  expect(lines.map(({ code }) => code)).toEqual(["本", "外"]);
  // 850.13 ÷ 977.87 = 86.937 %; 771.58 ÷ 1,008.13 = 76.536 %; 850.13 ÷ 771.58 - 1 = 10.18 %
  expect([percent(lines[0]?.share ?? null), percent(lines[0]?.shareBefore ?? null)]).toEqual([
    86.9, 76.5,
  ]);
  expect(percent(lines[0]?.growth ?? null, 2)).toBe(10.18);
});

it("narrows to a class, and takes any other period as its base", async () => {
  const only = [{ dimension: "price-class", members: ["5"] }];
  const { total, base } = await answerOf({ period: "2021-06", only, base: { base: "2020-06" } });
  expect([Number(total.nowBigCases.toFixed(2)), base.name]).toEqual([61.22, "2020-06"]);
  const previous = await answerOf({ period: "2021-06", base: "previous" });
  // nothing was sold in May: no growth, not one of infinity
  expect(previous.total).toMatchObject({ beforeBigCases: 0, growth: null, shareBefore: null });
});

it("shows a representative what went to the own line only", async () => {
  const { total } = await answerOf({ period: "2021" }, rep);
  expect(Number(total.nowBigCases.toFixed(2))).toBe(127.74);
});

it("refuses a period that nobody can read, also as a base", async () => {
  const codeOf = async (question: ClassesQuestion) =>
    (await planner.get(analysisPath("classes", question))).body?.["code"];
  expect(await codeOf({ period: "2021-13" })).toBe("period-unreadable");
  expect(await codeOf({ period: "2021", base: { base: "never" } })).toBe("period-unreadable");
});

it("exports the lines and their total, with the residue on the second sheet", async () => {
  const address = analysisPath("classes/export", { period: "2021" });
  const { folder } = small.house;
  const { rows, sheets } = await savedSheet(planner, address, { folder });
  expect(rows.map(([, name]) => name)).toEqual([
    "价类",
    "一类",
    "二类",
    "三类",
    "四类",
    "五类",
    "合计",
  ]);
  expect(Number(rows[6]?.[2]).toFixed(2)).toBe("977.87");
  const explained = await savedSheet(planner, address, { folder, sheet: sheets[1] ?? "" });
  expect(explained.rows).toContainEqual(["尾差（本期 / 基期，箱）", "0.03 / 0.05"]);
});

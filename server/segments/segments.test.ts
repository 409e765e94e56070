import {
  routes,
  type SegmentLineShown,
  type SegmentsAnswer,
  type SegmentsQuestion,
} from "@dongxiao/contract";
import { changeLicences, changeRetailers, systemEyes, withEyes } from "@dongxiao/store/books";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { analysisSegments } from "../errands/analysis.ts";
import { analysisPath, savedSheet } from "../testing/ask-analysis.ts";
import { bodyOf, type Client } from "../testing/client.ts";
import { plantOrders } from "../testing/plant-orders.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

// Eight retailers take 20, 40, ... 160 packs of S1 each week at 8 yuan, and a carton of S2 every other week. One of
// them closed on 2021-12-01; another one is a grocery. The newest week is 2021-12-06: the last whole months are
// September to November, 13 weeks.

let small: SmallHouse;
let planner: Client;
let rep: Client;
let codes: readonly string[];
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("rep", "representative", "east-1");
  [planner, rep] = [await small.client("planner"), await small.client("rep")];
  await plantOrders(small);
  codes = [...small.city.retailers].toSorted(([, a], [, b]) => a - b).map(([code]) => code);
  await withEyes(small.house.books, systemEyes, async (trx) => {
    const known = { fromDay: "2021-12-01", importId: null };
    const closed = { state: "closed", reason: "moved away" } as const;
    await changeLicences(trx, [{ id: idAt(8), attributes: closed, ...known }]);
    const grocery = { businessType: "grocery" };
    await changeRetailers(trx, [{ id: idAt(7), attributes: grocery, ...known }]);
  });
});
afterAll(() => small.close());

/** The retailer that takes so many times 20 packs a week. */
const idAt = (place: number): number => keyOf(small.city.retailers, codes[place - 1] ?? "");

async function answerOf(question: SegmentsQuestion, who = planner): Promise<SegmentsAnswer> {
  return bodyOf(routes.readSegments, await who.get(analysisPath("segments", question)));
}

async function refusalOf(question: object): Promise<unknown> {
  const { body } = await planner.get(analysisPath("segments", question));
  return body?.["code"];
}

const counts = (lines: readonly SegmentLineShown[]): readonly unknown[] =>
  lines.map(({ segment, retailers }) => [segment, retailers]);
const segmentsOf = ({ rows }: SegmentsAnswer): ReadonlyMap<number, string | null> =>
  new Map(rows.map(({ id, segment }) => [id, segment]));

it("cuts the active retailers by amount, and says of a closed one why it stands in no segment", async () => {
  const { lines, rows, retailers, cycle, months } = await answerOf({});
  // packs of S1 a week 140, 120, ... 20, and 10 of S2 every other week: 565 a week in all but a little;
  // the larger ones bring 0, 25, 46, 64, 79, 89, 96 %: A below 80, B below 95
  expect(counts(lines)).toEqual([
    ["A", 5],
    ["B", 1],
    ["C", 1],
    [null, 1],
  ]);
  expect([retailers, cycle, months]).toEqual([8, "2021-12-06", 3]);
  expect(rows[0]).toMatchObject({ id: idAt(8), segment: null, figures: [null, null, null] });
  expect(rows[0]?.reason["zh-Hans"]).toBe("许可证状态为“歇业”，不参与分类。");
  expect(rows[1]).toMatchObject({ id: idAt(7), segment: "A" });
});

it("computes any earlier day again: the licence, the type and the orders of that day", async () => {
  const { lines, cycle, groups } = await answerOf({ asOf: "2021-11-30" });
  // all eight were active on 30 November; 36 of 8 + 7 + ... + 1: the larger ones bring 0, 22, 42, 58, 72, 83, 92, 97 %
  expect(counts(lines)).toEqual([
    ["A", 5],
    ["B", 2],
    ["C", 1],
    [null, 0],
  ]);
  expect([cycle, groups.map(({ group }) => group)]).toEqual(["2021-11-29", ["convenience"]]);
});

it("crosses segments with business types, counts and amounts, to the whole", async () => {
  const { lines, groups } = await answerOf({ by: "business-type" });
  expect(groups.map(({ group, name }) => [group, name.en])).toEqual([
    ["convenience", "Convenience store"],
    ["grocery", "Grocery"],
  ]);
  expect(counts(groups[1]?.lines ?? [])).toEqual([
    ["A", 1],
    ["B", 0],
    ["C", 0],
    [null, 0],
  ]);
  for (const [at, line] of lines.entries()) {
    const parts = groups.map((group) => group.lines[at]?.monthlyMeanCnyCents ?? 0);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(line.monthlyMeanCnyCents, 4);
  }
});

it("gives a retailer the same segment whoever looks, and shows the own ones only", async () => {
  const whole = segmentsOf(await answerOf({}));
  const own = await answerOf({}, rep);
  expect([own.retailers, own.listed]).toEqual([2, 2]);
  for (const [id, segment] of segmentsOf(own)) expect(segment).toBe(whole.get(id));
});

it("lists one segment, those that bring most first, as many as are asked for", async () => {
  const some = await answerOf({ segment: "A", top: 2 });
  expect([some.listed, some.rows.map(({ id }) => id)]).toEqual([5, [idAt(7), idAt(6)]]);
  const others = await answerOf({ segment: "none" });
  expect(others.rows.map(({ id }) => id)).toEqual([idAt(8)]);
});

it("takes other parameters: standard amounts of 4,000 and 2,000 yuan a month", async () => {
  // 13 weeks ÷ 3 months × 8 yuan × 140, 120, ... packs: 4,853, 4,160, 3,467, 2,773, 2,080, 1,387, 693 and some S2
  const settings = { standardOfA: 4000, standardOfB: 2000 };
  const { lines, settings: used } = await answerOf({ id: "abc-by-standard-amount", settings });
  expect(counts(lines)).toEqual([
    ["A", 2],
    ["B", 3],
    ["C", 2],
    [null, 1],
  ]);
  expect(used).toEqual({ months: 3, ...settings });
});

it.each([
  // since 2020-10-19 all take S1 each week: nobody is new, nobody has lapsed
  ["transaction-stage", { active: 7 }],
  // urban all of them: rural places do not apply
  ["rural-place", {}],
  // two SKUs of 30 are narrow: ½ × 100 % + ½ × 7 % = 53 % is not loyal at 70 %; mean 4: 7, 6, 5 and 4 are high
  ["value-by-loyalty", { highLoose: 4, ordinary: 3 }],
  // alone of its type, the grocery is large; of 6 + 5 + ... + 1 = 21 the larger bring 0, 29, 52, 71, 86, 95 %
  ["size-in-business-type", { large: 3, medium: 2, small: 2 }],
  // nobody is strong at 150 cartons and 30 SKUs; all are regular, nobody bought anything new. In the last 13 weeks
  // S2 came 7 times after 6: of 32, 58, 84, 110, 136 and 162 cartons one more is 1 ÷ 32, ... 1 ÷ 162, together
  // 6 ÷ 582 = 1 ÷ 97: the first three grow faster; the grocery, alone of its type, as fast as its peers
  ["ability-by-willingness", { guide: 4, watch: 3 }],
])("cuts the same retailers by %s", async (id, expected) => {
  const { lines } = await answerOf({ id });
  const found = lines.filter(({ segment, retailers }) => segment !== null && retailers > 0);
  expect(Object.fromEntries(found.map(({ segment, retailers }) => [segment, retailers]))).toEqual(
    expected,
  );
});

it("lists every definition with its parameters, evidence and segments", async () => {
  const { segmentations } = bodyOf(
    routes.listSegmentations,
    await planner.get("/analysis/segmentations"),
  );
  const visits = segmentations.find(({ id }) => id === "ability-by-willingness")?.segments ?? [];
  expect(visits.map(({ visit }) => [visit?.everyWeeks, visit?.byPhone])).toEqual([
    [2, true],
    [1, true],
    [1, true],
    [2, false],
  ]);
  for (const { looksAt, segments } of segmentations)
    expect(Math.min(looksAt.length, segments.length)).toBeGreaterThan(0);
});

it("refuses what makes no sense, in words", async () => {
  expect(await refusalOf({ id: "by-weather" })).toBe("segmentation-unknown");
  expect(await refusalOf({ settings: { months: 12 } })).toBe("setting-out-of-bounds");
  expect(await refusalOf({ settings: { months: 3.5 } })).toBe("input-malformed");
  expect(await refusalOf({ settings: { luck: 1 } })).toBe("input-malformed");
  expect(await refusalOf({ settings: { shareOfA: 0.9, shareOfAAndB: 0.5 } })).toBe(
    "settings-out-of-order",
  );
  expect(await refusalOf({ asOf: "2019-01-01" })).toBe("period-without-data");
});

it("answers the command line for the whole company", async () => {
  const steps = { signal: new AbortController().signal, progress: () => undefined };
  expect(await analysisSegments(small.house, { id: "transaction-stage" }, steps)).toMatchObject({
    ok: true,
    value: { retailers: 8 },
  });
});

it("exports every retailer with its reason, the table, and what was asked", async () => {
  const address = analysisPath("segments/export", { top: 1, segment: "A" });
  const { folder } = small.house;
  const { rows, sheets } = await savedSheet(planner, address, { folder });
  // the header and all five of A, though one was to be listed
  expect([rows.length, sheets.length]).toEqual([6, 3]);
  expect(rows[1]?.at(-1)).toContain("7 户中排第 1");
  const table = await savedSheet(planner, address, { folder, sheet: sheets[1] ?? "" });
  expect(table.rows.slice(1).map(([group, name, n]) => [group, name, n])).toContainEqual([
    "食杂店",
    "A 类",
    "1",
  ]);
  const explained = await savedSheet(planner, address, { folder, sheet: sheets[2] ?? "" });
  expect(explained.rows).toContainEqual(["A 类累计占比", "0.8"]);
});

import { type IndicatorAnswer, type IndicatorQuestion, routes } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import { changeLicences, changeRetailers, systemEyes, withEyes } from "@dongxiao/store/books";
import { keyOf } from "@dongxiao/store/books/testing";
import { drainOutbox } from "@dongxiao/store/facts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { indicatorsDrill } from "../errands/indicators.ts";
import { type Answer, bodyOf, type Client } from "../testing/client.ts";
import { plantOrders } from "../testing/plant-orders.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

let small: SmallHouse;
const clients = new Map<string, Client>();
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("rep", "representative", "east-1");
  for (const name of ["planner", "rep"]) clients.set(name, await small.client(name));
  await plantOrders(small);
  const { books, facts } = small.house;
  const id = keyOf(small.city.retailers, "east-1-a");
  const closing = keyOf(small.city.retailers, "west-2-b");
  await withEyes(books, systemEyes, async (trx) => {
    // east-1-a moves to the other county in June, west-2-b closes in September
    await changeRetailers(trx, [
      {
        id,
        fromDay: "2021-06-07",
        attributes: { lineId: keyOf(small.city.units, "west-1") },
        importId: null,
      },
    ]);
    const attributes = { state: "closed", reason: "" } as const;
    await changeLicences(trx, [{ id: closing, fromDay: "2021-09-06", attributes, importId: null }]);
  });
  await drainOutbox(books, facts);
});
afterAll(() => small.close());

function by(name: string): Client {
  const client = clients.get(name);
  assert(client !== undefined, `${name} signed in`);
  return client;
}

/** Packs of S1 that a retailer takes each week: 20 for the first of the planted ones, 40 for the second, ... */
function weeklyPacks(code: string): number {
  const ids = [...small.city.retailers.values()].toSorted((a, b) => a - b);
  return 20 * (1 + ids.indexOf(keyOf(small.city.retailers, code)));
}

const asked = (path: string, question: object, more = ""): string =>
  `/indicators/${path}?q=${encodeURIComponent(JSON.stringify(question))}${more}`;

async function answerOf(question: IndicatorQuestion, name = "planner"): Promise<IndicatorAnswer> {
  const answer = await by(name).get(asked("measure", question));
  return bodyOf(routes.measureIndicators, answer);
}

const partsOf = ({ cells }: IndicatorAnswer): Record<string, unknown> =>
  Object.fromEntries(
    cells.map(({ at, numerator, denominator }) => [
      Object.values(at).join(" "),
      `${numerator}/${denominator}`,
    ]),
  );

const codeOf = ({ body }: Answer): unknown => body?.["code"];

describe("a question", () => {
  it("is answered with numerator, denominator and n", async () => {
    // in November the seven open retailers bought S1, and one that has closed, which brings packs and is counted in no rate: 7 / 7; five cycles of 20 + 40 + ... + 160 = 720
    const { cells, period } = await answerOf({
      ids: ["on-shelf-rate", "mean-purchase"],
      only: [{ dimension: "sku", members: ["S1"] }],
      period: "2021-11",
    });
    expect(period).toMatchObject({
      kind: "month",
      from: "2021-11-01",
      to: "2021-12-05",
      cycles: 5,
    });
    expect(cells).toMatchObject([
      { indicator: "on-shelf-rate", at: {}, numerator: 7, denominator: 7, n: 7 },
      { indicator: "mean-purchase", at: {}, value: 450, numerator: 3600, denominator: 8, n: 8 },
    ]);
  });

  it("compares with the period before, a year before and a fixed base, and draws a line", async () => {
    const ask = async (compare: IndicatorQuestion["compare"]) => {
      const { cells } = await answerOf({
        ids: ["mean-purchase"],
        period: "2021-11",
        compare,
        trend: 3,
      });
      return cells[0];
    };
    // S1 720 a week, S2 80 every other week: five weeks of November bring 3,600 + 2 x 80 of 8 retailers, or 3 x 80
    const cell = await ask("previous");
    expect(cell?.compare).toMatchObject({ period: "2021-10", n: 8 });
    expect(cell?.trend).toHaveLength(3);
    expect(cell?.trend.at(-1)).toBe(cell?.value);
    expect(cell?.trend.at(-2)).toBe(cell?.compare?.value);
    expect((await ask("year"))?.compare).toMatchObject({ period: "2020-11" });
    expect((await ask({ base: "2021-01" }))?.compare).toMatchObject({ period: "2021-01" });
  });
});

describe("the retailers of a question", () => {
  it("are grouped as they stood in each cycle, and on one day when that is asked", async () => {
    const byLine = (period: string, asOf?: string) =>
      answerOf({
        ids: ["on-shelf-rate"],
        by: ["line"],
        period,
        ...(asOf === undefined ? {} : { asOf }),
      }).then(partsOf);
    const before = { "east-1": "2/2", "east-2": "2/2", "west-1": "2/2", "west-2": "2/2" };
    const after = { "east-1": "1/1", "east-2": "2/2", "west-1": "3/3", "west-2": "2/2" };
    expect(await byLine("2021-03")).toEqual(before);
    expect(await byLine("2021-07")).toEqual(after);
    // asked as of last year it is last year's answer, whoever has moved since
    expect(await byLine("2021-03", "2021-04-30")).toEqual(before);
    expect(await byLine("2021-03", "2021-08-01")).toEqual(after);
  });

  it("are counted when they were active on some day of the period, wherever they stood then", async () => {
    const counted = async (period: string, cut: string[]) =>
      partsOf(await answerOf({ ids: ["on-shelf-rate"], by: cut, period }));
    // west-2-b closes on 6 September: it is of the third quarter still, and no more of the fourth, whatever it orders
    expect(await counted("2021-Q3", [])).toEqual({ "": "8/8" });
    expect(await counted("2021-Q4", [])).toEqual({ "": "7/7" });
    // east-1-a moves on 7 June: it ordered in both lines, and is counted in both, and once in the whole
    expect(await counted("2021-05-31..2021-06-13", [])).toEqual({ "": "8/8" });
    expect(await counted("2021-05-31..2021-06-13", ["line"])).toEqual({
      "east-1": "2/2",
      "east-2": "2/2",
      "west-1": "3/3",
      "west-2": "2/2",
    });
  });

  it("bring nothing that lies after the day that it is asked as of", async () => {
    const packs = async (asOf: string) =>
      (await answerOf({ ids: ["mean-purchase"], period: "2021-03", asOf })).cells[0]?.numerator;
    // the cycles of 1, 8 and 15 March are known on 21 March: S1 brings 3 x 720
    const early = await packs("2021-03-21");
    const late = await packs("2021-12-01");
    expect(Number(late) - Number(early)).toBeGreaterThanOrEqual(2 * 720);
  });

  it("are those of the own line for a representative", async () => {
    const seen = await answerOf({ ids: ["on-shelf-rate"], by: ["line"], period: "2021-03" }, "rep");
    expect(partsOf(seen)).toEqual({ "east-1": "2/2" });
    const total = await answerOf({ ids: ["mean-purchase"], period: "2021-03" }, "rep");
    expect(total.cells[0]).toMatchObject({ denominator: 2 });
  });

  it("have names, and come as a workbook too", async () => {
    const question = { ids: ["sales-share"], by: ["sku", "line"], period: "2021-11" };
    const { members } = await answerOf(question);
    expect(members["sku"]?.["S1"]?.["zh-Hans"]).toBe("春晓（硬）");
    const book = await by("planner").get(asked("export", question));
    expect(book.headers["content-disposition"]).toContain("indicators-2021-11.xlsx");
    expect(book.bytes.subarray(0, 2).toString()).toBe("PK");
  });
});

describe("a question that makes no sense", () => {
  const fine = { ids: ["on-shelf-rate"], period: "2021-11" };
  it.each([
    [{ ...fine, ids: ["on-the-moon"] }, "indicator-unknown"],
    [{ ...fine, by: ["colour"] }, "dimension-unknown"],
    [{ ...fine, by: ["sku", "sku"] }, "dimension-repeated"],
    [{ ...fine, only: [{ dimension: "sku", members: ["S9"] }] }, "member-unknown"],
    [{ ...fine, period: "2021-13" }, "period-unreadable"],
    [{ ...fine, compare: { base: "last year" } }, "period-unreadable"],
    [{ ...fine, period: "2035-01" }, "period-without-data"],
    [{ ...fine, asOf: "2021-10-31" }, "as-of-too-early"],
    [
      { ...fine, ids: ["sales-share"], only: [{ dimension: "sku", members: ["S1"] }] },
      "share-needs-dimension",
    ],
    [{ ...fine, period: 7 }, "input-malformed"],
  ])("%j is refused with %s", async (question, code) => {
    expect(codeOf(await by("planner").get(asked("measure", question)))).toBe(code);
  });

  it("is refused when it is no JSON at all", async () => {
    expect(codeOf(await by("planner").get("/indicators/measure?q={"))).toBe("input-malformed");
    expect(codeOf(await by("planner").get("/indicators/drill?q={"))).toBe("input-malformed");
  });
});

describe("a value", () => {
  // five weeks of the two that were always there and of the one that came
  const westPacks = (): number =>
    5 * ["west-1-a", "west-1-b", "east-1-a"].reduce((sum, code) => sum + weeklyPacks(code), 0);
  const three = (): number => 3;
  const four = (): number => 4;
  it.each([
    ["on-shelf-rate", { sku: "S1", line: "west-1" }, three, three],
    ["mean-purchase", { sku: "S1", line: "west-1" }, westPacks, three],
    // of S1's class nothing else is sold
    ["sales-share", { sku: "S1", line: "west-1" }, westPacks, westPacks],
    ["line-coverage", { sku: "S1" }, four, four],
  ])("of %s at %j opens to those who add up to it", async (id, at, top, under) => {
    const drill = async (side: string) => {
      const answer = await by("planner").get(asked("drill", { id, at, period: "2021-11", side }));
      const { figure, holders } = bodyOf(routes.drillIndicator, answer);
      return { figure, sum: holders.reduce((sum, { adds }) => sum + adds, 0), holders };
    };
    const [numerator, denominator] = [await drill("numerator"), await drill("denominator")];
    expect([numerator.figure, numerator.sum]).toEqual([top(), top()]);
    expect([denominator.figure, denominator.sum]).toEqual([under(), under()]);
  });

  it("opens on to the rows, which add up to what the retailer adds, and say their origin", async () => {
    const question = {
      id: "mean-purchase",
      at: { sku: "S1", line: "west-1" },
      period: "2021-11",
      side: "numerator",
    };
    const opened = bodyOf(routes.drillIndicator, await by("planner").get(asked("drill", question)));
    const [largest] = opened.holders;
    assert(largest !== undefined, "somebody bought");
    const weekly = weeklyPacks("west-1-b");
    expect(largest).toMatchObject({ code: "west-1-b", adds: 5 * weekly });
    const more = `&term=total&holder=${largest.code}`;
    const answer = await by("planner").get(asked("drill/rows", question, more));
    const { rows } = bodyOf(routes.drillRows, answer);
    expect(rows.map(({ adds }) => adds)).toEqual(Array.from({ length: 5 }, () => [weekly]));
    expect(rows[0]).toMatchObject({ sku: "S1", retailer: "west-1-b", cycle: "2021-11-01" });
    const nobody = await by("planner").get(asked("drill/rows", question, "&term=total&holder=x"));
    expect(codeOf(nobody)).toBe("member-unknown");
  });

  it("opens to nobody outside the reader's lines", async () => {
    const question = { id: "on-shelf-rate", period: "2021-03", side: "denominator" };
    const seen = bodyOf(routes.drillIndicator, await by("rep").get(asked("drill", question)));
    expect(seen.holders.map(({ code }) => code).toSorted()).toEqual(["east-1-a", "east-1-b"]);
  });
});

it("does not open so wide on the command line that nobody could read it", async () => {
  const question = { id: "mean-purchase", period: "2021-11", side: "numerator" };
  const steps = { signal: new AbortController().signal, progress: () => undefined };
  const outcome = await indicatorsDrill(small.house, { question, rowsMost: 10 }, steps);
  expect(outcome).toMatchObject({ ok: false, code: "cells-too-many", detail: { most: 10 } });
  const whole = await indicatorsDrill(small.house, { question, rowsMost: 1000 }, steps);
  expect(whole.ok).toBe(true);
});

describe("a view", () => {
  const question = { ids: ["on-shelf-rate"], period: "2021-11" };
  const save = (name: string, who: string, isShared: boolean): Promise<Answer> =>
    by(who).post("/indicators/views", { name, question, look: {}, isShared });
  const namesSeen = async (who: string): Promise<string[]> => {
    const { views } = bodyOf(routes.listViews, await by(who).get("/indicators/views"));
    return views.map(({ name, isMine }) => `${name} ${isMine}`);
  };

  it("is kept, shared, replaced under its name, and forgotten by its owner only", async () => {
    const { id } = bodyOf(routes.saveView, await save("mine", "planner", false));
    expect(bodyOf(routes.saveView, await save("mine", "planner", true)).id).toBe(id);
    await save("theirs", "rep", false);
    expect(await namesSeen("planner")).toEqual(["mine true"]);
    expect(await namesSeen("rep")).toEqual(["theirs true", "mine false"]);
    expect(codeOf(await by("rep").ask("DELETE", `/indicators/views/${id}`))).toBe("not-found");
    expect((await by("planner").ask("DELETE", `/indicators/views/${id}`)).status).toBe(200);
    expect(await namesSeen("rep")).toEqual(["theirs true"]);
  });
});

it("lists the registry, the dimensions and their members", async () => {
  const listed = bodyOf(routes.listIndicators, await by("rep").get("/indicators"));
  const ratio = listed.indicators.find(({ id }) => id === "sell-through-ratio");
  // the command line promises one English text; screens take the reader's own
  const { formula, formulas, source, sources } = ratio ?? {};
  expect([formula, source]).toEqual([formulas?.en, sources?.en]);
  expect(formulas?.["zh-Hans"]).toContain("期初库存");
  expect(formulas?.["zh-Hant"]).toContain("期初庫存");
  expect(listed).toMatchObject({ fromDay: "2020-10-19", dataUntil: "2021-12-12", tiles: null });
  const lines = bodyOf(routes.listMembers, await by("rep").get("/indicators/members/line"));
  expect(lines.members.map(({ code }) => code)).toEqual(["east-1", "-"]);
  expect(codeOf(await by("rep").get("/indicators/members/colour"))).toBe("dimension-unknown");
});

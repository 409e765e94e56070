import {
  readTerritories,
  routes,
  type TerritoriesAnswer,
  type TerritoriesQuestion,
} from "@dongxiao/contract";
import {
  changeLicences,
  changeRetailers,
  registerRetailers,
  retailersAsOf,
  systemEyes,
  withEyes,
} from "@dongxiao/store/books";
import { keyOf, plainRetailer } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { territoryCompare } from "../errands/territory.ts";
import { analysisPath, savedSheet } from "../testing/ask-analysis.ts";
import { bodyOf, type Client } from "../testing/client.ts";
import { importFile } from "../testing/import-file.ts";
import { plantOrders } from "../testing/plant-orders.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

// A street of 60 retailers in the east, 100 m apart: the first 40 are of line east-1, the others of east-2. The eight of
// the small city have no position.

let small: SmallHouse;
let planner: Client;
let area: Client;
const codeOf = (place: number): string => `street-${String(place).padStart(2, "0")}`;

beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("area", "areaManager", "west");
  [planner, area] = [await small.client("planner"), await small.client("area")];
  await plantOrders(small);
  const codes = Array.from({ length: 60 }, (_, place) => codeOf(place));
  await withEyes(small.house.books, systemEyes, async (trx) => {
    const registered = await registerRetailers(trx, codes);
    const ids = codes.map((code) => keyOf(registered, code));
    const known = { fromDay: "2020-01-06", importId: null };
    const lineOf = (place: number): string => (place < 40 ? "east-1" : "east-2");
    const attributesOf = (place: number) => ({
      ...plainRetailer,
      lineId: keyOf(small.city.units, lineOf(place)),
      latitude: 33 + place * 0.0009,
      longitude: 117,
    });
    await changeRetailers(
      trx,
      ids.map((id, place) => ({ ...known, id, attributes: attributesOf(place) })),
    );
    const active = { state: "active", reason: "" } as const;
    await changeLicences(
      trx,
      ids.map((id) => ({ ...known, id, attributes: active })),
    );
  });
});
afterAll(() => small.close());

const path = (question: TerritoriesQuestion): string => analysisPath("territories", question);

async function answerOf(question: TerritoriesQuestion, who = planner): Promise<TerritoriesAnswer> {
  return bodyOf(readTerritories, await who.get(path(question)));
}

async function linesOn(day: string): Promise<ReadonlyMap<string, string>> {
  const all = await withEyes(small.house.books, systemEyes, (trx) => retailersAsOf(trx, day));
  return new Map(all.map(({ licenceCode, lineCode }) => [licenceCode, lineCode]));
}

it("compares the lines of a department with a proposal, and says who would move where and why", async () => {
  const { lines, moves, places, today, proposed, withoutPosition } = await answerOf({
    area: "east-market",
  });
  // 40 and 20 in the street, and two without a position on each line; 10 % of 64 may move
  expect(lines.map(({ line, today: load }) => [line, load.retailers])).toEqual([
    ["east-1", 42],
    ["east-2", 22],
  ]);
  expect(moves.map(({ licence }) => licence).toSorted()).toEqual(
    [34, 35, 36, 37, 38, 39].map(codeOf),
  );
  expect(moves[0]).toMatchObject({ fromLine: "east-1", toLine: "east-2" });
  // visits a week: 40 every four and two of class A each week make 12, 20 and two make 7; driving evens 126 % to 124 %
  expect(moves[0]?.reason["zh-Hans"]).toBe(
    "原线路工作量为本部门均值的 124%，新线路为 76%；最近的 8 户中 4 户在新线路、4 户在原线路。",
  );
  expect(proposed.spread).toBeLessThan(today.spread);
  expect([places.length, withoutPosition]).toEqual([60, 4]);
});

it("shows a department manager the own department only, and refuses another one", async () => {
  const { lines } = await answerOf({}, area);
  expect(lines.map(({ line }) => line)).toEqual(["west-1", "west-2"]);
  const other = await area.get(path({ area: "east-market" }));
  expect(other.body).toMatchObject({ code: "member-unknown" });
  const settings = await area.get("/analysis/territories/settings");
  const { areas, parameters } = bodyOf(routes.listTerritories, settings);
  expect(areas.map(({ code }) => code)).toEqual(["west-market"]);
  expect(parameters.map(({ id }) => id)).toContain("movedShareMax");
});

it("refuses settings beyond their bounds and weeks without orders", async () => {
  const refused = async (question: TerritoriesQuestion) =>
    (await planner.get(path(question))).body?.["code"];
  expect(await refused({ settings: { movedShareMax: 2 } })).toBe("setting-out-of-bounds");
  expect(await refused({ settings: { moved: 0 } })).toBe("input-malformed");
  expect(await refused({ asOf: "2019-01-07" })).toBe("week-without-orders");
});

it("answers the command line with the whole company", async () => {
  const never = { signal: new AbortController().signal, progress: () => undefined };
  const said = await territoryCompare(small.house, { settings: { movedShareMax: 0 } }, never);
  expect(said).toMatchObject({ ok: true, value: { cycle: "2021-12-06", moves: [] } });
});

it("writes the lines, the moves and what every word means as a workbook", async () => {
  const { folder } = small.house;
  const address = path({ area: "east-market" }).replace("?", "/export?");
  const { sheets, rows } = await savedSheet(planner, address, { folder, sheet: "调整名单" });
  expect(sheets).toEqual(["线路对比", "调整名单", "口径与筛选"]);
  expect(rows).toHaveLength(1 + 6);
});

it("writes the proposal as an import file that moves exactly those from its day on", async () => {
  const { folder } = small.house;
  const address = path({ area: "east-market" }).replace("?", "/import-file?");
  const { rows } = await savedSheet(planner, `${address}&validFrom=2021-12-20`, { folder });
  const { moves } = await answerOf({ area: "east-market" });
  const before = await linesOn("2021-12-19");
  const file = rows.map((row) => row.join(","));
  await importFile(planner, "retailers", "retailers-to-move.csv", file);
  const after = await linesOn("2021-12-20");
  const moved = new Map([...after].filter(([code, line]) => before.get(code) !== line));
  expect(moved).toEqual(new Map(moves.map(({ licence }) => [licence, "east-2"])));
  expect(await linesOn("2021-12-19")).toEqual(before);
  // nobody but those, and nothing of them but the line
  expect(after.size).toBe(68);
});

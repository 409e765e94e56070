import { afterAll, beforeAll, expect, it } from "vitest";

import type { Books } from "../books.ts";
import type { Trx } from "../database.ts";
import { systemEyes, withEyes } from "../eyes.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "../testing/index.ts";
import { insertUnits } from "./insert-units.ts";
import { changeSchedules, schedulesAsOf } from "./schedules.ts";
import { linesWithin, unitsWithin } from "./units.ts";

let books: Books;
let city: SmallCity;
const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(books, systemEyes, work);

beforeAll(async () => {
  books = await freshBooks();
  city = await plantSmallCity(books);
});
afterAll(() => books.close());

it("lists a subtree, each unit after the one above it", async () => {
  // province, city, 2 x (county, market department, 2 lines) = 10
  const all = await bySystem((trx) => unitsWithin(trx, ["*"]));
  expect(all).toHaveLength(10);
  const east = all.find(({ code }) => code === "east");
  const below = await bySystem((trx) => unitsWithin(trx, [east?.path ?? ""]));
  expect(below.map(({ kind }) => kind)).toEqual(["county", "market", "line", "line"]);
  expect(await bySystem((trx) => linesWithin(trx, [east?.path ?? ""]))).toHaveLength(2);
});

it("adds what is new of a tree, renames what is known, and moves nothing", async () => {
  const line = { kind: "line", code: "C-new", name: "新线" } as const;
  const units = [{ kind: "city", code: "C", name: "新市局", units: [line] }] as const;
  const keys = await bySystem((trx) =>
    insertUnits(trx, { kind: "province", code: "P", name: "省局", units }),
  );
  expect(keys.get("C")).toBe(keyOf(city.units, "C"));
  const all = await bySystem((trx) => unitsWithin(trx, ["*"]));
  expect(all.find(({ code }) => code === "C")?.name).toBe("新市局");
  expect(all.find(({ code }) => code === "C-new")?.parentId).toBe(keyOf(city.units, "C"));
});

it("keeps the ordering rhythm of a line by day", async () => {
  const id = keyOf(city.units, "east-1");
  const attributes = {
    orderWeekday: 2,
    rhythm: "weekly",
    anchorCycle: "2020-01-06",
    depotLongitude: -93.6,
    depotLatitude: 41.6,
  } as const;
  await bySystem((trx) =>
    changeSchedules(trx, [
      { id, fromDay: "2020-01-06", attributes, importId: null },
      { id, fromDay: "2021-01-04", attributes: { rhythm: "fortnightly" }, importId: null },
    ]),
  );
  const on = (day: string) => bySystem((trx) => schedulesAsOf(trx, day));
  expect(await on("2020-12-31")).toEqual([{ lineId: id, ...attributes }]);
  expect(await on("2021-01-04")).toEqual([{ lineId: id, ...attributes, rhythm: "fortnightly" }]);
});

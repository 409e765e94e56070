import { changeLicences, changeRetailers, systemEyes, withEyes } from "@dongxiao/store/books";
import { keyOf } from "@dongxiao/store/books/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

import { plantedWeeks, plantOrders } from "../testing/plant-orders.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";
import { runWeek } from "./run-week.ts";
import { situationOf } from "./situation.ts";

const steps = { signal: new AbortController().signal, progress: () => undefined };

let small: SmallHouse;
let run: number;
const licence = (code: string, fromDay: string, state: "active" | "suspended" | "closed") => {
  const id = keyOf(small.city.retailers, code);
  return { id, fromDay, attributes: { state, reason: "" }, importId: null };
};
beforeAll(async () => {
  small = await openSmallHouse();
  await plantOrders(small);
  const { books } = small.house;
  await withEyes(books, systemEyes, async (trx) => {
    const places = [...small.city.retailers.values()].map((id, i) => ({
      id,
      fromDay: "2020-01-06",
      attributes: { longitude: 120 + i / 1000, latitude: 36 },
      importId: null,
    }));
    await changeRetailers(trx, places);
    // the week measured begins on 2021-12-06, the one whose visits are planned on 2021-12-13
    await changeLicences(trx, [
      licence("east-1-a", "2021-12-06", "suspended"),
      licence("east-1-b", "2021-12-15", "suspended"),
      licence("east-2-a", "2021-11-01", "suspended"),
      licence("east-2-a", "2021-12-13", "active"),
      licence("east-2-b", "2021-12-20", "closed"),
    ]);
  });
  const done = await runWeek(small.house, { cycle: plantedWeeks.last, personId: null }, steps);
  run = done.ok ? (done.value.weekRunId ?? 0) : 0;
});
afterAll(() => small.close());

const codes = (ids: readonly number[]) => {
  const names = new Map([...small.city.retailers].map(([code, id]) => [id, code]));
  return ids.map((id) => names.get(id) ?? "").toSorted();
};

it("allots nothing to a retailer whose licence is suspended on the day, and says why", async () => {
  const lines = await small.house.books.owner
    .selectFrom("weekPlanLine")
    .select(["retailerId", "plannedPacks", "reason"])
    .where("weekRunId", "=", run)
    .execute();
  const without = lines.filter(({ plannedPacks }) => plannedPacks === 0);
  expect(codes(without.map(({ retailerId }) => retailerId))).toEqual(["east-1-a", "east-2-a"]);
  expect(lines).toHaveLength(8);
  for (const { reason } of without) expect(JSON.stringify(reason)).toContain("许可证");
});

it("plans no visit in a week to a retailer whose licence lapses on any day of it", async () => {
  const visits = await small.house.books.owner
    .selectFrom("weekVisit")
    .select(["retailerId", "lineId"])
    .where("weekRunId", "=", run)
    .execute();
  const visited = codes(visits.map(({ retailerId }) => retailerId));
  expect(visited).not.toContain("east-1-a");
  expect(visited).not.toContain("east-1-b");
  const week = await situationOf(small.house, plantedWeeks.last);
  const mayBe = codes((week?.visited ?? []).map(({ id }) => id));
  expect(mayBe).toEqual(["east-2-b", "west-1-a", "west-1-b", "west-2-a", "west-2-b"]);
  expect(visited.filter((code) => !mayBe.includes(code))).toEqual([]);
  expect(visited).not.toEqual([]);
});

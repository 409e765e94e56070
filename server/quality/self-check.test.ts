import { routes } from "@dongxiao/contract";
import { afterAll, beforeAll, expect, it } from "vitest";

import { bodyOf, type Client } from "../testing/client.ts";
import { importFile } from "../testing/import-file.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

let small: SmallHouse;
let planner: Client;
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("planner", "planner", "P");
  await small.addPerson("rep", "representative", "east-1");
  planner = await small.client("planner");
});
afterAll(() => small.close());

const header = "周期,许可证号,规格编码,供应量,金额";

const sumsFor = async (client: Client, query = "") =>
  bodyOf(routes.selfCheck, await client.get(`/quality/self-check${query}`));

it("adds the order lines up by class, area and line to the same total, and file by file", async () => {
  const first = await importFile(planner, "orders", "一.csv", [
    header,
    "2021-11-29,east-1-a,S1,20,160.00",
    "2021-12-06,east-1-a,S1,20,160.00",
    "2021-12-06,west-1-a,S1,40,320.00",
  ]);
  // one row anew, one corrected, one as it was: the second file writes two rows of 30 + 10 packs
  const second = await importFile(planner, "orders", "二.csv", [
    header,
    "2021-12-06,east-1-a,S1,30,240.00",
    "2021-12-06,west-1-a,S1,40,320.00",
    "2021-12-06,east-1-b,S1,10,80.00",
  ]);
  const sums = await sumsFor(planner);
  expect(sums.period).toMatchObject({ name: "2021-11-15..2021-12-06", cycles: 4 });
  // 20 + 30 + 40 + 10 packs at 8 yuan
  const total = { rows: 4, suppliedPacks: 100, amountCnyCents: 80_000 };
  expect(sums).toMatchObject({ isConsistent: true, total, rowsOfNoImport: 0 });
  for (const { added, isConsistent } of sums.breakdowns) {
    expect(added).toEqual(sums.total);
    expect(isConsistent).toBe(true);
  }
  const packsBy = sums.breakdowns.map(({ by, parts }) => [
    by,
    ...parts.map(({ code, sums: { suppliedPacks } }) => `${code} ${suppliedPacks}`),
  ]);
  expect(packsBy).toEqual([
    ["price-class", "3 100"],
    ["area", "east-market 60", "west-market 40"],
    ["line", "east-1 60", "west-1 40"],
  ]);
  // 20 + 20 + 40 were written, 20 of them replaced
  expect(sums.imports).toMatchObject([
    { id: second, written: { rows: 2, packs: 40 }, live: { rows: 2, packs: 40 } },
    {
      id: first,
      written: { rows: 3, packs: 80 },
      live: { rows: 2, packs: 60 },
      replaced: { rows: 1, packs: 20 },
      isConsistent: true,
    },
  ]);
});

it("adds up one cycle, and what a person sees", async () => {
  const one = await sumsFor(planner, "?period=2021-11-29");
  expect(one).toMatchObject({ total: { rows: 1, suppliedPacks: 20 }, isConsistent: true });
  expect(one.imports?.map(({ fileName }) => fileName)).toEqual(["一.csv"]);
  const own = await sumsFor(await small.client("rep"));
  expect(own).toMatchObject({ total: { rows: 3, suppliedPacks: 60 }, imports: null });
});

it("raises an alarm when rows are missing, or belong to no file", async () => {
  const { facts } = small.house;
  await facts.tell("alter table order_line delete where supplied_packs = 10");
  const missing = await sumsFor(planner);
  expect(missing.isConsistent).toBe(false);
  // of the 40 packs of the second file 10 are gone
  expect(missing.imports?.[0]).toMatchObject({
    written: { rows: 2, packs: 40 },
    live: { rows: 1, packs: 30 },
    isConsistent: false,
  });
  await facts.tell(
    `insert into order_line (cycle, retailer, sku, supplied_packs, import_id) values ('2021-12-06', 1, 1, 5, 77)`,
  );
  expect(await sumsFor(planner)).toMatchObject({ isConsistent: false, rowsOfNoImport: 1 });
});

it.each([
  ["2021-13", "period-unreadable"],
  ["2035-01", "period-without-data"],
])("refuses the period %s with %s", async (period, code) => {
  const answer = await planner.get(`/quality/self-check?period=${period}`);
  expect(answer.body?.["code"]).toBe(code);
});

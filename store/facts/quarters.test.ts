import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { writeDimensions } from "./dimensions.ts";
import { inQuarter, partsOf, remarkQuarter, rewriteQuarter } from "./quarters.ts";
import { tabSeparated } from "./tab-separated.ts";
import { baseColumns, listed, namesOf, orderLine } from "./tables.ts";
import { openTestFacts, type TestFacts } from "./testing.ts";

let at: TestFacts;
beforeAll(async () => {
  at = await openTestFacts();
});
afterAll(() => at.remove());

const retailer = (fromDay: string, tier: number) => ({
  retailer: 1,
  fromDay,
  line: 7,
  area: 6,
  department: 5,
  businessType: "convenience",
  marketType: "urban",
  tradeArea: "residential",
  sizeClass: "small",
  tier,
  target: false,
});
const sku = {
  sku: 1,
  fromDay: "2020-01-01",
  priceClass: 2,
  brand: "云\t山",
  packsPerCarton: 10,
  category: "",
  wholesaleCnyCentsPerCarton: 8000,
  guidanceCnyCentsPerCarton: null,
  supplyState: "free",
};

beforeEach(async () => {
  await at.facts.tell("truncate table staging_order_line");
  await at.facts.tell("truncate table order_line");
  await writeDimensions(at.facts, {
    retailers: [retailer("2020-03-01", 3), retailer("2021-05-03", 9)],
    skus: [sku],
  });
});

async function stage(...cycles: string[]) {
  const rows = cycles.map((cycle, index) => [cycle, 1, 1, 30, -1, 20, 20, 5000, "", 4, index + 2]);
  await at.facts.load("staging_order_line", namesOf(baseColumns(orderLine)), tabSeparated(rows));
}

const columns = listed(baseColumns(orderLine));
const staged = (part: string) => `select ${columns} from staging_order_line where ${part}`;
const lines = () =>
  at.facts.ask("select cycle, tier, brand, supplied_packs from order_line order by cycle");

test("a line is marked with what its retailer was in its cycle, also before the first known day", async () => {
  await stage("2020-01-06", "2021-04-26", "2021-05-03");
  await rewriteQuarter(at.facts, orderLine, "2020-01-01", [inQuarter("2020-01-01")], staged);
  await rewriteQuarter(at.facts, orderLine, "2021-04-01", partsOf("2021-04-01", 9e6), staged);
  expect(await lines()).toEqual([
    { cycle: "2020-01-06", tier: 3, brand: "云\t山", supplied_packs: 20 },
    { cycle: "2021-04-26", tier: 3, brand: "云\t山", supplied_packs: 20 },
    { cycle: "2021-05-03", tier: 9, brand: "云\t山", supplied_packs: 20 },
  ]);
});

test("writing a quarter twice gives the same quarter and leaves the others alone", async () => {
  await stage("2021-04-26", "2021-07-05");
  for (const quarter of ["2021-04-01", "2021-07-01", "2021-07-01"])
    await rewriteQuarter(at.facts, orderLine, quarter, [inQuarter(quarter)], staged);
  expect(await lines()).toMatchObject([{ cycle: "2021-04-26" }, { cycle: "2021-07-05" }]);
});

test("a quarter left without rows is dropped", async () => {
  await stage("2021-04-26");
  await rewriteQuarter(at.facts, orderLine, "2021-04-01", [inQuarter("2021-04-01")], staged);
  await rewriteQuarter(at.facts, orderLine, "2021-04-01", ["0"], staged);
  expect(await lines()).toEqual([]);
});

test("a history that changed backwards marks the lines that are already there", async () => {
  await stage("2021-04-26", "2021-05-03");
  await rewriteQuarter(at.facts, orderLine, "2021-04-01", [inQuarter("2021-04-01")], staged);
  await writeDimensions(at.facts, { retailers: [retailer("2020-03-01", 5)], skus: [sku] });
  await remarkQuarter(at.facts, orderLine, "2021-04-01");
  expect(await lines()).toMatchObject([{ tier: 5 }, { tier: 5 }]);
});

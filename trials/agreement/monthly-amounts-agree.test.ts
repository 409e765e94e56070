import { exampleCycle } from "@dongxiao/core/frames";
import { exampleOf } from "@dongxiao/core/indicators";
import { compileMonthlyAmountsSql } from "@dongxiao/core/retailers";
import { afterAll, beforeAll, expect, it } from "vitest";

import { openEngine, type Engine } from "./engine.ts";
import { factsOf } from "./facts-of.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

it("adds up what each retailer was invoiced in each whole month", async () => {
  // measured 2021-11-08: November is not whole; 11-01 is offset 1, 10-25 to 10-04 are 2 to 5,
  // 09-27 to 09-06 are 6 to 9, 08-30 to 08-02 are 10 to 14, 07-26 is 15
  const line = (retailer: number, offset: number, amountCnyCents: number) => ({
    retailer,
    offset,
    amountCnyCents,
    suppliedPacks: 10,
  });
  const { frames } = exampleOf({
    lines: [
      line(1, 1, 1),
      line(1, 2, 10),
      line(1, 5, 20),
      line(1, 6, 300),
      line(2, 10, 4000),
      line(2, 14, 5000),
      line(2, 15, 60_000),
    ],
  });
  const rows = await engine.askOf(
    factsOf(frames),
    compileMonthlyAmountsSql("order_line", exampleCycle, 3),
  );
  expect(rows.toSorted((a, b) => Number(a["retailer"]) - Number(b["retailer"]))).toEqual([
    { retailer: 1, month_0: 0, month_1: 300, month_2: 30 },
    { retailer: 2, month_0: 9000, month_1: 0, month_2: 0 },
  ]);
});

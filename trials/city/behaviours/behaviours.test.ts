import { describe, expect, it } from "vitest";

import type { OrderCell } from "./behaviour.ts";
import { behaviours, conductsOf } from "./behaviours.ts";

const conducts = conductsOf({});
const plain: OrderCell = {
  needed: 50,
  cap: 30,
  cuts: 0,
  phantom: 0,
  weekly: 20,
  partnerWeekly: 0,
  stock: 0,
  carton: 10,
  isScarce: true,
  strength: 1,
};

describe("ways of ordering", () => {
  it("honest retailers ask for what their shelf lacks, cut or not", () => {
    expect(conducts.honest.request({ ...plain })).toBe(50);
    expect(conducts.honest.request({ ...plain, cuts: 3, cap: 0 })).toBe(50);
  });

  it("padders ask for 5, and after each cut to 3 for 7, then 9 cartons, as in document S2", () => {
    const cell = { ...plain };
    const asked = [0, 1, 2].map((cuts) => {
      cell.cuts = cuts;
      return conducts["pads-after-a-cut"].request(cell);
    });
    // 40 % of the 50 packs that are needed come on top after each cut: 50, 50 + 20, 50 + 40.
    expect(asked).toEqual([50, 70, 90]);
  });

  it("padders stop at three times their need, and let go of half once they are served", () => {
    const cell = { ...plain, phantom: 100, cuts: 5 };
    expect(conducts["pads-after-a-cut"].request(cell)).toBe(150);
    cell.cuts = 0;
    expect(conducts["pads-after-a-cut"].request(cell)).toBe(50 + 50);
    expect(conducts["pads-after-a-cut"].request(cell)).toBe(50 + 25);
  });

  it("who gives up asks for its cap at most, after two cuts and not after one", () => {
    expect(conducts["gives-up"].request({ ...plain, cuts: 1 })).toBe(50);
    expect(conducts["gives-up"].request({ ...plain, cuts: 2 })).toBe(30);
  });

  it("who takes its cap does so without need, until six weeks of sales lie in the shop", () => {
    const take = (stock: number): number =>
      conducts["takes-the-cap"].request({ ...plain, needed: 0, stock });
    expect(take(0)).toBe(30);
    // 6 weeks × 20 packs = 120: room for 10 more.
    expect(take(110)).toBe(10);
    expect(take(130)).toBe(0);
  });

  it("who orders for another asks for half a week of the other's sales beyond its own need", () => {
    expect(conducts["orders-for-another"].request({ ...plain, partnerWeekly: 80 })).toBe(50 + 40);
    expect(conducts["orders-for-another"].passesOn).toBe("to-partner");
  });

  it("who diverts asks for more than twice its cap, needed or not, and for ten weeks of its own sales at most", () => {
    expect(conducts.diverts.request({ ...plain, needed: 0 })).toBe(2 * 30 + 10);
    // 10 weeks × 20 packs = 200, less than 2 × 300 + 10.
    expect(conducts.diverts.request({ ...plain, needed: 0, cap: 300 })).toBe(200);
    expect(conducts.diverts.passesOn).toBe("out-of-area");
  });

  it("who hoards buys ahead and keeps packs from consumers; nobody else keeps any", () => {
    expect(conducts.hoards.request({ ...plain, needed: 0 })).toBeGreaterThan(0);
    const holders = Object.entries(conducts).filter(([, one]) => one.heldWeeks(1) > 0);
    expect(holders.map(([id]) => id)).toEqual(["hoards"]);
  });

  it("hoards, diverts and orders for another of scarce SKUs alone", () => {
    const tight = { ...plain, isScarce: false, partnerWeekly: 80, cap: 300 };
    for (const id of ["hoards", "diverts", "orders-for-another"] as const)
      expect(conducts[id].request({ ...tight })).toBe(tight.needed);
  });

  it("says of each what it means and which document it comes from", () => {
    for (const { meaning, reproduces } of Object.values(behaviours))
      expect([meaning, reproduces].every((text) => text.length > 10)).toBe(true);
  });
});

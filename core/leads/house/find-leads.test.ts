import { describe, expect, it } from "vitest";

import { chanceFrom } from "../chance.ts";
import { chanceAmongAll, drawRows } from "./draw-rows.ts";
import { type AnsweredRows, findLeads } from "./find-leads.ts";
import { at } from "./house-testing.ts";

describe("rows that are drawn", () => {
  it("keep all takers up to a number, and say by how much their odds were raised", () => {
    const labels = Uint8Array.from({ length: 1100 }, (_, row) => (row < 100 ? 1 : 0));
    const columns = new Map([["a", Array.from(labels, String)]]);
    const moments = new Int32Array(labels.length);
    const drawn = drawRows({ columns, labels, moments }, 100, 250);
    // all 100 takers, a quarter of the others: odds four times as high
    expect([drawn.labels.length, drawn.oddsRaised]).toEqual([350, 4]);
    expect(drawn.columns.get("a")).toEqual([...drawn.labels].map(String));
    // 100 : 250 among the drawn are 100 : 1000 among all
    expect(chanceAmongAll(100 / 350, drawn.oddsRaised)).toBeCloseTo(100 / 1100);
  });
});

/** Retailers with many SKUs of the brand take it up, whatever else they buy. */
function answered(week: number, seed: number, n = 400): AnsweredRows {
  const chance = chanceFrom(seed);
  const rows = Array.from({ length: n }, () => {
    const [brandSkus, breadth] = [chance.below(6), chance.below(60)];
    return { brandSkus, breadth, label: chance.next() < (brandSkus >= 4 ? 0.6 : 0.05) ? 1 : 0 };
  });
  return {
    columns: new Map([
      ["breadth", rows.map(({ breadth }) => String(breadth))],
      ["brandSkus", rows.map(({ brandSkus }) => String(brandSkus))],
    ]),
    labels: Uint8Array.from(rows, ({ label }) => label),
    cut: at(week),
    end: at(week + 8),
    isOwn: true,
  };
}

const asked = new Map([
  ["breadth", ["50", "5", "30"]],
  ["brandSkus", ["0", "5", "2"]],
]);

describe("leads", () => {
  it("are measured on later rows, beside the order by breadth, and found by what moves them", () => {
    const shares: number[] = [];
    const found = findLeads({ answered: [answered(40, 1), answered(30, 2)], asked }, (share) =>
      shares.push(share),
    );
    if (!found.ok) throw new Error(found.code);
    const { measure, scores, reasons, importance } = found;
    expect([measure.how, measure.heldOut, measure.rows]).toEqual(["later", [0], 400]);
    // a third has four or five: 0.6 against 0.05
    expect(measure.model.auc).toBeGreaterThan(0.8);
    expect(measure.model.auc).toBeLessThanOrEqual(measure.model.aucHigh);
    expect(Math.abs(measure.breadth.auc - 0.5)).toBeLessThan(0.1);
    expect(measure.gain.isNoise).toBe(false);
    expect(measure.model.lift).toBeGreaterThan(measure.breadth.lift ?? 9);
    expect([...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))[0]).toBe(1);
    expect(reasons[1]?.[0]).toMatchObject({ column: "brandSkus" });
    expect(importance[0]?.column).toBe("brandSkus");
    expect(importance.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(shares.at(-1)).toBeGreaterThan(0.9);
  });

  it("are measured by cross-validation where nothing came before", () => {
    const found = findLeads({ answered: [answered(40, 3)], asked });
    expect(found).toMatchObject({ ok: true, measure: { how: "cross-validated", heldOut: [] } });
  });

  it("earn nothing by knowing at which moments many took it up", () => {
    // at the one moment two thirds take it up, at the other a tenth, whatever they buy
    const [often, seldom] = [0.66, 0.1].map((share, seed) => {
      const chance = chanceFrom(seed);
      const one = answered(40 - 10 * seed, 7 + seed);
      const labels = one.labels.map(() => (chance.next() < share ? 1 : 0));
      const moment = one.labels.reduce<string[]>((cells) => [...cells, String(seed)], []);
      return {
        ...one,
        labels,
        end: at(60),
        columns: new Map([...one.columns, ["moment", moment]]),
      };
    });
    if (often === undefined || seldom === undefined) throw new Error("two moments");
    const here = new Map([...asked, ["moment", ["0", "0", "0"]]]);
    const found = findLeads({ answered: [often, seldom], asked: here });
    if (!found.ok) throw new Error(found.code);
    expect(Math.abs(found.measure.model.auc - 0.5)).toBeLessThan(0.08);
    // and what is the same for everybody on the list is nobody's reason
    expect(found.importance.map(({ column }) => column)).not.toContain("moment");
  });

  it("say that a difference is noise where breadth is all there is to know", () => {
    const only = answered(40, 4);
    const breadth = only.columns.get("breadth") ?? [];
    const labels = Uint8Array.from(breadth, (cell) => (Number(cell) > 40 ? 1 : 0));
    const found = findLeads({ answered: [{ ...only, labels }], asked });
    expect(found).toMatchObject({ ok: true, measure: { gain: { isNoise: true } } });
  });

  it("are refused where too few took it up", () => {
    const few = answered(40, 5, 12);
    expect(findLeads({ answered: [few], asked })).toMatchObject({ code: "takers-too-few" });
  });
});

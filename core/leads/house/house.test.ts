import { array, assert as holds, boolean, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";

import {
  assert as known,
  type Cycle,
  cycleAfter,
  cycleOf,
  dayOf,
  languages,
} from "../../units/index.ts";
import { chanceFrom } from "../chance.ts";
import { chanceAmongAll, drawRows } from "./draw-rows.ts";
import { endOf, experimentsFor, likeness } from "./experiments.ts";
import { type AnsweredRows, findLeads } from "./find-leads.ts";
import { houseFeatures } from "./house-feature.ts";
import { firstCycles, launchHistories } from "./launch-history.ts";
import type { FirstOrders, LeadEvidence, LeadSku } from "./lead-evidence.ts";
import { leadRows } from "./lead-rows.ts";
import { nearRetailers } from "./near-retailers.ts";
import { medianCell, reasonSentence } from "./reason-sentence.ts";

const day = dayOf("2021-01-04");
known(day !== null, "2021-01-04 is a day");
const start: Cycle = cycleOf(day);
const at = (week: number): Cycle => cycleAfter(start, week);

const sku = (id: number, more: Partial<LeadSku> = {}): LeadSku => ({
  sku: id,
  brand: "春晓",
  priceClass: 3,
  wholesaleCnyCentsPerCarton: 8000,
  ...more,
});

const plain: LeadEvidence = {
  retailer: 1,
  line: 1,
  position: null,
  tier: 10,
  sizeClass: "medium",
  businessType: "convenience",
  marketType: "urban",
  tradeArea: "residential",
  skus: 20,
  cartons: 100,
  amountCnyCents: 800_000,
  earlierCartons: 80,
  cyclesOrdered: 13,
  classCartons: [10, 20, 40, 20, 10],
  brandCartons: 25,
  brandSkus: 3,
  brandCycles: 9,
};

/** So many retailers take each SKU up, one each week from its first one on. */
const ordersOf = (
  firsts: Readonly<Record<number, readonly [week: number, n: number]>>,
): FirstOrders =>
  new Map(
    Object.entries(firsts).map(([id, [week, n]]) => [
      Number(id),
      new Map(Array.from({ length: n }, (_, place) => [place + 1, at(week + (place % 8))])),
    ]),
  );

describe("the experiments for a SKU", () => {
  const frame = { wanted: sku(1), dataFirst: start, next: at(52), weeks: 8 };
  const skus = [
    sku(1),
    sku(2),
    sku(3, { brand: "秋实", priceClass: 1, wholesaleCnyCentsPerCarton: 30_000 }),
    sku(4, { brand: "秋实" }),
  ];

  it("are its own weeks, the newest first, then launches that are over, the most like it first", () => {
    // SKU 1 came in week 30: its weeks are 44 to 51 and 36 to 43. SKU 2 came too early to know 13 weeks before, 3 in
    // week 20, 4 in week 25.
    const orders = ordersOf({ 1: [30, 100], 2: [5, 90], 3: [20, 80], 4: [25, 70] });
    const found = experimentsFor({ ...frame, skus, orders });
    expect(found.map(({ kind, sku: { sku: id }, cut }) => [kind, id, cut])).toEqual([
      ["own", 1, at(44)],
      ["own", 1, at(36)],
      ["launch", 4, at(25)],
      ["launch", 3, at(20)],
    ]);
    expect(found.every((one) => endOf(one) <= frame.next)).toBe(true);
  });

  it("of one that is newer than its weeks are what has passed since its launch", () => {
    const orders = ordersOf({ 1: [48, 80], 3: [20, 80] });
    const [own] = experimentsFor({ ...frame, skus, orders });
    expect(own).toMatchObject({ kind: "own", cut: at(48), weeks: 4 });
  });

  it("are all weeks since its launch where fewer than sixty took it up in them", () => {
    const orders = ordersOf({ 1: [30, 40] });
    expect(experimentsFor({ ...frame, skus, orders })).toEqual([
      { kind: "own", sku: sku(1), cut: at(30), weeks: 22 },
    ]);
  });

  it("are those who carry it where fewer than sixty took anything up", () => {
    const orders = ordersOf({ 1: [0, 500], 3: [20, 40] });
    expect(experimentsFor({ ...frame, skus, orders })).toEqual([
      { kind: "carriers", sku: sku(1), cut: at(44), weeks: 8 },
    ]);
  });

  it("count brand before price class before price", () => {
    const likes = skus.map((one) => likeness(one, sku(9)));
    // brand 4 + class 2 + price 1; nothing; class and price
    expect(likes).toEqual([7, 7, 0, 3]);
  });
});

describe("what is known before a cycle", () => {
  const orders = ordersOf({ 1: [10, 5], 2: [20, 3] });
  const launches = firstCycles(orders);

  it("counts the launches that were over, how many were taken up and how fast", () => {
    const historyOf = launchHistories(launches, orders, at(18), 8);
    // SKU 1 was over in week 18, the fifth took it four weeks after its launch; SKU 2 was not yet there
    expect(historyOf(5)).toEqual({ launches: 1, launchesTaken: 1, launchCycles: 4 });
    expect(historyOf(6)).toEqual({ launches: 1, launchesTaken: 0, launchCycles: null });
  });

  it("does not change with anything that happens from the cycle on", () => {
    const cut = at(20);
    const anyFirst = record({
      retailer: integer({ min: 1, max: 9 }),
      week: integer({ min: 0, max: 40 }),
    });
    holds(
      property(array(anyFirst, { maxLength: 30 }), (drawn) => {
        const evidence = Array.from({ length: 9 }, (_, place) => ({
          ...plain,
          retailer: place + 1,
        }));
        const rowsOf = (some: typeof drawn) => {
          const firsts = new Map(some.map(({ retailer, week }) => [retailer, at(week)]));
          const all: FirstOrders = new Map([
            [1, new Map([[99, at(3)]])],
            [2, new Map([[98, at(2)], ...firsts])],
          ]);
          const moment = { sku: sku(2), cut, orders: all, launches: firstCycles(all), weeks: 8 };
          return leadRows(evidence, moment, () => true);
        };
        const past = drawn.filter(({ week }) => at(week) < cut);
        const later = drawn.filter(({ retailer }) =>
          past.every((one) => one.retailer !== retailer),
        );
        expect(rowsOf([...past, ...later])).toEqual(rowsOf(past));
      }),
    );
  });

  it("tells nobody's own answer where those who carry the SKU are learned from", () => {
    holds(
      property(
        array(boolean(), { minLength: 4, maxLength: 12 }),
        integer({ min: 0, max: 3 }),
        (having, own) => {
          const evidence = having.map((_, place) => ({
            ...plain,
            retailer: place + 1,
            position: { latitude: 33 + place * 0.001, longitude: 117 },
          }));
          const rowOf = (had: readonly boolean[]) => {
            const firsts = new Map(
              had.flatMap((one, place) => (one ? [[place + 1, at(2)] as const] : [])),
            );
            const moment = {
              sku: sku(1),
              cut: at(20),
              launches: new Map(),
              weeks: 8,
              isOfCarriers: true,
            };
            const rows = leadRows(
              evidence,
              { ...moment, orders: new Map([[1, firsts]]) },
              () => true,
            );
            const told = [...rows.columns].filter(([name]) => name !== "reach");
            return told.map(([name, cells]) => [name, cells[own]]);
          };
          const flipped = having.map((one, place) => (place === own ? !one : one));
          expect(rowOf(flipped)).toEqual(rowOf(having));
        },
      ),
    );
  });

  it("leaves out of a campaign what only a SKU has", () => {
    const moment = { sku: null, cut: at(20), orders, launches, weeks: 8 };
    const { columns } = leadRows([plain], moment, () => true);
    expect([columns.has("brandShare"), columns.has("breadth")]).toEqual([false, true]);
    // 100 cartons against 80; 800,000 cents for 100 cartons
    expect([columns.get("growth"), columns.get("meanPrice")]).toEqual([["0.25"], ["8000"]]);
  });
});

it("finds the nearest within the distance, nearest first, and nobody without a position", () => {
  const positions = [0, 3, 1, 9].map((step) => ({ latitude: 33 + step * 0.001, longitude: 117 }));
  // steps of 111 m: from the first, 111 m and 334 m are within 500 m, 1 km is not
  expect(nearRetailers([...positions, null], 500)).toEqual([[2, 1], [2, 0], [0, 1], [], []]);
});

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

describe("a reason", () => {
  const medianOf = (feature: string): string => (feature === "breadth" ? "23" : "");

  it("says the value, the median and which way it speaks, in every language", () => {
    const many = reasonSentence({ feature: "breadth", value: "42", effect: 0.3 }, medianOf);
    expect(many).toEqual({
      "zh-Hans": "近 13 周进货规格数：42 个，中位数 23 个，更可能接受。",
      "zh-Hant": "近 13 週進貨規格數：42 個，中位數 23 個，更可能接受。",
      en: "SKUs bought in 13 weeks: 42, median 23; speaks for it.",
    });
    const unknown = reasonSentence({ feature: "growth", value: "", effect: -0.1 }, medianOf);
    expect(unknown?.["zh-Hans"]).toBe("比再前 13 周的增幅：没有记录，较不可能接受。");
    const type = reasonSentence(
      { feature: "businessType", value: "specialist", effect: 1 },
      medianOf,
    );
    expect(type?.["zh-Hant"]).toBe("業態：菸酒店，更可能接受。");
    expect(reasonSentence({ feature: "gone", value: "", effect: 1 }, medianOf)).toBeNull();
  });

  it("has a title in every language for every feature", () => {
    for (const { titles } of Object.values(houseFeatures))
      for (const language of languages) expect(titles[language]).not.toBe("");
  });

  it("takes the middle of the numbers that are known", () => {
    expect([medianCell(["3", "", "1", "2"]), medianCell(["", "grocery"])]).toEqual(["2", ""]);
  });
});

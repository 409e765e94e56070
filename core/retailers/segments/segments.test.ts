import {
  array,
  assert,
  constantFrom,
  double,
  integer,
  option,
  property,
  record,
  type Arbitrary,
} from "fast-check";
import { describe, expect, it } from "vitest";

import { languages, settingsOf } from "../../units/index.ts";
import { evidenceFields, nothingKnown, type RetailerEvidence } from "../evidence.ts";
import type { LicenceState } from "../licence-states.ts";
import { outOfOrder, segment } from "../segment.ts";
import type { AnySegmentation } from "../segmentation.ts";
import { segmentations } from "./catalogue.ts";

const catalogue: [string, AnySegmentation][] = Object.entries(segmentations);

const months = (one: Arbitrary<number>): Arbitrary<number[]> =>
  array(one, { minLength: 3, maxLength: 3 });
const cents = integer({ min: -50_000, max: 5_000_000 });
const cartons = double({ min: -4, max: 400, noNaN: true });
const count = integer({ min: 0, max: 40 });
const degrees = (from: number): Arbitrary<number | null> =>
  option(double({ min: from, max: from + 0.02, noNaN: true }));

/** Anything that may be known of a few retailers over three months; keys are 1, 2, 3, ... */
const anyEvidence: Arbitrary<readonly RetailerEvidence[]> = array(
  record({
    licenceState: constantFrom<LicenceState | null>("active", "active", "active", "closed", null),
    monthlyCnyCents: months(cents),
    monthlyCartons: months(cartons),
    recentCartons: cartons,
    earlierCartons: cartons,
    skus: count,
    newSkus: count,
    cyclesOrdered: integer({ min: 0, max: 13 }),
    lineCycles: integer({ min: 0, max: 13 }),
    cyclesSinceFirst: option(count),
    cyclesSinceLast: option(count),
    businessType: constantFrom("grocery", "supermarket", "", "kiosk"),
    marketType: constantFrom("urban", "rural", ""),
    longitude: degrees(110),
    latitude: degrees(30),
    depotMetres: option(integer({ min: 0, max: 20_000 })),
  }),
  { maxLength: 25 },
).map((rows) => rows.map((row, place) => ({ ...nothingKnown, ...row, retailer: place + 1 })));

/** What a segmentation is told of retailers 1, 2, 3, ..., all of them active. */
function evidenceOf(given: readonly Partial<RetailerEvidence>[]): RetailerEvidence[] {
  return given.map((row, place) => ({
    ...nothingKnown,
    licenceState: "active",
    ...row,
    retailer: place + 1,
  }));
}

/** What is kept of the evidence: who, the licence, and what the segmentation says that it looks at. */
function keptOf(segmentation: AnySegmentation, evidence: readonly RetailerEvidence[]): string {
  const fields = ["retailer", "licenceState", ...Object.keys(segmentation.looksAt)];
  return JSON.stringify(evidence, fields);
}

describe.each(catalogue)("%s", (_id, segmentation) => {
  it.each([...segmentation.examples])("$why", ({ given, settings, expect: expected }) => {
    const assigned = segment(segmentation, evidenceOf(given), settings);
    expect(assigned.map((one) => one.segment)).toEqual(expected);
  });

  it("assigns each retailer once, to one of its segments, or says why to none", () => {
    assert(
      property(anyEvidence, (evidence) => {
        const assigned = segment(segmentation, evidence);
        expect(assigned.map(({ retailer }) => retailer)).toEqual(
          evidence.map((one) => one.retailer),
        );
        const names = [...Object.keys(segmentation.segments), null];
        for (const one of assigned) {
          expect(names).toContain(one.segment);
          const measured = Object.keys(segmentation.measures).toSorted();
          expect(Object.keys(one.figures).toSorted()).toEqual(one.segment === null ? [] : measured);
          for (const language of languages) expect(one.reason[language]).toMatch(/^[^{}]{4,}$/);
        }
      }),
    );
  });

  it("leaves a retailer whose licence is not active out of the segments and of the count", () => {
    assert(
      property(anyEvidence, (evidence) => {
        const open = evidence.filter(({ licenceState }) => licenceState === "active");
        const keys = new Set(open.map(({ retailer }) => retailer));
        const [all, alone] = [segment(segmentation, evidence), segment(segmentation, open)];
        expect(all.filter(({ retailer }) => keys.has(retailer))).toEqual(alone);
        for (const one of all.filter(({ retailer }) => !keys.has(retailer)))
          expect(one).toMatchObject({ segment: null, figures: {} });
      }),
    );
  });

  it("says the same again of the evidence that is kept, and reads no more than it declares", () => {
    assert(
      property(anyEvidence, (evidence) => {
        const kept: Partial<RetailerEvidence>[] = JSON.parse(keptOf(segmentation, evidence));
        const again = kept.map((row) => ({
          ...nothingKnown,
          monthlyCnyCents: [0, 0, 0],
          ...row,
        }));
        expect(segment(segmentation, again)).toEqual(segment(segmentation, evidence));
      }),
    );
  });

  it("does not see the order of rows", () => {
    assert(
      property(anyEvidence, (evidence) => {
        const shuffled = evidence.toSorted(
          (a, b) => ((a.retailer * 7) % 11) - ((b.retailer * 7) % 11),
        );
        expect(segment(segmentation, shuffled)).toEqual(segment(segmentation, evidence));
      }),
    );
  });

  it("has presets in their order, and says it when settings are not", () => {
    const { parameters, ascending = [], looksAt } = segmentation;
    expect(outOfOrder(segmentation, {})).toBeNull();
    for (const [low, high] of ascending) {
      const upside = { [low]: parameters[low]?.max ?? 0, [high]: parameters[high]?.min ?? 0 };
      expect(outOfOrder(segmentation, upside)).toEqual([low, high]);
    }
    for (const [field, card] of Object.entries(looksAt))
      expect(new Map<string, unknown>(Object.entries(evidenceFields)).get(field)).toEqual(card);
    const window = segmentation.windowOf(settingsOf(parameters));
    expect(window.months).toBeGreaterThanOrEqual(3);
  });
});

describe.each([
  ["abcByThreeMonthMean", segmentations.abcByThreeMonthMean],
  ["abcByStandardAmount", segmentations.abcByStandardAmount],
] as const)("the grades of %s", (_id, segmentation: AnySegmentation) => {
  it("never put a larger retailer lower, and equals always go together", () => {
    const grades = Object.keys(segmentation.segments);
    assert(
      property(anyEvidence, (evidence) => {
        const doubled = evidence.map((one, at) => ({
          ...one,
          monthlyCnyCents: (evidence[at - (at % 2)] ?? one).monthlyCnyCents,
        }));
        const assigned = segment(segmentation, doubled).filter((one) => one.segment !== null);
        const mean = (at: number): number => assigned[at]?.figures["monthlyMeanCnyCents"] ?? 0;
        for (const [at, one] of assigned.entries())
          for (const [to, other] of assigned.entries()) {
            const step = grades.indexOf(one.segment ?? "") - grades.indexOf(other.segment ?? "");
            if (mean(at) === mean(to)) expect(step).toBe(0);
            if (mean(at) > mean(to)) expect(step).toBeLessThanOrEqual(0);
          }
      }),
    );
  });
});

it("grades equal amounts alike, however many there are", () => {
  // ten equals: all larger ones of each bring nothing; all come up to 20,000 yuan or none does
  const equals = evidenceOf(
    Array.from({ length: 10 }, () => ({ monthlyCnyCents: [2_000_000, 2_000_000, 2_000_000] })),
  );
  for (const id of ["abcByThreeMonthMean", "abcByStandardAmount"] as const)
    expect(new Set(segment(segmentations[id], equals).map((one) => one.segment))).toEqual(
      new Set(["A"]),
    );
});

it("explains a segment by the retailer's own numbers", () => {
  // four of 500,000 yuan are 80 % of 2.5 million: the fifth comes after them
  const { examples } = segmentations.abcByThreeMonthMean;
  const fifth = segment(segmentations.abcByThreeMonthMean, evidenceOf(examples[0].given))[4];
  expect(fifth?.figures).toEqual({ monthlyMeanCnyCents: 6_250_000, rank: 5, shareOfLarger: 0.8 });
  expect(fifth?.reason["zh-Hans"]).toBe(
    "近 3 个月月均进货 62,500.00 元，20 户中排第 5；比您大的户合计占 80.0%，已达 80.0%，不到 95.0%，为 B 类。",
  );
});

it("writes a size as the trade does: market, business type, size", () => {
  const given = { monthlyCnyCents: [100, 0, 0], monthlyCartons: [1, 0, 0] };
  const types = { marketType: "rural", businessType: "convenience" };
  const [known, unknown] = segment(
    segmentations.sizeInBusinessType,
    evidenceOf([
      { ...given, ...types },
      { ...given, ...types, marketType: "" },
    ]),
  );
  expect([known?.code, unknown?.code]).toEqual(["XB1", null]);
});

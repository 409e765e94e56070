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

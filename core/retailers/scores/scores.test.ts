import { array, assert, double, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";

import { measureNamed } from "./measure-named.ts";
import { scoreMeasures } from "./measures/catalogue.ts";
import { totalPoints } from "./parts.ts";
import { scorePresets } from "./presets/index.ts";
import { schemeFaults } from "./scheme-faults.ts";
import { nothingScored, type ScoreEvidence } from "./score-evidence.ts";
import type { AnyScoreMeasure, MeasureExample } from "./score-measure.ts";
import { scoreRetailers, scoringOf, type ScoreAssignment } from "./score-retailers.ts";
import { mostPointsOf, type ScoreItem, type ScoreScheme } from "./score-scheme.ts";
import { seededScores } from "./score-testing.ts";
import { fullValueOf, noneValueOf } from "./item-points.ts";

const presets = Object.entries(scorePresets);
const city = seededScores(220);

interface AnyMeasure extends AnyScoreMeasure {
  readonly examples: readonly MeasureExample[];
}

describe.each(Object.entries<AnyMeasure>(scoreMeasures))("%s", (_id, measure) => {
  it.each([...measure.examples])("$why", ({ given, expect: expected }) => {
    expect(measure.valueOf({ ...nothingScored, ...given })).toBe(expected);
  });
});

const placeOf = ({ grading }: ScoreScheme, { grade }: ScoreAssignment): number =>
  grading.grades.findIndex(({ code }) => code === grade);

/** A number better than another by a part of the way from where the item gives nothing to where it gives all. */
function betterBy({ how }: ScoreItem, value: number, part: number): number {
  return value + ((fullValueOf(how) ?? 0) - (noneValueOf(how) ?? 0)) * part;
}

describe.each(presets)("the %s preset", (_kind, { scheme, examples }) => {
  it.each([...examples])("$why", ({ given, expect: expected }) => {
    const [row] = scoreRetailers(scheme, [{ ...nothingScored, retailer: 1, ...given }]);
    expect(row).toMatchObject(expected);
  });

  it("makes sense and gives 100 points", () => {
    expect(schemeFaults(scheme)).toEqual([]);
    expect(mostPointsOf(scheme)).toBe(10_000);
  });

  it("has parts that add up to the total to the hundredth, none above its most", () => {
    for (const { points, parts } of scoreRetailers(scheme, city)) {
      expect(totalPoints(parts)).toBe(points);
      for (const part of parts) {
        expect(Number.isInteger(part.points)).toBe(true);
        expect(part.points).toBeGreaterThanOrEqual(0);
        expect(part.points).toBeLessThanOrEqual(part.mostPoints);
      }
    }
  });

  it("gives the same from evidence that was kept and read again, in whatever order", () => {
    const kept: readonly ScoreEvidence[] = JSON.parse(JSON.stringify(city.toReversed()));
    const again = scoreRetailers(scheme, kept).toReversed();
    expect(again).toEqual(scoreRetailers(scheme, city));
  });

  it("never gives less when numbers become better, one or all of them, others as they are", () => {
    const scoring = scoringOf(scheme, city);
    const levers = scheme.items.filter(
      ({ measure }) => measureNamed(measure)?.better !== "neither",
    );
    const part = double({ min: 0, max: 1, noNaN: true });
    const place = integer({ min: 0, max: city.length - 1 });
    assert(
      property(place, array(part), integer({ min: 0, max: 40 }), (at, ways, only) => {
        const before = scoring.assignments[at];
        if (before === undefined) return;
        const chosen = only < levers.length ? levers.slice(only, only + 1) : levers;
        const better = chosen.flatMap((item, turn) => {
          const value = before.parts.find((own) => own.item === item.id)?.value ?? null;
          return value === null ? [] : [[item.measure, betterBy(item, value, ways[turn] ?? 1)]];
        });
        const after = scoring.scoreAs(at, Object.fromEntries(better));
        expect(after.points).toBeGreaterThanOrEqual(before.points);
        expect(placeOf(scheme, after)).toBeLessThanOrEqual(placeOf(scheme, before));
        expect(after.rank).toBeLessThanOrEqual(before.rank);
        expect(after.valueScore ?? 0).toBeGreaterThanOrEqual(before.valueScore ?? 0);
        expect(after.conductGrade ?? "").toSatisfy(
          (letter: string) => letter <= (before.conductGrade ?? ""),
        );
      }),
      { numRuns: 300 },
    );
  });
});

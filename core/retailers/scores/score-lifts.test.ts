import { describe, expect, it } from "vitest";

import { measureNamed } from "./measure-named.ts";
import { scorePresets } from "./presets/index.ts";
import { toGrain } from "./rounding.ts";
import { scoreLifts } from "./score-lifts.ts";
import { nothingScored, type ScoreEvidence } from "./score-evidence.ts";
import { scoreRetailers, scoringOf } from "./score-retailers.ts";
import type { ScoreScheme } from "./score-scheme.ts";
import { scoreLiftSentence } from "./score-sentence.ts";
import { seededScores } from "./score-testing.ts";

const city = seededScores(220);

/** The fields behind a few measures, as they would be where the measure has a value. */
const fields: Readonly<
  Record<string, (value: number, one: ScoreEvidence) => Partial<ScoreEvidence>>
> = {
  monthlyCartons: (value) => ({ cartons: (value * 12 * 4) / 52 }),
  amountOverPeers: (value, { peerCnyCents }) => ({ amountCnyCents: value * peerCnyCents * 4 }),
  upperShare: (value, { amountCnyCents }) => ({ upperCnyCents: value * amountCnyCents }),
  skus: (value) => ({ skus: value }),
  regularity: (value, { chances }) => ({ orderedCycles: value * chances }),
  orderUtilisation: (value, { cappedPacks }) => ({ cappedOrderedPacks: value * cappedPacks }),
  conductPoints: (value) => ({ penaltyPoints: 100 - value }),
};

/** Everybody scored anew, with one retailer's own evidence changed. */
function gradeAgain(
  scheme: ScoreScheme,
  place: number,
  changed: Partial<ScoreEvidence>,
): string | undefined {
  const again = city.map((one, at) => (at === place ? { ...one, ...changed } : one));
  return scoreRetailers(scheme, again)[place]?.grade;
}

describe.each(Object.entries(scorePresets))("%s", (_kind, { scheme }) => {
  const scoring = scoringOf(scheme, city);
  const codes = scheme.grading.grades.map(({ code }) => code);

  it("names a change that lifts 200 sampled retailers, and a grain less does not", () => {
    let confirmed = 0;
    for (const [place, { retailer, grade }] of scoring.assignments.slice(0, 200).entries()) {
      for (const { measure, from, to, ...lift } of scoreLifts(scheme, scoring, retailer)) {
        const again = (value: number) => scoring.scoreAs(place, { [measure]: value });
        if (to === null) {
          expect(again(lift.mostValue)).toMatchObject({ grade, points: lift.points });
          continue;
        }
        expect(again(to)).toMatchObject({ grade: lift.grade, points: lift.points });
        expect(codes.indexOf(lift.grade)).toBeLessThan(codes.indexOf(grade));
        const { grain = 1, better } = measureNamed(measure) ?? {};
        const less = toGrain(to - (better === "less" ? -grain : grain), grain);
        if (from !== null && less !== from) expect(again(less).grade).toBe(grade);
        confirmed += 1;
      }
    }
    expect(confirmed).toBeGreaterThan(100);
  });

  it("is confirmed by scoring the whole city again from the changed evidence", () => {
    let confirmed = 0;
    for (const [place, { retailer }] of scoring.assignments.slice(0, 60).entries())
      for (const { measure, to, grade } of scoreLifts(scheme, scoring, retailer)) {
        const one = city[place] ?? nothingScored;
        const alone = scheme.items.filter((item) => item.measure === measure).length === 1;
        const changed = to === null ? undefined : fields[measure]?.(to, one);
        // what more than one measure reads moves the others too
        if (changed === undefined || !alone || "cartons" in changed || "amountCnyCents" in changed)
          continue;
        expect(gradeAgain(scheme, place, changed)).toBe(grade);
        confirmed += 1;
      }
    expect(confirmed).toBeGreaterThan(5);
  });
});

it("says the change, and says when a number cannot lift alone", () => {
  // 100 points of penalty: conduct 0 of 60; with the licence and every order 20 of 80 known, 25 %: 25 in all.
  // With p conduct points: (60p/100 + 20) ÷ 80 of 100 reaches 60 at 60p/100 = 28, p = 46.67: 47;
  // with 47 it is 48.2 of 80, 60.25 %, and of the two items of 10 that are not known 6.03 each: 60.26
  const { scheme } = scorePresets.credit;
  const shop = {
    ...nothingScored,
    retailer: 1,
    penaltyPoints: 100,
    orderedCycles: 17,
    chances: 17,
  };
  const [lift] = scoreLifts(scheme, scoringOf(scheme, [shop]), 1);
  expect(lift).toMatchObject({ measure: "conductPoints", from: 0, to: 47, grade: "C" });
  if (lift === undefined) return;
  const said = scoreLiftSentence(scheme, lift);
  expect(said.en).toBe(
    "All else unchanged, Conduct points going from 0 points to 47 points gives 60.26 points: C (checked by running the scheme again).",
  );
  expect(scoreLiftSentence(scheme, { ...lift, to: null, mostValue: 100 })["zh-Hans"]).toContain(
    "单靠此项不能升级",
  );
});

it("lifts nobody above the highest grade", () => {
  const best = { ...nothingScored, retailer: 1, orderedCycles: 17, chances: 17 };
  const { scheme } = scorePresets.credit;
  expect(scoreLifts(scheme, scoringOf(scheme, [best]), 1)).toEqual([]);
});

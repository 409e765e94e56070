import { progressOf } from "@dongxiao/core/judgement";
import { checkClaim, claimChecks, stated } from "@dongxiao/core/quality";
import { gradesByShare, gradesByStandard, paretoCurve } from "@dongxiao/core/retailers";
import {
  bigCases,
  cnyCents,
  dayOf,
  perOf,
  quantityOf,
  standardCartonsPerBigCase,
  wholeColumn,
  wideColumn,
} from "@dongxiao/core/units";
import { frequencies, weeklyVisits } from "@dongxiao/core/visits";
import { describe, expect, it } from "vitest";

// Figures of the trade's own reports and lessons, and what follows from them. They are not free of errors: each is
// said to be one where it is.

const percentOf = (ratio: number | null): number => Number(((ratio ?? NaN) * 100).toFixed(1));

describe("twenty retailers of 2.5 million yuan", () => {
  // 4 × 50 + 6 × 6.25 + 10 × 1.25 = 200 + 37.5 + 12.5 = 250, in 10,000 yuan
  const tenThousands = Array.from({ length: 20 }, (_, place) => {
    if (place < 4) return 50;
    return place < 10 ? 6.25 : 1.25;
  });
  const curve = paretoCurve({
    member: wholeColumn(tenThousands.keys()),
    amount: wideColumn(tenThousands.map((one) => one * 1_000_000)),
  });

  it("are 80, 15 and 5 % in four, six and ten of them", () => {
    const grades = gradesByShare(curve, { shareOfA: 0.8, shareOfAAndB: 0.95 });
    expect(grades.map(({ members }) => members.length)).toEqual([4, 6, 10]);
    expect(grades.map(({ amountCnyCents }) => amountCnyCents / 1_000_000)).toEqual([
      200, 37.5, 12.5,
    ]);
    expect(grades.map(({ share }) => share)).toEqual([0.8, 0.15, 0.05]);
    expect(grades.map(({ meanCnyCents }) => (meanCnyCents ?? 0) / 1_000_000)).toEqual([
      50, 6.25, 1.25,
    ]);
  });

  it("are cut alike by the standard amounts that the shares imply", () => {
    const byStandard = gradesByStandard(curve, { aCnyCents: 50_000_000, bCnyCents: 6_250_000 });
    expect(byStandard).toEqual(gradesByShare(curve, { shareOfA: 0.8, shareOfAAndB: 0.95 }));
  });

  it("stand on a curve of 20 % each, then 2.5, then 0.5", () => {
    const shares = curve.points.map(({ cumulativeShare }) => percentOf(cumulativeShare));
    expect(shares.slice(0, 5)).toEqual([20, 40, 60, 80, 82.5]);
    expect(shares.slice(-2)).toEqual([99.5, 100]);
  });
});

describe("an outlet with 346 of something for 17,816 yuan", () => {
  it("sold cartons: 51.49 yuan each, and earned 1,425 at 8 %", () => {
    const { state, places } = checkClaim(claimChecks.unitOfQuantity, {
      amountYuan: stated("17816"),
      quantity: stated("346"),
      unit: "case",
      packsPerCarton: 10,
      cartonsPerCase: 50,
      cartonsPerBigCase: standardCartonsPerBigCase,
      wholesaleYuanPerCarton: null,
    });
    expect([state, places["fitting"]]).toEqual([
      "wrong",
      { "zh-Hans": "条", "zh-Hant": "條", en: "cartons" },
    ]);
    // 17,816 ÷ 346 = 51.491
    const perCarton = perOf(cnyCents(1_781_600), quantityOf(346, "cartons"));
    expect(perCarton ?? 0).toBeCloseTo(5149.1, 1);
    // 17,816 × 0.08 = 1,425.28; a target of 9 cases, 450 cartons, is 30 % above 346
    expect(Math.floor(17_816 * 0.08)).toBe(1425);
    expect(450 / 346 - 1).toBeCloseTo(0.3006, 4);
  });
});

describe("a representative's retailers by ability and will", () => {
  // 20 % uplift and 20 % watch every other week, 30 % maintain and 30 % guide weekly: 0.1 + 0.3 + 0.3 + 0.1 = 0.8
  it.each([
    [100, 80, 16],
    [150, 120, 24],
    [200, 160, 32],
  ])("%d of them take %d visits a week, %d a day", (retailers, week, day) => {
    const mix = { uplift: 0.2, maintain: 0.3, guide: 0.3, watch: 0.2 };
    const visits = weeklyVisits(frequencies.byAbilityAndWill, {
      uplift: mix.uplift * retailers,
      maintain: mix.maintain * retailers,
      guide: mix.guide * retailers,
      watch: mix.watch * retailers,
    });
    expect(visits).toBeCloseTo(week, 9);
    expect(visits / 5).toBeCloseTo(day, 9);
  });
});

describe("half the time, half the task", () => {
  it("lags by 8.6 points when 50 of last year's 121.91 large cases of class 5 are sold by 30 June", () => {
    // 2011 to 30 June: 181 of 365 days = 49.6 %; 50 (assumed) of 121.91 large cases = 41.0 %; 71.91 ÷ 184 days = 0.391 a day
    const [from, to, today] = ["2011-01-01", "2011-12-31", "2011-06-30"].map(
      (iso) => dayOf(iso) ?? quantityOf(0, "day"),
    );
    const origin = quantityOf(0, "day");
    const progress = progressOf({
      from: from ?? origin,
      to: to ?? origin,
      today: today ?? origin,
      task: bigCases(121.91),
      done: bigCases(50),
    });
    expect([progress.daysPassed, progress.days]).toEqual([181, 365]);
    expect([progress.elapsedShare, progress.doneShare].map((one) => percentOf(one))).toEqual([
      49.6, 41,
    ]);
    expect(percentOf(progress.gap)).toBe(-8.6);
    expect(progress.dailyRateNeeded).toBeCloseTo(0.391, 3);
  });
});

describe("the published diagnosis of four SKUs", () => {
  const changesOf = (...texts: readonly string[]) => texts.map((text) => stated(text));

  it("cannot claim a rising sell-through without its weights", () => {
    const { state, places } = checkClaim(claimChecks.directionOfRatios, {
      changes: changesOf("-0.25", "-0.25", "+0.34", "+0.19"),
      claimed: "up",
      weights: null,
    });
    // (-0.25 - 0.25 + 0.34 + 0.19) ÷ 4 = 0.03 ÷ 4 = 0.0075
    expect([state, places["fell"], places["plain"]]).toMatchObject([
      "cannot_tell",
      { value: 2 },
      { value: 0.0075 },
    ]);
  });

  it("may say that coverage fell and that stock-outs rose, whatever the weights", () => {
    const coverage = { changes: changesOf("-5.43", "-7.78", "-1.98", "-4.69"), weights: null };
    const { state, places } = checkClaim(claimChecks.directionOfRatios, {
      ...coverage,
      claimed: "down",
    });
    expect(state).toBe("consistent");
    // (-5.43 - 7.78 - 1.98 - 4.69) ÷ 4 = -19.88 ÷ 4 = -4.97: "all about -5 %"
    expect(places["plain"]).toMatchObject({ value: -4.97 });
    const stockOuts = { changes: changesOf("2.89", "2.57", "0.54", "1.34"), weights: null };
    expect(checkClaim(claimChecks.directionOfRatios, { ...stockOuts, claimed: "up" }).state).toBe(
      "consistent",
    );
  });
});

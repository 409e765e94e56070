import { describe, expect, it } from "vitest";

import { tierSchemes } from "./catalogue.ts";
import { gradeTiers, type GradedTiers } from "./grade-tiers.ts";
import { raised } from "./raised.ts";
import { measuresAt } from "./tier-measures.ts";
import type { TierScheme } from "./tier-scheme.ts";
import { plainEvidence, seededCity } from "./tier-testing.ts";
import { whatLifts } from "./what-lifts.ts";

const catalogue: [string, TierScheme][] = Object.entries(tierSchemes);
const evidence = plainEvidence(seededCity(220));

function tierIn({ assignments }: GradedTiers, retailer: number): number {
  return assignments.find((one) => one.retailer === retailer)?.tier ?? 0;
}

describe.each(catalogue)("%s", (_id, scheme) => {
  const graded = gradeTiers(scheme, evidence);
  const { settings, bounds } = graded;
  const sampled = Array.from({ length: 200 }, (_, place) => place);

  it("names an increase that lifts when everybody is graded again, and a grain less does not", () => {
    let confirmed = 0;
    for (const row of sampled) {
      const retailer = row + 1;
      const now = tierIn(graded, retailer);
      for (const lift of whatLifts(scheme, evidence, { settings, bounds }, retailer)) {
        const again = (value: number) =>
          gradeTiers(scheme, raised(evidence, row, lift.input, value), { settings, bounds });
        expect(tierIn(again(lift.to), retailer)).toBe(lift.tier);
        expect(lift.tier).toBeGreaterThan(now);
        const grain = { volume: 0.1, price: 10, upperShare: 0.001 }[lift.input];
        const less = lift.to - grain;
        if (less > lift.from) expect(tierIn(again(less), retailer)).toBe(now);
        confirmed += 1;
      }
    }
    // nine in ten can be lifted by volume at least; the highest tiers and new shops cannot
    expect(confirmed).toBeGreaterThan(200);
  });

  it("starts from the retailer's own numbers", () => {
    for (const row of sampled.slice(0, 20))
      for (const { input, from } of whatLifts(scheme, evidence, { settings, bounds }, row + 1))
        expect(from).toBe(measuresAt(evidence, row)[input]);
  });
});

it("lifts no new shop by its sales: they do not count yet", () => {
  const shop = plainEvidence([{ cyclesOnFile: 2, cartons: 50, amountCnyCents: 400_000 }]);
  const choice = { bounds: { volume: [100, 200], price: [] } };
  expect(whatLifts(tierSchemes.absoluteInterval, shop, choice, 1)).toEqual([]);
});

it("asks for the bound and the margin above it", () => {
  // band 2 begins at 100 cartons; from tier 1 it takes 5 % more: 105
  const shop = plainEvidence([{ previousTier: 1, cartons: 80, amountCnyCents: 480_000 }]);
  const choice = { bounds: { volume: [100, 200], price: [] } };
  expect(whatLifts(tierSchemes.absoluteInterval, shop, choice, 1)).toEqual([
    { input: "volume", from: 80, to: 105, tier: 2 },
  ]);
});

import { expect, it } from "vitest";

import type { Settings, Titles } from "../../units/index.ts";
import { tierSchemes } from "./catalogue.ts";
import { gradeTiers } from "./grade-tiers.ts";
import type { TierFacts } from "./tier-evidence.ts";
import { measuresAt } from "./tier-measures.ts";
import type { TierScheme } from "./tier-scheme.ts";
import { liftSentence, tierSentences } from "./tier-sentence.ts";
import { plainEvidence, plainFacts, seededCity } from "./tier-testing.ts";

const bounds = { volume: [100, 390, 450, 600], price: [8000, 15_000] };

function said(
  row: Partial<TierFacts>,
  chosen: Settings = {},
  language: keyof Titles = "en",
): readonly string[] {
  const evidence = plainEvidence([row]);
  const graded = gradeTiers(tierSchemes.absoluteInterval, evidence, { bounds, settings: chosen });
  const [assignment] = graded.assignments;
  if (assignment === undefined) return [];
  const sheet = {
    assignment,
    facts: { ...plainFacts, ...row },
    settings: graded.settings,
    granted: null,
  };
  return tierSentences(sheet).map((sentence) => sentence[language]);
}

const shop = { cartons: 412, amountCnyCents: 412 * 9000, previousTier: 7 };

it("tells a retailer its tier, its own numbers, their bands and where the next tier starts", () => {
  // volume band 3 (390 to 450), price band 2: (3 - 1) x 3 + 2 = 8; tier 9 is volume band 3, price band 3
  expect(said(shop)).toEqual([
    "Your tier is 8 (it was 7).",
    "Volume a quarter 412 cartons: band 3 (390 cartons to less than 450 cartons).",
    "Mean price of a carton 90.00 yuan: band 2 (80.00 yuan to less than 150.00 yuan).",
    "Tier 9 starts at: Volume a quarter 390 cartons and Mean price of a carton 150.00 yuan.",
  ]);
  expect(said(shop, {}, "zh-Hans")).toEqual([
    "您的档位是 8 档（原为 7 档）。",
    "季度销量 412 条，在第 3 段（390 条起，不到 450 条）。",
    "每条均价 90.00 元，在第 2 段（80.00 元起，不到 150.00 元）。",
    "9 档的起点：季度销量满 390 条，且每条均价满 150.00 元。",
  ]);
});

it("says why the numbers alone did not decide", () => {
  const kept = said({ ...shop, cartons: 395, amountCnyCents: 395 * 9000, previousTier: 5 });
  expect(kept).toContain(
    "These numbers lead to tier 8, but pass the bound by less than 5%: tier 5 stays.",
  );
  // every bound 30 % higher: 412 cartons are band 2 (130 to 507), 90 yuan band 1 (to 104): tier 4 at once
  expect(said({ ...shop, previousTier: 2 })).toContain(
    "These numbers lead to tier 8; a grading moves one tier, and more only past bounds by 30%: this time to 4.",
  );
  const lapsed = said({ ...shop, inForce: 0, previousTier: 0, cycles: 11 });
  expect(lapsed).toContain("The licence lapsed in the period: 1 off.");
  expect(lapsed).toContain("11 cycles count; volume and amount are taken to 13.");
});

it("tells a new shop its rule, and no number that did not count", () => {
  expect(said({ ...shop, cyclesOnFile: 3, previousTier: 0 })).toEqual([
    "Your tier is 4.",
    "Your shop is 3 cycles on file; until it is 8, its size, market type and business type decide, and not its sales.",
  ]);
});

it("says where the top is, and what lifts", () => {
  const all = { cartons: 700, amountCnyCents: 700 * 20_000 };
  expect(said(all).at(-1)).toBe("There is no tier above.");
  expect(liftSentence({ input: "volume", from: 412, to: 450, tier: 9 })["zh-Hant"]).toBe(
    "其他不變，季度銷量由 412 條增至 450 條，即為 9 檔（已依同一規則重算）。",
  );
});

it.each(Object.entries(tierSchemes) satisfies [string, TierScheme][])(
  "explains %s by the evidence's own numbers, each inside the range that is told",
  (_id, scheme: TierScheme) => {
    const evidence = plainEvidence(seededCity(150));
    for (const [row, { parts }] of gradeTiers(scheme, evidence).assignments.entries()) {
      const own = new Map<string, number | null>(Object.entries(measuresAt(evidence, row)));
      for (const { input, value, from, to } of parts) {
        if (input !== "score") expect(value).toBe(own.get(input));
        expect(from === null || (value ?? 0) >= from).toBe(true);
        expect(to === null || (value ?? 0) < to).toBe(true);
      }
    }
  },
);

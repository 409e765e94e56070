import { describe, expect, it } from "vitest";

import { examplePeers } from "./against-peers.ts";
import { swotRules } from "./rules/catalogue.ts";
import { nothingToSay } from "./swot-facts.ts";
import { swotOf } from "./swot-of.ts";
import type { SwotRule } from "./swot-rule.ts";

const rules: [string, SwotRule][] = Object.entries(swotRules);

describe.each(rules)("%s", (_id, rule) => {
  it.each([...rule.examples])("$why", ({ facts, expect: expected }) => {
    const sentence = rule.sentenceOf({ ...nothingToSay, ...facts });
    expect(sentence?.en ?? null).toBe(expected);
  });

  it("is silent of a retailer of whom nothing is known, and leaves no place of a sentence open", () => {
    expect(rule.sentenceOf(nothingToSay)).toBeNull();
    for (const { facts } of rule.examples) {
      const sentence = rule.sentenceOf({ ...nothingToSay, ...facts });
      expect(Object.values(sentence ?? {}).filter((text) => /[{}]/.test(text))).toEqual([]);
    }
  });
});

it("says nothing against fewer than eight peers", () => {
  const { own, peers } = examplePeers("skus", 40, [18, 24, 30]);
  const few = { ...peers, skus: { n: 7, low: 18, median: 24, high: 30 } };
  expect(swotOf({ ...nothingToSay, own, peers }).map(({ rule }) => rule)).toEqual([
    "broadAssortment",
  ]);
  expect(swotOf({ ...nothingToSay, own, peers: few })).toEqual([]);
});

it("fills all four boxes of a shop like the one of the case", () => {
  const margin = examplePeers("margin", 0.08, [0.08, 0.1, 0.12]);
  const lines = swotOf({
    ...nothingToSay,
    ...margin,
    own: { ...margin.own, upperShare: 0.36 },
    peers: { ...margin.peers, upperShare: { n: 20, low: 0.2, median: 0.26, high: 0.35 } },
    competitors: { count: 2, nearestMetres: 100 },
    tradeArea: "transport",
  });
  expect(lines.map(({ quadrant, rule }) => [quadrant, rule])).toEqual([
    ["strength", "richStructure"],
    ["weakness", "thinMargin"],
    ["opportunity", "passingTrade"],
    ["threat", "crowdedNearby"],
  ]);
});

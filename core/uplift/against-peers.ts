import { filled, type Titles } from "../units/index.ts";
import { fewestPeers } from "./peers-of.ts";
import { type SwotFacts, type SwotMeasure, swotMeasures } from "./swot-facts.ts";
import { type SwotRule, swotSource } from "./swot-rule.ts";

/** A measure, and at which end of the peers a rule speaks. */
export interface AgainstPeers extends Pick<SwotRule, "titles" | "quadrant" | "examples"> {
  readonly measure: SwotMeasure;
  readonly end: "high" | "low";
  /** Of a change: speaks only of a rise or a fall, whatever the peers do. */
  readonly sign?: 1 | -1;
}

const words: Readonly<Record<AgainstPeers["end"], Titles>> = {
  high: {
    "zh-Hans": "{what}为 {own}，不低于四分之三的同类户（{n} 户，中位数 {median}）。",
    "zh-Hant": "{what}為 {own}，不低於四分之三的同類戶（{n} 戶，中位數 {median}）。",
    en: "{what}: {own}, no lower than three quarters of its {n} peers (median {median}).",
  },
  low: {
    "zh-Hans": "{what}为 {own}，不高于四分之三的同类户（{n} 户，中位数 {median}）。",
    "zh-Hant": "{what}為 {own}，不高於四分之三的同類戶（{n} 戶，中位數 {median}）。",
    en: "{what}: {own}, no higher than three quarters of its {n} peers (median {median}).",
  },
};

const whens: Readonly<Record<AgainstPeers["end"], Titles>> = {
  high: {
    "zh-Hans": "{what}不低于同类户的上四分位数，且高于中位数；同类户至少 8 户",
    "zh-Hant": "{what}不低於同類戶的上四分位數，且高於中位數；同類戶至少 8 戶",
    en: "{what} is at or above the upper quartile of at least 8 peers, and above their median",
  },
  low: {
    "zh-Hans": "{what}不高于同类户的下四分位数，且低于中位数；同类户至少 8 户",
    "zh-Hant": "{what}不高於同類戶的下四分位數，且低於中位數；同類戶至少 8 戶",
    en: "{what} is at or below the lower quartile of at least 8 peers, and below their median",
  },
};

/** A rule that holds one number of a retailer against its peers' quartiles. */
export function againstPeers({ measure, end, sign, ...rest }: AgainstPeers): SwotRule {
  const { titles: what, written, decimals } = swotMeasures[measure];
  const figure = (value: number) => ({ value, written, decimals });
  return {
    ...rest,
    formula: filled(whens[end], { what }),
    source: swotSource,
    version: 1,
    sentenceOf: (facts) => {
      const found = atEnd(facts, measure, end);
      if (found === null || (sign !== undefined && Math.sign(found.own) !== sign)) return null;
      return filled(words[end], {
        what,
        own: figure(found.own),
        median: figure(found.median),
        n: { value: found.n, written: "count" },
      });
    },
  };
}

function atEnd({ own: all, peers }: SwotFacts, measure: SwotMeasure, end: AgainstPeers["end"]) {
  const [own, quartiles] = [all[measure], peers[measure]];
  if (own === null || quartiles === null || quartiles.n < fewestPeers) return null;
  const { n, low, median, high } = quartiles;
  const isThere = end === "high" ? own >= high && own > median : own <= low && own < median;
  return isThere ? { own, n, median } : null;
}

/** The facts of an example: one number, and how it lies among twenty peers. */
export function examplePeers(
  measure: SwotMeasure,
  own: number | null,
  quartiles: readonly [number, number, number],
): Pick<SwotFacts, "own" | "peers"> {
  const nothing = {
    margin: null,
    upperShare: null,
    skus: null,
    growth: null,
    regularity: null,
    stockOutDays: null,
    topThreeShare: null,
  };
  const [low, median, high] = quartiles;
  return {
    own: { ...nothing, [measure]: own },
    peers: { ...nothing, [measure]: { n: 20, low, median, high } },
  };
}

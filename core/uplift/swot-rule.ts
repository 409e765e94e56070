import type { Titles } from "../units/index.ts";
import type { SwotFacts } from "./swot-facts.ts";

/** The four boxes of a sheet: what the retailer is and does, and what lies around it. */
export const swotQuadrants = {
  strength: { "zh-Hans": "优势", "zh-Hant": "優勢", en: "Strengths" },
  weakness: { "zh-Hans": "劣势", "zh-Hant": "劣勢", en: "Weaknesses" },
  opportunity: { "zh-Hans": "机会", "zh-Hant": "機會", en: "Opportunities" },
  threat: { "zh-Hans": "威胁", "zh-Hant": "威脅", en: "Threats" },
} as const satisfies Record<string, Titles>;

/** One of the four boxes. */
export type SwotQuadrant = keyof typeof swotQuadrants;

/** One worked example: it documents the rule and it is run as a test. */
export interface SwotExample {
  readonly why: string;
  readonly facts: Partial<SwotFacts>;
  /** The sentence in English; null when the rule is silent. */
  readonly expect: string | null;
}

/** One thing that a sheet may say of a retailer. */
export interface SwotRule {
  readonly titles: Titles;
  readonly quadrant: SwotQuadrant;
  /** When it speaks. */
  readonly formula: Titles;
  readonly source: Titles;
  readonly version: number;
  /** With the retailer's own numbers; null when there is nothing to say. */
  sentenceOf(facts: SwotFacts): Titles | null;
  readonly examples: readonly [SwotExample, ...SwotExample[]];
}

/** Where most of the rules come from. */
export const swotSource: Titles = {
  "zh-Hans": "星级提升案例：内外部环境分析与 SWOT 清单",
  "zh-Hant": "星級提升案例：內外部環境分析與 SWOT 清單",
  en: "Star-uplift case: analysis of what is within and around the shop, and its SWOT lists",
};

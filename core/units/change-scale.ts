import type { Parameter } from "./parameters.ts";

/** The five words for a change, from the strongest growth to the strongest fall. */
export type ChangeWord = "strong-growth" | "slight-growth" | "flat" | "slight-fall" | "strong-fall";

/** Up to where a change is flat, and up to where it is slight: a five-step scale of the trade. */
export const changeScale: Readonly<Record<"flat" | "slight", Parameter>> = {
  flat: {
    titles: { "zh-Hans": "持平幅度", "zh-Hant": "持平幅度", en: "Still flat" },
    unit: "ratio",
    min: 0,
    max: 0.2,
    preset: 0.05,
  },
  slight: {
    titles: { "zh-Hans": "小幅变化幅度", "zh-Hant": "小幅變化幅度", en: "Still slight" },
    unit: "ratio",
    min: 0.05,
    max: 1,
    preset: 0.2,
  },
};

/** The word for a change; both edges of the flat band are flat, and the bound of slight itself is slight. */
export function changeWordOf(change: number, flat: number, slight: number): ChangeWord {
  if (Math.abs(change) <= flat) return "flat";
  const strength = Math.abs(change) <= slight ? "slight" : "strong";
  return change > 0 ? `${strength}-growth` : `${strength}-fall`;
}

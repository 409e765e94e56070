import type { Parameters } from "../../units/index.ts";
import { visitParameters } from "../settings.ts";

const { visitMinutes, roadFactor, kilometresPerHour } = visitParameters;

/** What a line's week of work is made of, and how far a proposal may go. */
export const territoryParameters: Parameters<
  | "visitMinutes"
  | "roadFactor"
  | "kilometresPerHour"
  | "visitsPerTrip"
  | "potentialWeight"
  | "movedShareMax"
> = {
  visitMinutes,
  roadFactor,
  kilometresPerHour,
  visitsPerTrip: {
    titles: {
      "zh-Hans": "每趟拜访户数",
      "zh-Hant": "每趟拜訪戶數",
      en: "Visits of one trip from the depot",
    },
    unit: "visits",
    min: 1,
    max: 100,
    preset: 12,
  },
  potentialWeight: {
    titles: {
      "zh-Hans": "潜力相对工作量的权重",
      "zh-Hant": "潛力相對工作量的權重",
      en: "Weight of potential against workload",
    },
    unit: "ratio",
    min: 0,
    max: 10,
    preset: 0.3,
  },
  movedShareMax: {
    titles: {
      "zh-Hans": "最多调整的零售户占比",
      "zh-Hant": "最多調整的零售客戶占比",
      en: "Share of the retailers that may move",
    },
    unit: "ratio",
    min: 0,
    max: 1,
    preset: 0.1,
  },
};

import type { WordsOf } from "../words.ts";
import type { plan as hans } from "../zh-hans/plan.ts";

/** Words of the plan area. */
export const plan: WordsOf<typeof hans> = {
  title: "Plan for {{sku}}",
  subtitle: "Week of {{cycle}} · rule {{rule}}",
  lines: "Each retailer's result and reason",
  retailer: "Retailer",
  line: "Line",
  segment: "Class",
  demand: "Demand",
  cap: "Cap",
  planned: "Planned",
  why: "Reason",
  searchHint: "Name or licence code, press / to search",
  notRationed: "none",
  totalPlanned: "Total planned",
  totalDemand: "Total demand",
  served: "Retailers served",
  empty: "No retailer to place this SKU at",
};

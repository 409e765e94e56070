import type { WordsOf } from "../words.ts";
import type { route as hans } from "../zh-hans/route.ts";

/** Words of the route area. */
export const route: WordsOf<typeof hans> = {
  title: "Route of {{line}}",
  day: "Day",
  map: "Sketch of the route on {{day}}, {{n}} visits",
  visits: "Visits in order",
  retailer: "Retailer",
  segment: "Class",
  why: "Reason",
  empty: "This line has no visits next week",
  noPlace: "Not drawn, no coordinates: {{n}}",
  depot: "Depot",
  north: "N",
};

import type { WordsOf } from "../words.ts";
import type { retailers as hans } from "../zh-hans/retailers.ts";

/** Words of the retailers area. */
export const retailers: WordsOf<typeof hans> = {
  title: "Retailers",
  asOf: "As registered on {{day}}",
  searchHint: "Name or licence code, press / to search",
  name: "Name",
  licenceCode: "Licence code",
  line: "Line",
  county: "County",
  businessType: "Business type",
  marketType: "Market type",
  tradeArea: "Trade area",
  sizeClass: "Size",
  tier: "Tier",
  target: "Target",
  segment: "Class",
  licenceState: "Licence",
  filters: "Filters",
  unsegmented: "Not classed",
  list: "List of retailers",
  yes: "Yes",
  no: "No",
};

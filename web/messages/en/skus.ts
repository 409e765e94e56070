import type { WordsOf } from "../words.ts";
import type { skus as hans } from "../zh-hans/skus.ts";

/** Words of the skus area. */
export const skus: WordsOf<typeof hans> = {
  title: "SKUs",
  subtitle: "Last four weeks' supply within your area",
  searchHint: "Name, code or brand, press / to search",
  name: "Name",
  code: "Code",
  brand: "Brand",
  category: "Category",
  priceClass: "Price class",
  packing: "Packing",
  packingOf: "{{packs}} a carton, {{cartons}} a case",
  wholesale: "Wholesale/carton",
  supplyState: "Supply",
  packs4: "Packs, 4 weeks",
  buyers4: "Buyers",
  lastCycle: "Last ordered",
  list: "List of SKUs",
};

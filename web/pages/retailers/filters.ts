import type { RetailerRow } from "@dongxiao/contract";

import { hasText } from "../../lib/search.ts";

/** The attributes by which the list is narrowed, beside free text. */
export const facets = ["line", "businessType", "tier", "segment", "licenceState"] as const;

/** One such attribute. */
export type Facet = (typeof facets)[number];

/** What the list is narrowed to; an empty choice means all. */
export type Filters = Readonly<Record<Facet, readonly string[]>> & { readonly text: string };

/** Nothing narrowed. */
export const noFilters: Filters = {
  text: "",
  line: [],
  businessType: [],
  tier: [],
  segment: [],
  licenceState: [],
};

/** The value of an attribute as the filters name it; a retailer without a class has the empty one. */
export function facetOf(row: RetailerRow, facet: Facet): string {
  return String(row[facet] ?? "");
}

/** The retailers that pass every filter, in their order. */
export function filtered(rows: readonly RetailerRow[], filters: Filters): readonly RetailerRow[] {
  return rows.filter(
    (row) =>
      facets.every(
        (facet) => filters[facet].length === 0 || filters[facet].includes(facetOf(row, facet)),
      ) && hasText(filters.text, row.name, row.licenceCode),
  );
}

/** Every value of an attribute that occurs, numbers by size, the rest by name. */
export function valuesOf(rows: readonly RetailerRow[], facet: Facet): readonly string[] {
  const values = new Set(rows.map((row) => facetOf(row, facet)));
  return [...values].toSorted(new Intl.Collator("zh", { numeric: true }).compare);
}

/** Whether anything is narrowed at all. */
export function isNarrowed(filters: Filters): boolean {
  return filters.text !== "" || facets.some((facet) => filters[facet].length > 0);
}

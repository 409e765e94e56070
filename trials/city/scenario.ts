/** What is done to one SKU from one week to another, beyond the city's usual course. */
interface SkuChange {
  readonly sku: number;
  /** `fromWeek` ≤ week < `toWeek`. */
  readonly fromWeek: number;
  readonly toWeek: number;
  /** Factors on the planned supply and on what consumers ask for; 1 = as it was. */
  readonly supply: number;
  readonly demand: number;
  /** Only retailers of this tier and above are given any; 1 = all. */
  readonly leastTier: number;
}

/** What is planted into a city for a question to be asked of it. */
export interface Scenario {
  readonly changes: readonly SkuChange[];
  /** Retailers that divert, beside those drawn by chance. */
  readonly diverters: readonly number[];
}

/** The city as it is. */
export const nothingPlanted: Scenario = { changes: [], diverters: [] };

/** The changes of one SKU that hold in a week. */
export function changesOf({ changes }: Scenario, sku: number, week: number): readonly SkuChange[] {
  return changes.filter(
    (change) => change.sku === sku && change.fromWeek <= week && week < change.toWeek,
  );
}

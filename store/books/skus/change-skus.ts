import type { Trx } from "../database.ts";
import {
  changeHistories,
  replaceHistories,
  type ChangedHistory,
  type DatedChange,
} from "../history/change.ts";
import { skuKind } from "../history/kinds.ts";
import type { Timeline } from "../history/timeline.ts";
import type { SkuAttributes } from "../tables/retailers.ts";

/** Changes SKUs from given days on; returns the histories that differ now. */
export function changeSkus(
  trx: Trx,
  changes: readonly DatedChange<SkuAttributes>[],
): Promise<ChangedHistory<SkuAttributes>[]> {
  return changeHistories(trx, skuKind, changes);
}

/** Puts SKUs' histories back to what they were. */
export function replaceSkus(
  trx: Trx,
  wanted: ReadonlyMap<number, Timeline<SkuAttributes>>,
): Promise<ChangedHistory<SkuAttributes>[]> {
  return replaceHistories(trx, skuKind, wanted);
}

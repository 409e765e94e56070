import type { Trx } from "../database.ts";
import {
  changeHistories,
  replaceHistories,
  type ChangedHistory,
  type DatedChange,
} from "../history/change.ts";
import { licenceKind, retailerKind } from "../history/kinds.ts";
import type { Timeline } from "../history/timeline.ts";
import type { LicenceAttributes, RetailerAttributes } from "../tables/retailers.ts";

/** Changes retailers from given days on; returns the histories that differ now. */
export function changeRetailers(
  trx: Trx,
  changes: readonly DatedChange<RetailerAttributes>[],
): Promise<ChangedHistory<RetailerAttributes>[]> {
  return changeHistories(trx, retailerKind, changes);
}

/** Changes one retailer from a day on; null when it says nothing new. */
export async function changeRetailer(
  trx: Trx,
  id: number,
  fromDay: string,
  attributes: Partial<RetailerAttributes>,
  importId: number | null = null,
): Promise<ChangedHistory<RetailerAttributes> | null> {
  const [history] = await changeRetailers(trx, [{ id, fromDay, attributes, importId }]);
  return history ?? null;
}

/** Puts retailers' histories back to what they were. */
export function replaceRetailers(
  trx: Trx,
  wanted: ReadonlyMap<number, Timeline<RetailerAttributes>>,
): Promise<ChangedHistory<RetailerAttributes>[]> {
  return replaceHistories(trx, retailerKind, wanted);
}

/** Changes the states of retailers' licences from given days on. */
export function changeLicences(
  trx: Trx,
  changes: readonly DatedChange<LicenceAttributes>[],
): Promise<ChangedHistory<LicenceAttributes>[]> {
  return changeHistories(trx, licenceKind, changes);
}

/** Puts licences' histories back to what they were. */
export function replaceLicences(
  trx: Trx,
  wanted: ReadonlyMap<number, Timeline<LicenceAttributes>>,
): Promise<ChangedHistory<LicenceAttributes>[]> {
  return replaceHistories(trx, licenceKind, wanted);
}

import type { Asking } from "../database.ts";
import { licenceKind, retailerKind } from "../history/kinds.ts";
import { timelinesOf } from "../history/read.ts";
import type { Timeline } from "../history/timeline.ts";
import type { LicenceAttributes, RetailerAttributes } from "../tables/retailers.ts";

/** Everything dated that is known of one retailer. */
export interface RetailerHistory {
  readonly attributes: Timeline<RetailerAttributes>;
  readonly licence: Timeline<LicenceAttributes>;
}

/** One retailer's histories, as these eyes see them. */
export async function retailerHistory(trx: Asking, id: number): Promise<RetailerHistory> {
  const attributes = await timelinesOf(trx, retailerKind, [id]);
  const licence = await timelinesOf(trx, licenceKind, [id]);
  return { attributes: attributes.get(id) ?? [], licence: licence.get(id) ?? [] };
}

/** Many retailers' histories in one question, by key. */
export function retailerTimelines(
  trx: Asking,
  ids: readonly number[],
): Promise<Map<number, Timeline<RetailerAttributes>>> {
  return timelinesOf(trx, retailerKind, ids);
}

/** Many licences' histories in one question, by the retailer's key. */
export function licenceTimelines(
  trx: Asking,
  ids: readonly number[],
): Promise<Map<number, Timeline<LicenceAttributes>>> {
  return timelinesOf(trx, licenceKind, ids);
}

import { cellOf, type Settings } from "../../units/index.ts";
import type { SharedName } from "./shared-parameters.ts";
import type { TierEvidence } from "./tier-evidence.ts";

/**
 * Where a shop starts that is too new to be measured: by size, market type and business type.
 *
 * @returns null for a shop that is no longer new
 * @see practice of several cities: first grading by floor area, market type and business type
 */
export function newShopTier(
  evidence: TierEvidence,
  row: number,
  settings: Settings<SharedName>,
): number | null {
  if (cellOf(evidence.cyclesOnFile, row) >= settings.newShopCycles) return null;
  const given = new Map(Object.entries(settings));
  const codes = [evidence.sizeClass[row], evidence.marketType[row], evidence.businessType[row]];
  return codes.reduce((tier, code) => tier + (given.get(`newShop:${code}`) ?? 0), 0);
}

import type { Assigned } from "../../behaviours/assign.ts";

/**
 * The device on which each retailer orders, as `sessions.csv.gz` shows it: its own, or that of the retailer that
 * it orders for. Whose device it is, is all that is shown: not who orders for whom.
 */
export function devicesOf(assigned: readonly Pick<Assigned, "partner">[]): Int32Array {
  return Int32Array.from(assigned, ({ partner }, retailer) => (partner < 0 ? retailer : partner));
}

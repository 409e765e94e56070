import type { Evidence } from "../evidence.ts";
import { partOf } from "./ranked.ts";

/** What the regularity of a retailer's orders is read from. */
export type OrderingEvidence = Evidence<"cyclesOrdered" | "lineCycles" | "cyclesSinceFirst">;

/**
 * The share of its chances to order that a retailer used: a chance is a cycle in which anybody on its line ordered, so
 * that lines ordering every other week are not held to every week, and nobody is held to cycles before the first order.
 *
 * @returns 0 to 1; null without any chance
 */
export function regularityOf({
  cyclesOrdered,
  lineCycles,
  cyclesSinceFirst,
}: OrderingEvidence): number | null {
  const chances = chancesOf({ lineCycles, cyclesSinceFirst });
  const part = partOf(cyclesOrdered, chances);
  return part === null ? null : Math.min(1, part);
}

/** How many of the last cycles a retailer could have ordered in. */
export function chancesOf({
  lineCycles,
  cyclesSinceFirst,
}: Pick<OrderingEvidence, "lineCycles" | "cyclesSinceFirst">): number {
  return cyclesSinceFirst === null ? lineCycles : Math.min(lineCycles, cyclesSinceFirst + 1);
}

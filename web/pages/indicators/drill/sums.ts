import type { Holder, Term } from "./term.ts";

/** How the listed holders of a term add up to it. */
export interface Added {
  /** What all holders add together. */
  readonly whole: number;
  readonly listed: number;
  /** Holders that are not listed, and what they add. */
  readonly rest: number;
  readonly left: number;
  /** All are listed, and their sum is the whole. */
  readonly state: "partly" | "checked" | "differs";
}

/** Sums of many fractions differ in their last digits. */
const tolerance = 1e-9;

/** Adds the listed holders up and says whether that is the total. */
export function addedUp(
  { total, per, holders: all }: Pick<Term, "total" | "per" | "holders">,
  holders: readonly Pick<Holder, "adds">[],
): Added {
  const whole = total * per;
  const listed = holders.reduce((sum, { adds }) => sum + adds, 0);
  const rest = all - holders.length;
  const isSame = Math.abs(listed - whole) <= tolerance * Math.max(1, Math.abs(whole));
  const state = rest > 0 ? "partly" : isSame ? "checked" : "differs";
  return { whole, listed, rest, left: whole - listed, state };
}

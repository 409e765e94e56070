import { quantityOf, type Quantity } from "../../units/index.ts";

/** The units that indicators are measured in: a `ratio` is a share, read in percent; a `multiple` is read as it is. */
export type IndicatorUnit =
  | "ratio"
  | "multiple"
  | "index"
  | "packs"
  | "packs/retailer"
  | "cny-cents/carton"
  | "cny-cents/big-case"
  | "days";

/** What an indicator's value is made of, before anybody divides. */
export interface Parts {
  readonly numerator: number;
  readonly denominator: number;
  /** How many retailers stand behind it. */
  readonly n: number;
}

/** An indicator's value with everything it was made of; without a denominator there is no value. */
export type IndicatorResult<Unit extends string = IndicatorUnit> =
  | ({ readonly state: "number"; readonly value: Quantity<Unit> } & Parts)
  | ({ readonly state: "not_applicable" } & Parts)
  | { readonly state: "insufficient_data"; readonly n: number };

/** How the value comes from its parts: a/b, or how far a has moved away from b, (a - b)/b. */
export type Reads = "quotient" | "change";

/**
 * Divides the parts.
 *
 * @param minimumN fewer retailers than this say nothing
 * @returns not_applicable for a zero denominator, whatever the numerator
 */
export function resultOf<Unit extends string>(
  { reads, unit, minimumN }: { reads: Reads; unit: Unit; minimumN: number },
  { numerator, denominator, n }: Parts,
): IndicatorResult<Unit> {
  if (denominator === 0) return { state: "not_applicable", numerator, denominator, n };
  if (n < minimumN) return { state: "insufficient_data", n };
  const top = reads === "change" ? numerator - denominator : numerator;
  return {
    state: "number",
    value: quantityOf(top / denominator, unit),
    numerator,
    denominator,
    n,
  };
}

import type { Cycle } from "../../units/index.ts";
import { lookBackOf, type Choice } from "./choice.ts";
import type { Member } from "./cut.ts";
import type { Period } from "./period.ts";
import { resultOf, type IndicatorResult } from "./result.ts";

/** What the lines of one member of a cut add up to; null where the number comes from elsewhere. */
export interface RawParts<M extends Member> {
  readonly member: M;
  /** The member of the parent cut that it belonged to at its newest line; null without any line. */
  readonly parent: Member | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly n: number | null;
}

/** What the lines cannot tell. */
export interface Circumstances<M extends Member> {
  readonly period: Period;
  /** Active retailers on the period's first day: of the member, where the cut is by retailers. */
  readonly population: (member: M) => number;
  /** The first cycle that has been loaded; what lies before it is unknown, not zero. */
  readonly firstCycle?: Cycle;
}

/**
 * Turns sums into results: the one place where outside denominators are filled in, for columns and for SQL alike.
 * Why here and not in SQL: the population is known to another memory, and a share's parent would need a second scan.
 *
 * @returns one result per member, in the order given
 */
export function finish<M extends Member>(
  choice: Choice,
  raws: readonly RawParts<M>[],
  circumstances: Circumstances<M>,
): ReadonlyMap<M, IndicatorResult> {
  const wholes = new Map<Member | null, number>();
  for (const { parent, numerator } of raws)
    wholes.set(parent, (wholes.get(parent) ?? 0) + numerator);
  const outside = (raw: RawParts<M>): number =>
    choice.measures.denominator === "population"
      ? circumstances.population(raw.member)
      : (wholes.get(raw.parent) ?? 0);
  const unknown = reachesBeforeData(choice, circumstances);
  return new Map(
    raws.map((raw) => {
      const denominator = raw.denominator ?? outside(raw);
      const n = raw.n ?? denominator;
      const parts = { numerator: raw.numerator, denominator, n };
      if (unknown) return [raw.member, { state: "insufficient_data", n }];
      return [raw.member, resultOf(choice.indicator, parts)];
    }),
  );
}

function reachesBeforeData<M extends Member>(
  choice: Choice,
  { period, firstCycle }: Circumstances<M>,
): boolean {
  if (firstCycle === undefined) return false;
  return period.cyclesAt(lookBackOf(choice) - 1).some((cycle) => cycle < firstCycle);
}

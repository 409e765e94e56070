import type { Cycle } from "../../units/index.ts";
import type { Absences } from "./absences.ts";
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
export interface Circumstances<M> {
  readonly period: Period;
  /** Active retailers on the period's first day: of the member, where the cut is by retailers. */
  readonly population: (member: M) => number;
  /** Those of them that may order what is measured; all of them when left out. */
  readonly eligible?: (member: M) => number;
  /** Lines, and areas, with an active retailer; without them what is counted over them is unknown. */
  readonly lines?: (member: M) => number;
  readonly areas?: (member: M) => number;
  readonly absences?: Absences;
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
  const finishOne = finisher(choice, circumstances);
  return new Map(
    raws.map((raw) => [raw.member, finishOne(raw.member, raw, wholes.get(raw.parent) ?? 0)]),
  );
}

/** The sums of one member; null where the number comes from elsewhere. */
type Sums = Pick<RawParts<Member>, "numerator" | "denominator" | "n">;

/** Makes what turns the sums of one member into its result, given its parent's numerator. */
export function finisher<M>(
  choice: Choice,
  circumstances: Circumstances<M>,
): (member: M, sums: Sums, whole: number) => IndicatorResult {
  const isUnknown = reachesBeforeData(choice, circumstances);
  return (member, { numerator, denominator: own, n: counted }, whole) => {
    const denominator = own ?? outside(choice, member, whole, circumstances);
    const n = counted ?? denominator ?? 0;
    if (isUnknown || denominator === null) return { state: "insufficient_data", n };
    return resultOf(choice.indicator, { numerator, denominator, n });
  };
}

function outside<M>(
  { measures: { denominator } }: Choice,
  member: M,
  whole: number,
  { population, eligible = population, lines, areas }: Circumstances<M>,
): number | null {
  if (denominator === "population") return population(member);
  if (denominator === "eligible") return eligible(member);
  if (denominator === "lines") return lines?.(member) ?? null;
  if (denominator === "areas") return areas?.(member) ?? null;
  return whole;
}

function reachesBeforeData<M>(choice: Choice, { period, firstCycle }: Circumstances<M>): boolean {
  if (firstCycle === undefined) return false;
  return period.cyclesAt(lookBackOf(choice, period) - 1).some((cycle) => cycle < firstCycle);
}

import {
  cellOf,
  quantityOf,
  type Ratio,
  type WholeColumn,
  type WideColumn,
} from "../units/index.ts";
import { rankedByTotal } from "./segments/ranked.ts";

/** What each member brings; row i of both columns is the same member. */
export interface ParetoColumns {
  readonly member: WholeColumn<"retailer">;
  /** CNY cents of any time, e.g. a monthly mean. */
  readonly amount: WideColumn<"cny-cents">;
}

/** One member's place on the curve. */
export interface ParetoPoint {
  readonly member: number;
  readonly amountCnyCents: number;
  /** 1 the largest; equal amounts share a rank. */
  readonly rank: number;
  /** Share of the whole; null when the whole is nothing. */
  readonly share: Ratio | null;
  /** Share of the whole that this member and all before it on the curve bring. */
  readonly cumulativeShare: Ratio | null;
  /** Share of the whole that all larger members bring: equal amounts have it alike. */
  readonly shareOfLarger: Ratio | null;
}

/** Members from the largest to the smallest. */
export interface ParetoCurve {
  readonly totalCnyCents: number;
  readonly points: readonly ParetoPoint[];
}

/** A grade of importance. */
export type Grade = "A" | "B" | "C";

/** One grade: who is in it and what they bring together. */
export interface GradeOfCurve {
  readonly grade: Grade;
  readonly members: readonly number[];
  readonly amountCnyCents: number;
  readonly share: Ratio | null;
  /** What its members bring on average; null when it has none. */
  readonly meanCnyCents: number | null;
  /** The least that a member of it brings ("grade standard amount"); null when it has none. */
  readonly standardCnyCents: number | null;
}

/**
 * The cumulative share curve (Pareto) of any number of members.
 * Equal amounts stand in the order of their keys, so that the order of rows does not matter. What was sent back
 * (below 0) brings nothing.
 *
 * @returns the largest first; shares are null when nobody brings anything
 * @see Customer management textbook, tables 2-21 and 2-22 and figure 2-2
 */
export function paretoCurve({ member, amount }: ParetoColumns): ParetoCurve {
  const ranked = rankedByTotal(
    Array.from(member, (key, row) => ({ retailer: key, total: cellOf(amount, row) })),
  );
  const whole = ranked.reduce((sum, { total }) => sum + Math.max(0, total), 0);
  const shareOf = (cents: number): Ratio | null =>
    whole === 0 ? null : quantityOf(cents / whole, "ratio");
  let brought = 0;
  const points = ranked.map(({ retailer, total, rank, before }) => {
    const own = Math.max(0, total);
    brought += own;
    return {
      member: retailer,
      amountCnyCents: total,
      rank,
      share: shareOf(own),
      cumulativeShare: shareOf(brought),
      shareOfLarger: shareOf(before),
    };
  });
  return { totalCnyCents: whole, points };
}

/**
 * Cuts the curve by cumulative share: A while all larger members bring less than A's share, then B, then C.
 * Members that are equal stay together, so a grade may bring a little more than its share.
 *
 * @param shares where A, and A with B, end: 0.8 and 0.95 for 80 / 15 / 5 %
 * @returns A, B and C, each with its members from the largest to the smallest
 * @see Customer management textbook, figure 2-2: 80, 15 and 5 %
 */
export function gradesByShare(
  curve: ParetoCurve,
  { shareOfA, shareOfAAndB }: { readonly shareOfA: number; readonly shareOfAAndB: number },
): readonly GradeOfCurve[] {
  return gradesOf(curve, ({ shareOfLarger, amountCnyCents }) => {
    if (shareOfLarger === null || amountCnyCents <= 0) return "C";
    if (shareOfLarger < shareOfA) return "A";
    return shareOfLarger < shareOfAAndB ? "B" : "C";
  });
}

/**
 * Cuts the curve by amounts that a member must come up to ("grade standard amounts"): the grade of one member does
 * not depend on the others.
 *
 * @param least CNY cents that A and B take
 * @returns A, B and C, each with its members from the largest to the smallest
 * @see Customer management textbook, grading after table 2-22
 */
export function gradesByStandard(
  curve: ParetoCurve,
  least: { readonly aCnyCents: number; readonly bCnyCents: number },
): readonly GradeOfCurve[] {
  return gradesOf(curve, ({ amountCnyCents }) => {
    if (amountCnyCents >= least.aCnyCents) return "A";
    return amountCnyCents >= least.bCnyCents ? "B" : "C";
  });
}

function gradesOf(
  { points, totalCnyCents }: ParetoCurve,
  gradeOf: (point: ParetoPoint) => Grade,
): readonly GradeOfCurve[] {
  const byGrade = Map.groupBy(points, gradeOf);
  return (["A", "B", "C"] as const).map((grade) => {
    const own = byGrade.get(grade) ?? [];
    const amount = own.reduce((sum, point) => sum + Math.max(0, point.amountCnyCents), 0);
    return {
      grade,
      members: own.map(({ member }) => member),
      amountCnyCents: amount,
      share: totalCnyCents === 0 ? null : quantityOf(amount / totalCnyCents, "ratio"),
      meanCnyCents: own.length === 0 ? null : amount / own.length,
      standardCnyCents: own.at(-1)?.amountCnyCents ?? null,
    };
  });
}

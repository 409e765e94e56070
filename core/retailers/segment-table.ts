import type { SegmentAssignment } from "./segmentation.ts";
import { partOf, sumOf } from "./segments/ranked.ts";

/** One retailer's segment and what it brings. */
export interface SegmentMember extends Pick<SegmentAssignment, "segment"> {
  readonly monthlyMeanCnyCents: number;
}

/** One line of the table: who is in a segment and what they bring together. */
export interface SegmentLine {
  /** Null for those in none. */
  readonly segment: string | null;
  readonly retailers: number;
  /** Of all retailers; null when there are none. */
  readonly shareOfRetailers: number | null;
  readonly monthlyMeanCnyCents: number;
  /** Of what all bring; null when that is nothing. */
  readonly share: number | null;
  /** The least that a member of it brings ("grade standard amount"); null when it has none. */
  readonly leastCnyCents: number | null;
}

/**
 * How many retailers each segment has and what they bring; what was sent back (below 0) brings nothing.
 *
 * @param segments in the order of the lines
 * @returns one line per segment, and a last one for those in none
 */
export function segmentTable(
  segments: readonly string[],
  members: readonly SegmentMember[],
): readonly SegmentLine[] {
  const whole = broughtBy(members);
  const bySegment = Map.groupBy(members, ({ segment }) => segment);
  return [...segments, null].map((segment) => {
    const own = bySegment.get(segment) ?? [];
    const amount = broughtBy(own);
    return {
      segment,
      retailers: own.length,
      shareOfRetailers: partOf(own.length, members.length),
      monthlyMeanCnyCents: amount,
      share: partOf(amount, whole),
      leastCnyCents: own.reduce<number | null>(
        (least, { monthlyMeanCnyCents: cents }) =>
          least === null ? cents : Math.min(least, cents),
        null,
      ),
    };
  });
}

/** One group of retailers, e.g. a business type, cut into segments. */
export interface CrossLine {
  readonly group: string;
  readonly lines: readonly SegmentLine[];
}

/**
 * Grade by trade: each group of retailers cut into the same segments.
 *
 * @returns the groups by their codes
 * @see Customer management textbook, table 2-24: customers by grade and business type
 */
export function crossTable<Member extends SegmentMember>(
  segments: readonly string[],
  members: readonly Member[],
  groupOf: (member: Member) => string,
): readonly CrossLine[] {
  return [...Map.groupBy(members, groupOf)]
    .map(([group, own]) => ({ group, lines: segmentTable(segments, own) }))
    .toSorted((a, b) => (a.group < b.group ? -1 : 1));
}

function broughtBy(members: readonly SegmentMember[]): number {
  return sumOf(members.map(({ monthlyMeanCnyCents }) => Math.max(0, monthlyMeanCnyCents)));
}

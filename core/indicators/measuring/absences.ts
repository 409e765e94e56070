/**
 * Retailers that some ratios leave out, by why: `new` ones are in their first three cycles and cannot be looked back at,
 * `gone` ones have closed or been suspended since, and count from that day in no numerator and no denominator.
 */
export type Absences = Readonly<Partial<Record<Absence, readonly number[]>>>;

/** Why a retailer is left out. */
export type Absence = "new" | "gone";

/** The retailers that an indicator leaves out. */
export function leftOutBy(
  { leavesOut = [] }: { readonly leavesOut?: readonly Absence[] },
  absences: Absences = {},
): readonly number[] {
  return leavesOut.flatMap((absence) => absences[absence] ?? []);
}

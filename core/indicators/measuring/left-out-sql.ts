import { leftOutBy, type Absences } from "./absences.ts";
import type { Measurable } from "./choice.ts";
import { memberLiteral } from "./literal.ts";
import type { FactsQuestion } from "./question.ts";

/**
 * The condition that a holder is left out, of the period `t` where there are several; null where nobody is.
 *
 * @param holder the column that names the holder
 */
export function leftOutSql(
  indicator: Pick<Measurable, "leavesOut">,
  { absences = {} }: Pick<FactsQuestion, "absences">,
  holder: string,
): string | null {
  const among = (one: Absences): string | null => {
    const leftOut = leftOutBy(indicator, one).map(memberLiteral);
    return leftOut.length === 0 ? null : `${holder} in (${leftOut.join(", ")})`;
  };
  if (!isList(absences)) return among(absences);
  if (absences.length === 1) return among(absences[0] ?? {});
  const cases = absences.flatMap((one, back) => {
    const condition = among(one);
    return condition === null ? [] : [`t = ${back} and ${condition}`];
  });
  return cases.length === 0 ? null : `(${cases.join(" or ")})`;
}

function isList(absences: Absences | readonly Absences[]): absences is readonly Absences[] {
  return Array.isArray(absences);
}

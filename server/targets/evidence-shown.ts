import type { TargetEvidenceAnswer, TargetEvidenceRow } from "@dongxiao/contract";
import {
  type TargetEvidence,
  targetEvidence,
  targetEvidenceFormula,
  type TargetField,
  targetFields,
  targetReview,
  type TargetScore,
} from "@dongxiao/core/retailers";

import type { Evidence, Gathered } from "./evidence.ts";
import { named } from "./list-shown.ts";

const fieldIds = Object.keys(targetFields).filter((id): id is TargetField => id in targetFields);

/** Who is listed. */
export interface EvidenceListed {
  readonly who: "register" | "others";
  readonly top: number;
}

/** The numbers of a review: of those in the register, or of the others who bought, most cartons first. */
export function evidenceShown(
  evidence: Evidence,
  asOf: string,
  { who, top }: EvidenceListed,
): TargetEvidenceAnswer {
  const isListed = ({ standing }: Gathered): boolean =>
    standing !== null && standing.state !== "removed";
  const wanted = evidence.gathered.filter((one) =>
    who === "register" ? isListed(one) : !isListed(one) && one.traded,
  );
  const { leastMonths } = targetReview.parameters;
  const rows = wanted.map((one) => evidenceRow(one, leastMonths.preset));
  const sorted = rows.toSorted(
    (a, b) => (b.figures.monthlyCartons ?? 0) - (a.figures.monthlyCartons ?? 0),
  );
  return {
    asOf,
    months: [...evidence.names],
    formula: targetEvidenceFormula,
    fields: fieldIds.map((id) => ({ id, ...targetFields[id] })),
    fiveDegreePeriod: evidence.fiveDegreePeriod,
    creditPeriod: evidence.creditPeriod,
    rows: sorted.slice(0, top),
    found: rows.length,
  };
}

function evidenceRow(
  { known, standing, subject, months }: Gathered,
  leastMonths: number,
): TargetEvidenceRow {
  const one = targetEvidence(subject, months, leastMonths);
  return {
    ...named(known.id, known),
    state: standing?.state ?? null,
    licenceState: known.licenceState,
    cyclesOrdered: one.cyclesOrdered,
    cyclesOffered: one.cyclesOffered,
    figures: figuresOf(one),
    fiveDegree: inPoints(one.fiveDegree),
    credit: inPoints(one.credit),
  };
}

/** The columns of the evidence table. */
export function figuresOf(one: TargetEvidence): TargetEvidenceRow["figures"] {
  return {
    purchaseFrequency: one.purchaseFrequency,
    monthlyCartons: one.monthlyCartons,
    growth: one.growth,
    sellThroughFirst: one.sellThroughFirst,
    sellThroughLast: one.sellThroughLast,
    sellThroughChange: one.sellThroughChange,
    stockToSalesFirst: one.stockToSalesFirst,
    stockToSalesLast: one.stockToSalesLast,
    stockToSalesChange: one.stockToSalesChange,
  };
}

/** Scores are kept in hundredths of a point. */
function inPoints(score: TargetScore | null): TargetScore | null {
  return score === null ? null : { ...score, points: score.points / 100 };
}

import { cellOf, wideColumn } from "../../units/index.ts";
import { evidenceOf, type TierEvidence, type TierFacts } from "./tier-evidence.ts";
import { measuresAt, quarterCycles } from "./tier-measures.ts";
import type { TierLever } from "./tier-scheme.ts";

type Amounts = Pick<TierFacts, "cartons" | "amountCnyCents" | "upperCartons">;

/** One row's amounts with one number raised: more of the same mix, a dearer mix, or more of classes 1 and 2 in it. */
function amountsRaised(
  evidence: TierEvidence,
  row: number,
  lever: TierLever,
  value: number,
): Amounts {
  const cartons = cellOf(evidence.cartons, row);
  const amountCnyCents = cellOf(evidence.amountCnyCents, row);
  const upperCartons = cellOf(evidence.upperCartons, row);
  const before = { cartons, amountCnyCents, upperCartons };
  if (lever === "price") return { ...before, amountCnyCents: cartons * value };
  if (lever === "upperShare") return { ...before, upperCartons: cartons * value };
  const { volume } = measuresAt(evidence, row);
  if (volume > 0) {
    const times = value / volume;
    return {
      cartons: cartons * times,
      amountCnyCents: amountCnyCents * times,
      upperCartons: upperCartons * times,
    };
  }
  return { ...before, cartons: (value * cellOf(evidence.cycles, row)) / quarterCycles };
}

/** The same evidence, with one number of one retailer raised to a value. */
export function raised(
  evidence: TierEvidence,
  row: number,
  lever: TierLever,
  value: number,
): TierEvidence {
  const now = amountsRaised(evidence, row, lever, value);
  const put = <Unit extends string>(column: Float64Array, cell: number) =>
    wideColumn<Unit>(column.with(row, cell));
  return {
    ...evidence,
    cartons: put<"cartons">(evidence.cartons, now.cartons),
    amountCnyCents: put<"cny-cents">(evidence.amountCnyCents, now.amountCnyCents),
    upperCartons: put<"cartons">(evidence.upperCartons, now.upperCartons),
  };
}

/** One row of the evidence, alone. */
export function alone(evidence: TierEvidence, row: number): TierEvidence {
  return evidenceOf([
    {
      retailer: cellOf(evidence.retailer, row),
      previousTier: cellOf(evidence.previousTier, row),
      cyclesOnFile: cellOf(evidence.cyclesOnFile, row),
      cycles: cellOf(evidence.cycles, row),
      cartons: cellOf(evidence.cartons, row),
      amountCnyCents: cellOf(evidence.amountCnyCents, row),
      upperCartons: cellOf(evidence.upperCartons, row),
      inForce: cellOf(evidence.inForce, row),
      businessType: evidence.businessType[row] ?? "",
      marketType: evidence.marketType[row] ?? "",
      sizeClass: evidence.sizeClass[row] ?? "",
    },
  ]);
}

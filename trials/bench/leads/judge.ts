import { areaBetween, areaOf, bootstrapInterval, hitsInTop, type Area } from "@dongxiao/core/leads";

/** An order of rows of which it is known who took it. */
export interface Ordered {
  readonly name: string;
  readonly scores: Float64Array;
}

const draws = 400;

/** 95 % of a normal distribution, in standard errors to either side. */
const errorsWide = 1.96;

/** An area with its 95 % interval. */
export function areaText({ auc, error }: Area, sign = ""): string {
  const shown = `${sign !== "" && auc > 0 ? sign : ""}${auc.toFixed(4)}`;
  return `${shown} ± ${(errorsWide * error).toFixed(4)}`;
}

/** Whether a difference is larger than chance, in words. */
export function verdictOn({ auc, error }: Area): string {
  if (Math.abs(auc) <= errorsWide * error) return "within the noise";
  return auc > 0 ? "better" : "worse";
}

/** Takers found among the best share of rows, over those of all, with a bootstrap interval. */
export function captureText(
  scores: Float64Array,
  labels: Uint8Array,
  share: number,
  of: number,
): string {
  const capture = (rows: Int32Array): number | null => {
    const [drawnScores, drawnLabels] = [
      Float64Array.from(rows, (row) => scores[row] ?? 0),
      Uint8Array.from(rows, (row) => labels[row] ?? 0),
    ];
    const takers = drawnLabels.reduce((sum, label) => sum + label, 0);
    const hits = hitsInTop(drawnScores, drawnLabels, Math.round(rows.length * share));
    return takers === 0 ? null : (of * hits) / takers;
  };
  const all = capture(Int32Array.from(labels.keys())) ?? Number.NaN;
  const { low, high } = bootstrapInterval(labels.length, capture, 0.95, draws);
  const digits = of > 1 ? 0 : 3;
  return `${all.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

/** One line for each order: area, takers found, and the difference to the first of them. */
export function judged(
  orders: readonly Ordered[],
  labels: Uint8Array,
  share: number,
  of: number,
): string[][] {
  const [first] = orders;
  return orders.map(({ name, scores }) => {
    const gap = areaBetween(scores, first?.scores ?? scores, labels);
    const against = scores === first?.scores ? ["", ""] : [areaText(gap, "+"), verdictOn(gap)];
    return [
      name,
      areaText(areaOf(scores, labels)),
      captureText(scores, labels, share, of),
      ...against,
    ];
  });
}

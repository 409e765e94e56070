import { labelsOf } from "../coded.ts";
import { bucketAuc } from "../measures/auc.ts";
import type { Training } from "../member.ts";
import { shareOf } from "../odds.ts";
import { cellsOf, countCells, evidenceOf, type Term } from "./term.ts";

/** What a term adds to the log odds of every row, counted in the folds that had not seen it; shape (n,). */
function heldOutEvidence(training: Training, term: Term, pull: number): Float32Array {
  const { features, rows, labels, folds } = training;
  const cells = cellsOf(features, term, rows);
  const evidence = new Float32Array(rows.n);
  for (const { seen, held } of folds) {
    const seenLabels = labelsOf(labels, seen);
    const counts = countCells(
      Uint16Array.from(seen, (row) => cells[row] ?? 0),
      seenLabels,
      term.cellCount,
    );
    const byCell = evidenceOf(counts, shareOf(seenLabels), pull);
    for (const row of held) evidence[row] = byCell[cells[row] ?? 0] ?? 0;
  }
  return evidence;
}

/**
 * Chooses terms one by one, each time the one with which held-out rows are ordered best, until none helps enough.
 *
 * Naive Bayes counts what features share twice, so a few that differ order better than all of them.
 *
 * @param gainLeast the least gain in AUC for which a further term is taken
 * @see Langley and Sage, Induction of selective Bayesian classifiers, UAI (1994)
 */
export function selectTerms(
  training: Training,
  candidates: readonly Term[],
  { pull, termsMost, gainLeast }: { pull: number; termsMost: number; gainLeast: number },
): readonly Term[] {
  const { rows, labels } = training;
  const evidence = candidates.map((term) => heldOutEvidence(training, term, pull));
  const heldOut = new Float64Array(rows.n);
  const terms: Term[] = [];
  let auc = 0.5;
  const tried = new Float64Array(rows.n);
  const aucWith = (more: Float32Array): number => {
    for (let row = 0; row < rows.n; row += 1) tried[row] = (heldOut[row] ?? 0) + (more[row] ?? 0);
    return bucketAuc(tried, labels);
  };
  while (terms.length < termsMost) {
    const aucs = evidence.map(aucWith);
    const best = aucs.reduce((at, value, other) => (value > (aucs[at] ?? 0) ? other : at), 0);
    const [term, more] = [candidates[best], evidence[best]];
    if (term === undefined || more === undefined || (aucs[best] ?? 0) < auc + gainLeast) break;
    auc = aucs[best] ?? 0;
    terms.push(term);
    for (let row = 0; row < rows.n; row += 1) heldOut[row] = (heldOut[row] ?? 0) + (more[row] ?? 0);
  }
  return terms;
}

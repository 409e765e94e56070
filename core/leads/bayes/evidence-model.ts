import type { MemberModel, Training } from "../member.ts";
import { logOddsOf, shareOf } from "../odds.ts";
import { cellsOf, countCells, evidenceOf, type Term } from "./term.ts";

interface Counted {
  readonly term: Term;
  /** What each cell adds to the log odds. */
  readonly evidence: Float64Array;
  /** The mean of that over the training. */
  readonly mean: number;
}

function counted({ features, rows, labels }: Training, term: Term, pull: number): Counted {
  const cells = cellsOf(features, term, rows);
  const counts = countCells(cells, labels, term.cellCount);
  const evidence = evidenceOf(counts, shareOf(labels), pull);
  const sum = counts.rows.reduce((total, count, cell) => total + count * (evidence[cell] ?? 0), 0);
  return { term, evidence, mean: sum / rows.n };
}

function modelOf({ features }: Training, level: number, terms: readonly Counted[]): MemberModel {
  return {
    logOdds(asked) {
      const sums = new Float64Array(asked.n).fill(level);
      for (const { term, evidence } of terms) {
        const cells = cellsOf(features, term, asked);
        for (let row = 0; row < asked.n; row += 1)
          sums[row] = (sums[row] ?? 0) + (evidence[cells[row] ?? 0] ?? 0);
      }
      return sums;
    },
    explain(asked, row, into) {
      const groupAt = (at: number): number => features[at]?.groups[asked.bins[at]?.[row] ?? 0] ?? 0;
      for (const { term, evidence, mean } of terms) {
        const { first, second } = term;
        const times = second === null ? 1 : (features[second]?.groupCount ?? 1);
        const cell = groupAt(first) * times + (second === null ? 0 : groupAt(second));
        const added = (evidence[cell] ?? 0) - mean;
        const sharers = second === null ? [first] : [first, second];
        for (const at of sharers) into[at] = (into[at] ?? 0) + added / sharers.length;
      }
    },
  };
}

/** Counts the cells of the chosen terms and adds their evidence up. */
export function evidenceModel(
  training: Training,
  terms: readonly Term[],
  pull: number,
): MemberModel {
  const level = logOddsOf(shareOf(training.labels));
  return modelOf(
    training,
    level,
    terms.map((term) => counted(training, term, pull)),
  );
}

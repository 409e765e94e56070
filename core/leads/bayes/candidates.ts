import { shareOf } from "../odds.ts";
import type { Training } from "../member.ts";
import { cellsOf, countCells, informationOf, type Term, termOf } from "./term.ts";

interface Weighed {
  readonly term: Term;
  readonly information: number;
}

const cellsMost = 1024;

/**
 * The terms worth trying: the features that tell most by themselves, and crosses of these that tell most
 * together, or most more than the two apart.
 *
 * @param features the most features by themselves
 * @param crosses the most crosses
 */
export function candidatesOf(training: Training, features: number, crosses: number): Term[] {
  const singles = training.features
    .map((_, at) => weighed(training, termOf(training.features, at, null)))
    .toSorted((a, b) => b.information - a.information)
    .slice(0, features);
  const pairs = singles.flatMap((one, at) =>
    singles.slice(at + 1).map((other) => crossed(training, one, other)),
  );
  const joint = pairs.filter(({ term }) => term.cellCount <= cellsMost);
  const byAll = joint.toSorted((a, b) => b.information - a.information);
  const byMore = joint.toSorted((a, b) => b.more - a.more);
  const chosen = new Set([
    ...byAll.slice(0, Math.ceil(crosses / 2)),
    ...byMore.slice(0, Math.floor(crosses / 2)),
  ]);
  return [...singles, ...chosen]
    .filter(({ information }) => information > 0)
    .map(({ term }) => term);
}

function weighed({ features, rows, labels }: Training, term: Term): Weighed {
  const counts = countCells(cellsOf(features, term, rows), labels, term.cellCount);
  return { term, information: informationOf(counts, shareOf(labels)) };
}

function crossed(training: Training, one: Weighed, other: Weighed): Weighed & { more: number } {
  const [a, b] = [one.term.first, other.term.first];
  const joint = weighed(training, termOf(training.features, Math.min(a, b), Math.max(a, b)));
  return { ...joint, more: joint.information - one.information - other.information };
}

import { type CellColumns, leadMembers, learnLeads, type LeadModel } from "@dongxiao/core/leads";
import { assert } from "@dongxiao/core/units";

import type { Ordered } from "./judge.ts";

/** The rows that are learned from, and those that are then asked about. */
export interface Parts {
  readonly seen: Int32Array;
  readonly held: Int32Array;
}

/** Learns; stops the benchmark where the product refuses. */
export function learned(columns: CellColumns, labels: Uint8Array): LeadModel {
  const model = learnLeads(columns, labels);
  assert(model.ok, "the public data can be learned from");
  return model;
}

/** Some rows of a table. */
export function someOf(columns: CellColumns, rows: Int32Array): CellColumns {
  return new Map(
    Array.from(columns, ([name, cells]) => [name, Array.from(rows, (row) => cells[row] ?? "")]),
  );
}

/** The order of the held rows by each member, the plainest first, and by their blend. */
export function ordersOf(
  columns: CellColumns,
  labels: Uint8Array,
  { seen, held }: Parts,
): Ordered[] {
  const model = learned(
    someOf(columns, seen),
    Uint8Array.from(seen, (row) => labels[row] ?? 0),
  );
  const asked = someOf(columns, held);
  const alone = model.memberScores(asked);
  const names = ["ridge", "naiveBayes", "boostedTrees"] satisfies (keyof typeof leadMembers)[];
  return [
    ...names.map((name) => ({ name, scores: alone.get(name) ?? new Float64Array(held.length) })),
    { name: "blend", scores: model.score(asked) },
  ];
}

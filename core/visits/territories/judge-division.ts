import { nearCount } from "./near.ts";
import type { Division, TerritoryLine } from "./territories.ts";
import type { Workload } from "./workload.ts";

/** Root of the mean squared deviation from 1 of each line's share of its department's mean. */
function spreadOf(lines: readonly TerritoryLine[], values: readonly number[]): number {
  const groups = Map.groupBy([...lines.keys()], (place) => lines[place]?.department ?? -1);
  let [squares, count] = [0, 0];
  for (const members of groups.values()) {
    const mean = members.reduce((sum, place) => sum + (values[place] ?? 0), 0) / members.length;
    if (mean === 0) continue;
    for (const place of members) {
      squares += ((values[place] ?? 0) / mean - 1) ** 2;
      count += 1;
    }
  }
  return count === 0 ? 0 : Math.sqrt(squares / count);
}

/** The root of a retailer's piece. */
function rootOf(parents: Int32Array, place: number): number {
  let root = place;
  while (parents[root] !== root) root = parents[root] ?? root;
  let at = place;
  while (parents[at] !== root) {
    const next = parents[at] ?? root;
    parents[at] = root;
    at = next;
  }
  return root;
}

/** Joins each retailer with the near ones of its own line. */
function piecesOf({ near, territories }: Workload, lineOf: Int32Array): Int32Array {
  const parents = Int32Array.from(territories.retailers.keys());
  for (const place of territories.retailers.keys())
    for (let at = place * nearCount; at < (place + 1) * nearCount; at += 1) {
      const other = near.places[at] ?? -1;
      if (other < 0 || lineOf[other] !== lineOf[place]) continue;
      parents[rootOf(parents, place)] = rootOf(parents, other);
    }
  return parents;
}

/** Share of the retailers that lie in the largest connected piece of their line; null where no position is known. */
export function contiguityOf(workload: Workload, lineOf: Int32Array): number | null {
  const parents = piecesOf(workload, lineOf);
  const sizes = new Map<number, number>();
  let known = 0;
  for (const [place, { position }] of workload.territories.retailers.entries()) {
    if (position === null) continue;
    known += 1;
    const root = rootOf(parents, place);
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  }
  const largest = new Map<number, number>();
  for (const [root, size] of sizes) {
    const line = lineOf[root] ?? 0;
    largest.set(line, Math.max(largest.get(line) ?? 0, size));
  }
  return known === 0 ? null : [...largest.values()].reduce((sum, size) => sum + size, 0) / known;
}

/** Judges a division of retailers into lines. */
export function judgeDivision(workload: Workload, lineOf: Int32Array): Division {
  const loads = workload.loadsOf(lineOf);
  const { lines } = workload.territories;
  return {
    loads,
    spread: spreadOf(
      lines,
      loads.map(({ visitMinutes, travelMinutes }) => visitMinutes + travelMinutes),
    ),
    potentialSpread: spreadOf(
      lines,
      loads.map(({ potentialCnyCents }) => potentialCnyCents),
    ),
    contiguity: contiguityOf(workload, lineOf),
  };
}

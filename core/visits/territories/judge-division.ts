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

/** Joins each of some retailers with the near ones of its own line. */
function piecesOf(
  { near, territories }: Workload,
  lineOf: Int32Array,
  members: readonly number[],
): Int32Array {
  const parents = new Int32Array(territories.retailers.length);
  for (const place of members) parents[place] = place;
  for (const place of members)
    for (let at = place * nearCount; at < (place + 1) * nearCount; at += 1) {
      const other = near.places[at] ?? -1;
      if (other < 0 || lineOf[other] !== lineOf[place]) continue;
      parents[rootOf(parents, place)] = rootOf(parents, other);
    }
  return parents;
}

/**
 * Share of some retailers that lie in the largest connected piece of their line; null where no position is known.
 *
 * @param members places of whole market departments
 */
export function contiguityOf(
  workload: Workload,
  lineOf: Int32Array,
  members: readonly number[],
): number | null {
  const { retailers } = workload.territories;
  const known = members.filter((place) => retailers[place]?.position !== null);
  const parents = piecesOf(workload, lineOf, known);
  const sizes = new Map<number, number>();
  for (const place of known) {
    const root = rootOf(parents, place);
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  }
  const largest = new Map<number, number>();
  for (const [root, size] of sizes) {
    const line = lineOf[root] ?? 0;
    largest.set(line, Math.max(largest.get(line) ?? 0, size));
  }
  const together = [...largest.values()].reduce((sum, size) => sum + size, 0);
  return known.length === 0 ? null : together / known.length;
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
    contiguity: contiguityOf(workload, lineOf, [...lineOf.keys()]),
  };
}

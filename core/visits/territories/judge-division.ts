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

/** The retailers of each line whose position is known, and how many of them lie in its largest connected piece. */
function piecesByLine(
  workload: Workload,
  lineOf: Int32Array,
  members: readonly number[],
): { readonly known: Int32Array; readonly largest: Int32Array } {
  const { lines, retailers } = workload.territories;
  const [known, largest] = [new Int32Array(lines.length), new Int32Array(lines.length)];
  const placed = members.filter((place) => retailers[place]?.position !== null);
  const parents = piecesOf(workload, lineOf, placed);
  const sizes = new Map<number, number>();
  for (const place of placed) {
    const [root, line] = [rootOf(parents, place), lineOf[place] ?? 0];
    const size = (sizes.get(root) ?? 0) + 1;
    sizes.set(root, size);
    known[line] = (known[line] ?? 0) + 1;
    largest[line] = Math.max(largest[line] ?? 0, size);
  }
  return { known, largest };
}

const sumOf = (counts: Int32Array): number => counts.reduce((sum, count) => sum + count, 0);

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
  const { known, largest } = piecesByLine(workload, lineOf, members);
  const all = sumOf(known);
  return all === 0 ? null : sumOf(largest) / all;
}

/** Judges a division of retailers into lines. */
export function judgeDivision(workload: Workload, lineOf: Int32Array): Division {
  const loads = workload.loadsOf(lineOf);
  const { lines } = workload.territories;
  const { known, largest } = piecesByLine(workload, lineOf, [...lineOf.keys()]);
  return {
    loads,
    contiguities: lines.map((_, line) =>
      known[line] === 0 ? null : (largest[line] ?? 0) / (known[line] ?? 1),
    ),
    spread: spreadOf(
      lines,
      loads.map(({ visitMinutes, travelMinutes }) => visitMinutes + travelMinutes),
    ),
    potentialSpread: spreadOf(
      lines,
      loads.map(({ potentialCnyCents }) => potentialCnyCents),
    ),
    contiguity: sumOf(known) === 0 ? null : sumOf(largest) / sumOf(known),
  };
}

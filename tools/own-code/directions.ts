import { cyclesOf } from "./cycles.ts";
import type { Import } from "./imports.ts";
import { coreSteps, rooms } from "./rooms.ts";

/** A sentence for every import that goes against the direction of the house. */
export function wrongDirections(imports: readonly Import[]): string[] {
  const between = imports.filter(({ from, to }) => partOf(from, 0) !== partOf(to, 0));
  const inside = imports.filter(
    ({ from, to }) =>
      from.startsWith("core/") && to.startsWith("core/") && partOf(from, 1) !== partOf(to, 1),
  );
  return [
    ...between.flatMap(betweenRooms),
    ...inside.flatMap(insideCore),
    ...folderCycles(inside).map(
      (folders) => `core folders import each other: ${folders.join(", ")}`,
    ),
  ];
}

function partOf(file: string, n: number): string {
  return file.split("/")[n] ?? "";
}

function betweenRooms({ from, to, as }: Import): string[] {
  const allowed = rooms[partOf(from, 0)] ?? [];
  if (!allowed.includes(partOf(to, 0))) return [`${from} may not import ${to}`];
  return as.startsWith(".") ? [`${from} names another room by path: ${as}`] : [];
}

function insideCore({ from, to }: Import): string[] {
  const stepOf = (file: string) =>
    coreSteps.findIndex((folders) => folders.includes(partOf(file, 1)));
  if (stepOf(from) < 0) return [`${from}: its folder has no place in core's order`];
  if (stepOf(to) > stepOf(from)) return [`${from} may not import ${to}: left to right only`];
  return to === `core/${partOf(to, 1)}/index.ts` ? [] : [`${from} goes around an index: ${to}`];
}

function folderCycles(inside: readonly Import[]): string[][] {
  return cyclesOf(inside.map(({ from, to }) => ({ from: partOf(from, 1), to: partOf(to, 1) })));
}

/**
 * Groups of names that reach each other: import cycles, when the names are files.
 *
 * @see Tarjan, Depth-first search and linear graph algorithms (1972)
 */
export function cyclesOf(edges: readonly { from: string; to: string }[]): string[][] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const seen = new Map<string, number>();
  const reach = new Map<string, number>();
  const path: string[] = [];
  const cycles: string[][] = [];
  const visit = (name: string): void => {
    const number = seen.size;
    seen.set(name, number);
    reach.set(name, number);
    path.push(name);
    for (const { to } of next.get(name) ?? []) {
      if (!seen.has(to)) visit(to);
      if (path.includes(to)) {
        reach.set(name, Math.min(reach.get(name) ?? number, reach.get(to) ?? number));
      }
    }
    if (reach.get(name) !== number) return;
    const group = path.splice(path.indexOf(name));
    if (group.length > 1 || next.get(name)?.some(({ to }) => to === name))
      cycles.push(group.toSorted());
  };
  for (const { from } of edges) if (!seen.has(from)) visit(from);
  return cycles;
}

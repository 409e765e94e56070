import { assert, cycleAfter, isoOf, type Cycle } from "../units/index.ts";
import type { CycleWindow } from "./facts-check.ts";

/** Writes a cycle as SQL. */
export function cycleSql(cycle: Cycle): string {
  return `toDate('${isoOf(cycle)}')`;
}

/** The condition that a row lies within a window, which may begin some cycles earlier. */
export function withinSql({ first, last }: CycleWindow, earlier = 0): string {
  return `cycle between ${cycleSql(cycleAfter(first, -earlier))} and ${cycleSql(last)}`;
}

/**
 * Lets a table's name through into SQL.
 *
 * @throws Bug when it is none: names are the caller's own, never a user's
 */
export function tableSql(name: string): string {
  assert(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)?$/.test(name), `${name} is no name of a table`);
  return name;
}

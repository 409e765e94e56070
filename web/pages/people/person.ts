import type { person } from "@dongxiao/contract";
import type { z } from "zod";

/** One person with every assignment. */
export type Person = z.output<typeof person>;

/** One role over a unit for a time. */
export type Assignment = Person["assignments"][number];

/** Whether an assignment holds on a day; its last day counts. */
export function standing({ from, to }: Pick<Assignment, "from" | "to">, today: string) {
  if (from > today) return "future";
  return to !== null && to < today ? "past" : "present";
}

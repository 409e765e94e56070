import type { Order } from "../../../parts/columns.ts";

/** An order as an address says it: the column, with a minus before it where the largest comes first. */
export function sortWord({ by, way }: Order): string {
  return way === "ascending" ? by : `-${by}`;
}

/** The order that a word stands for. */
export function orderOf(word: string | null): Order | undefined {
  if (word === null || word === "") return undefined;
  return word.startsWith("-")
    ? { by: word.slice(1), way: "descending" }
    : { by: word, way: "ascending" };
}

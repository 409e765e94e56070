import { parseArgs } from "node:util";

import { boundsOf } from "../options.ts";

/** How large the cities of the board are, and which. */
export interface BoardOptions {
  readonly retailers: number;
  readonly skus: number;
  readonly weeks: number;
  readonly seeds: readonly number[];
}

/** The board that is committed. No parameter of any entrant was chosen by these seeds. */
export const usualBoard: BoardOptions = {
  retailers: 1500,
  skus: 60,
  weeks: 104,
  seeds: [31, 32, 33],
};

/** Years of a city are cut into quarters: below this, there is nothing to look back on. */
const fewestWeeks = 16;

function wholeIn(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max && text.trim() !== "") return value;
  throw new RangeError(`--${name} takes whole numbers from ${min} to ${max}, not ${text}`);
}

/**
 * Reads the words of the command.
 *
 * @throws RangeError when a number is not one that a board can be made of
 */
export function boardOptionsOf(
  words: readonly string[],
): BoardOptions & { readonly to: string | null } {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...words],
    options: { retailers: text, skus: text, weeks: text, seeds: text, to: text },
  });
  const number = (name: "retailers" | "skus" | "weeks", min: number = boundsOf[name].min): number =>
    wholeIn(name, values[name] ?? String(usualBoard[name]), min, boundsOf[name].max);
  const { min, max } = boundsOf.seed;
  return {
    retailers: number("retailers"),
    skus: number("skus"),
    weeks: number("weeks", fewestWeeks),
    seeds: (values.seeds ?? usualBoard.seeds.join(","))
      .split(",")
      .map((seed) => wholeIn("seeds", seed, min, max)),
    to: values.to ?? null,
  };
}

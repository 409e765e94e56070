import { useFigures } from "../../../lib/figures.tsx";
import { isMoney } from "../../../lib/measure-words.ts";
import type { Side } from "./drill-question.ts";

/** How a side's numbers are written: money where the numerator is an amount, else as they are. */
export function useSideWords(unit: string, side: Side): (value: number) => string {
  const { money, precise } = useFigures();
  return isMoney(unit) && side === "numerator" ? money : precise;
}

import type { briefIndicator } from "@dongxiao/contract";
import type { z } from "zod";

import type { Figures } from "../../lib/figures.tsx";
import { valueWords } from "../../lib/measure-words.ts";

/** One indicator, this week and the week before. */
export type Indicator = z.output<typeof briefIndicator>;

/** One measurement of an indicator. */
export type Measured = Indicator["now"];

/** Whether an indicator is a share or a rate, and so read in percent and compared in points. */
export function isShare({ unit }: Pick<Indicator, "unit">): boolean {
  return ["ratio", "%", "percent", "share"].includes(unit);
}

/** An indicator's value as it is read; null when there is none. */
export function valueOf(
  { unit }: Pick<Indicator, "unit">,
  { value }: Pick<Measured, "value">,
  figures: Figures,
): string | null {
  return value === null ? null : valueWords({ unit, isShare: isShare({ unit }) }, value, figures);
}

/** How an indicator moved: points for shares, relative change for the rest; null when either week has no value. */
export function movementOf(indicator: Indicator): number | null {
  const [now, before] = [indicator.now.value, indicator.before.value];
  if (now === null || before === null) return null;
  if (isShare(indicator)) return (now - before) * 100;
  return before === 0 ? null : (now - before) / before;
}

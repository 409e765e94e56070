import type { briefIndicator } from "@dongxiao/contract";
import type { z } from "zod";

import type { Figures } from "../../lib/figures.tsx";

/** One indicator, this week and the week before. */
export type Indicator = z.output<typeof briefIndicator>;

/** One measurement of an indicator. */
export type Measured = Indicator["now"];

/** Whether an indicator is a share or a rate, and so read in percent and compared in points. */
export function isShare({ unit }: Pick<Indicator, "unit">): boolean {
  return ["ratio", "%", "percent", "share"].includes(unit);
}

/** Whether an indicator counts money, in cents. */
function isMoney({ unit }: Pick<Indicator, "unit">): boolean {
  return unit.startsWith("cny-cents");
}

/** An indicator's value as it is read; null when there is none. */
export function valueOf(
  indicator: Pick<Indicator, "unit">,
  { value }: Pick<Measured, "value">,
  { percent, money, precise }: Figures,
): string | null {
  if (value === null) return null;
  if (isShare(indicator)) return percent(value);
  return isMoney(indicator) ? money(value) : precise(value);
}

/** How an indicator moved: points for shares, relative change for the rest; null when either week has no value. */
export function movementOf(indicator: Indicator): number | null {
  const [now, before] = [indicator.now.value, indicator.before.value];
  if (now === null || before === null) return null;
  if (isShare(indicator)) return (now - before) * 100;
  return before === 0 ? null : (now - before) / before;
}

/** Whether a movement is welcome; indicators without a good direction move neutrally. */
export function toneOf(indicator: Indicator, movement: number): "good" | "bad" | "quiet" {
  if (indicator.goodDirection === "none" || movement === 0) return "quiet";
  return (indicator.goodDirection === "up") === movement > 0 ? "good" : "bad";
}

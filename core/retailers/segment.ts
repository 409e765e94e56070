import { assert, settingsOf, type Settings } from "../units/index.ts";
import type { MonthlyAmounts } from "./monthly-amounts.ts";
import type { Segmentation, Segmented } from "./segmentation.ts";

/**
 * Cuts retailers into segments, with the presets where nothing else is said.
 *
 * @throws Bug when the amounts do not cover as many months as the segmentation looks at
 */
export function segment(
  segmentation: Segmentation,
  amounts: MonthlyAmounts,
  chosen: Partial<Settings> = {},
): Segmented {
  const settings = settingsOf(segmentation.parameters, chosen);
  const months = segmentation.monthsOf(settings);
  assert(amounts.months.length === months, `it takes the amounts of ${months} months`);
  return segmentation.assign(amounts, settings);
}

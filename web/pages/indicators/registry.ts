import { type IndicatorDefinition, listIndicators } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";

import { ask } from "../../lib/ask.ts";
import type { Got } from "../../lib/wire.ts";
import type { Span } from "./periods.ts";

/** Every indicator and dimension that the house knows, and the time that it has data of. */
export type Registry = Got<typeof listIndicators>;

/** The registry, read once for the page. */
export function useRegistry(): Registry {
  return useSuspenseQuery(ask(listIndicators, {})).data;
}

/** The time that has data; null while there is none. */
export function spanOf({ fromDay, dataUntil }: Registry): Span | null {
  return fromDay === null || dataUntil === null ? null : { from: fromDay, until: dataUntil };
}

/** One definition by its id. */
export function definitionIn(
  definitions: readonly IndicatorDefinition[],
  id: string,
): IndicatorDefinition | undefined {
  return definitions.find((one) => one.id === id);
}

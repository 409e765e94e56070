import { listIndicators } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";

import { ask } from "../../lib/ask.ts";
import type { Span } from "./periods.ts";

/** The days that there are data for; null while there are none. */
export function useSpan(): Span | null {
  const { data } = useSuspenseQuery(ask(listIndicators, {}));
  const { fromDay, dataUntil } = data;
  return fromDay === null || dataUntil === null ? null : { fromDay, dataUntil };
}

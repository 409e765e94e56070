import { periodsIn } from "./periods.ts";
import { useSpan } from "./use-span.ts";

/** The newest week that there are data for, by its Monday; empty while there are none. */
export function useNewest(): string {
  const span = useSpan();
  return span === null ? "" : (periodsIn(span).weeks[0] ?? "");
}

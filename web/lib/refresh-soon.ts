import type { QueryClient } from "@tanstack/react-query";

/** What is written to the books reaches the facts a moment later: ask again then, and once more for a busy house. */
const laterMs = [900, 4000];

/** Asks everything on the screen again once a single record has had the time to arrive. */
export function refreshSoon(client: QueryClient): void {
  for (const ms of laterMs) setTimeout(() => void client.invalidateQueries(), ms);
}

import { listFindings, type Route } from "@dongxiao/contract";
import type { FactsCheckId } from "@dongxiao/core/quality";
import { useMutation, useQueryClient } from "@tanstack/react-query";

import { call } from "../../../lib/ask.ts";
import type { Got, Sent } from "../../../lib/wire.ts";

/** Sends a change that touches one check's findings; only that check is run again, because a check may take seconds. */
export function useTellOfCheck<R extends Route>(route: R, check: FactsCheckId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: Sent<R>): Promise<Got<R>> => await call(route, input),
    onSuccess: async () =>
      await client.invalidateQueries({
        queryKey: [listFindings.path],
        predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(check),
      }),
  });
}

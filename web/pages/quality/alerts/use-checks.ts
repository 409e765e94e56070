import { type FindingsAnswer, listFindings } from "@dongxiao/contract";
import type { FactsCheckId } from "@dongxiao/core/quality";
import { useQueries, useQueryClient } from "@tanstack/react-query";

import { ask } from "../../../lib/ask.ts";
import { type AlertSearch, checkIds, questionOf } from "./search.ts";

/** How far one check has come. */
export interface CheckRun {
  readonly id: FactsCheckId;
  readonly answer: FindingsAnswer | undefined;
  readonly isRunning: boolean;
  readonly error: Error | null;
}

/** Every check, run side by side; each answers when it is ready, and all can be stopped. */
export function useChecks(search: AlertSearch) {
  const client = useQueryClient();
  const queries = useQueries({
    queries: checkIds.map((id) => ask(listFindings, { q: JSON.stringify(questionOf(search, id)) })),
  });
  const runs = checkIds.flatMap((id, at): CheckRun[] => {
    const query = queries[at];
    if (query === undefined) return [];
    const { data, isFetching, error } = query;
    return [{ id, answer: data, isRunning: isFetching, error }];
  });
  return {
    runs,
    done: runs.filter(({ isRunning }) => !isRunning).length,
    isStopped: runs.some(
      ({ answer, isRunning, error }) => answer === undefined && !isRunning && error === null,
    ),
    stop: () => void client.cancelQueries({ queryKey: [listFindings.path] }),
    again: () => void client.refetchQueries({ queryKey: [listFindings.path] }),
  };
}

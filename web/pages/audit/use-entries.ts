import { listAudit } from "@dongxiao/contract";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";

import { call } from "../../lib/ask.ts";

/** What the log is narrowed to. */
export interface AuditFilter {
  readonly action?: string;
  readonly personId?: number;
}

/** The log, newest first, a page at a time. */
export function useEntries(filter: AuditFilter) {
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery({
    queryKey: [listAudit.path, filter],
    initialPageParam: {},
    queryFn: async ({ pageParam, signal }) =>
      await call(listAudit, { ...filter, ...pageParam }, signal),
    getNextPageParam: ({ entries, more }) => {
      const last = entries.at(-1);
      return more && last !== undefined ? { before: last.id } : undefined;
    },
  });
  return {
    entries: data.pages.flatMap(({ entries }) => entries),
    hasMore: hasNextPage,
    more: () => void fetchNextPage(),
    isFetchingMore: isFetchingNextPage,
  };
}

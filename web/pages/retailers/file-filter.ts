import { listRetailers, type RetailerRow } from "@dongxiao/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";

import { ask } from "../../lib/ask.ts";

/** What a retailer's file must hold to be in the list. */
export interface FileFilter {
  readonly tags: readonly string[];
  /** Empty: none. */
  readonly field: string;
  readonly value: string;
}

/** Nothing wanted of a file. */
export const noFileFilter: FileFilter = { tags: [], field: "", value: "" };

/** Whether a filter asks for anything yet. */
export function isAsking({ tags, field, value }: FileFilter): boolean {
  return tags.length > 0 || (field !== "" && value.trim() !== "");
}

/** The retailers that pass a filter of files, as the server finds them; all of them where it asks for nothing. */
export function useFileFound(all: readonly RetailerRow[], filter: FileFilter) {
  const settled = useDeferredValue(filter);
  const { tags, field, value } = settled;
  const wanted = isAsking(settled);
  const byField = field !== "" && value.trim() !== "" ? { field, value } : {};
  const byTags = tags.length > 0 ? { tags: tags.join(",") } : {};
  const { data, error } = useQuery({
    ...ask(listRetailers, { ...byField, ...byTags }),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
  const found = data?.retailers;
  const rows = useMemo(() => {
    if (!wanted || found === undefined) return all;
    const ids = new Set(found.map(({ id }) => id));
    return all.filter(({ id }) => ids.has(id));
  }, [all, wanted, found]);
  return { rows, error: wanted ? error : null };
}

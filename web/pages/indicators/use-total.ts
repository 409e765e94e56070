import { measureIndicators } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";

import { ask } from "../../lib/ask.ts";
import { wordOf } from "./asked.ts";
import { type PivotRow, pivotOf } from "./pivot.ts";
import type { Shown } from "./use-answer.ts";

/** The row of everything together: measured as a question of its own, for ratios do not add up. None where it is refused. */
export function useTotal({ question }: Shown, across: string | null): PivotRow | undefined {
  const by = across === null ? [] : [across];
  const isCut = question.by.length > by.length;
  const { data } = useQuery({
    ...ask(measureIndicators, { q: wordOf({ ...question, by }) }),
    enabled: isCut,
  });
  if (data === undefined || !isCut) return undefined;
  return pivotOf({ ...question, by }, data.cells, across).rows[0];
}

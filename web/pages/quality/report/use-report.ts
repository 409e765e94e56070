import { checkStatements, type Verdict } from "@dongxiao/contract";
import { useMutation } from "@tanstack/react-query";
import { useReducer } from "react";

import { call } from "../../../lib/ask.ts";
import { changed, sentOf, type Change, type NewRow, type Row } from "./report.ts";

async function judged(rows: readonly Row[]): Promise<ReadonlyMap<number, Verdict>> {
  const { verdicts } = await call(checkStatements, { statements: rows.map(sentOf) });
  return new Map(
    rows.flatMap(({ key }, at) => {
      const verdict = verdicts[at];
      return verdict === undefined ? [] : [[key, verdict] as const];
    }),
  );
}

/** The statements of a report on the screen, and the way to have them judged. */
export function useReport() {
  const [rows, change] = useReducer(changed, []);
  const { mutate, isPending, error } = useMutation({
    mutationFn: judged,
    onSuccess: (verdicts) => change({ do: "judge", verdicts }),
  });
  const load = (how: "add" | "replace", fresh: readonly NewRow[]): void => {
    const step: Change = { do: how, rows: fresh };
    change(step);
    mutate(changed(rows, step));
  };
  return { rows, change, load, judge: () => mutate(rows), isJudging: isPending, error };
}

/** What a report on the screen can do. */
export type Report = ReturnType<typeof useReport>;

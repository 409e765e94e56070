import { readRetailerScores } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../../lib/ask.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { ScoreSheet } from "./ScoreSheet.tsx";

/** A retailer's sheet in one run, and the way to its own page. */
export function SheetOfRun({
  retailerId,
  runId,
}: {
  readonly retailerId: number;
  readonly runId: number;
}) {
  const { t } = useTranslation("scores");
  const { data, error } = useQuery(ask(readRetailerScores, { id: retailerId, run: runId }));
  const [sheet] = data?.sheets ?? [];
  return (
    <div className="stack-tight">
      <FailureNote error={error} />
      {data === undefined && error === null ? (
        <Skeleton title={false} paragraph={{ rows: 6 }} />
      ) : null}
      {sheet === undefined ? null : <ScoreSheet sheet={sheet} />}
      <Link to={`/retailers/${retailerId}?tab=evaluation`}>{t("toRetailer")} →</Link>
    </div>
  );
}

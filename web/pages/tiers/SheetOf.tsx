import { readTierSheet } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../lib/ask.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Sheet } from "./Sheet.tsx";

interface Props {
  readonly retailerId: number;
  readonly runId: number;
}

/** One retailer's sheet in one grading. */
export function SheetOf({ retailerId, runId }: Props) {
  const { t } = useTranslation("tiers");
  const { data, error } = useQuery(ask(readTierSheet, { id: retailerId, run: runId }));
  if (error !== null) return <FailureNote error={error} />;
  if (data === undefined) return <Skeleton title={false} paragraph={{ rows: 6 }} />;
  return (
    <div className="stack-tight">
      {data.sheet === null ? <Nothing>{t("noSheet")}</Nothing> : <Sheet sheet={data.sheet} />}
      <Link to={`/retailers/${retailerId}`}>{t("retailer")} →</Link>
    </div>
  );
}

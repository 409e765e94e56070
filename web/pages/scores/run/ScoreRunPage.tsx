import { exportScoreRun, readScoreRun } from "@dongxiao/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { useNumber } from "../../../lib/param.ts";
import type { Got } from "../../../lib/wire.ts";
import { DownloadButton } from "../../../parts/DownloadButton.tsx";
import { Page } from "../../../parts/Page.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { MovesPanels } from "../MovesPanels.tsx";
import { ScoreStateMark } from "../ScoreStateMark.tsx";
import { SpreadPanel } from "../SpreadPanel.tsx";
import { RowsPanel, type RowSearch } from "./RowsPanel.tsx";
import { ScoreRunActions } from "./ScoreRunActions.tsx";

type Answer = Got<typeof readScoreRun>;

function Version({ answer: { run } }: { readonly answer: Answer }) {
  const { t } = useTranslation("scores");
  return (
    <span className="row">
      <Link to={`/scores/${run.kind}`}>← {t("allRuns")}</Link>
      {t("version", { n: run.version })}
      <ScoreStateMark state={run.state} />
    </span>
  );
}

function Actions({ answer: { run } }: { readonly answer: Answer }) {
  return (
    <>
      <DownloadButton route={exportScoreRun} input={{ id: run.id }} />
      <ScoreRunActions run={run} />
    </>
  );
}

function Moves({ answer: { before, grades } }: { readonly answer: Answer }) {
  const { t } = useTranslation("scores");
  const { period } = useFigures();
  if (before === null) return null;
  const title = t("sinceBefore", { period: period(before.period) });
  return <MovesPanels title={title} moves={before.moves} grades={grades} />;
}

/** One month's scores: how they spread, town and country apart, who moved since the month before, and the list. */
export function ScoreRunPage() {
  const { t } = useTranslation("scores");
  const id = useNumber("id");
  const [search, setSearch] = useState<RowSearch>({ find: "", grade: undefined });
  const { data, error } = useQuery({
    ...ask(readScoreRun, { id, ...search }),
    placeholderData: keepPreviousData,
  });
  const { period } = useFigures();
  const said = useSaid();
  if (error !== null) throw error;
  if (data === undefined) return <Waiting />;
  const title = t("ofPeriod", { period: period(data.run.period), kind: said(data.titles) });
  return (
    <Page title={title} subtitle={<Version answer={data} />} actions={<Actions answer={data} />}>
      <div className="stack">
        <SpreadPanel spread={data.spread} grades={data.grades} />
        <Moves answer={data} />
        <RowsPanel answer={data} search={search} onSearch={setSearch} />
      </div>
    </Page>
  );
}

import { exportScoreRun, readScoreRun } from "@dongxiao/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { useNumber } from "../../../lib/param.ts";
import { DownloadButton } from "../../../parts/DownloadButton.tsx";
import { Page } from "../../../parts/Page.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { MovesPanels } from "../MovesPanels.tsx";
import { ScoreStateMark } from "../ScoreStateMark.tsx";
import { SpreadPanel } from "../SpreadPanel.tsx";
import { RowsPanel, type RowSearch } from "./RowsPanel.tsx";
import { ScoreRunActions } from "./ScoreRunActions.tsx";

/** One month's scores: how they spread, town and country apart, who moved since the month before, and the list. */
export function ScoreRunPage() {
  const { t } = useTranslation(["scores", "common"]);
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
  const { run, titles, spread, grades, before } = data;
  const version = t("version", { n: run.version });
  return (
    <Page
      title={t("ofPeriod", { period: period(run.period), kind: said(titles) })}
      subtitle={
        <span className="row">
          {version}
          <ScoreStateMark state={run.state} />
        </span>
      }
      actions={
        <>
          <DownloadButton route={exportScoreRun} input={{ id }} />
          <ScoreRunActions run={run} />
        </>
      }
    >
      <div className="stack">
        <SpreadPanel spread={spread} grades={grades} />
        {before === null ? null : (
          <MovesPanels
            title={t("sinceBefore", { period: period(before.period) })}
            moves={before.moves}
            grades={grades}
          />
        )}
        <RowsPanel answer={data} search={search} onSearch={setSearch} />
      </div>
    </Page>
  );
}

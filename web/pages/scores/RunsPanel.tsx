import { makeScoreRuns } from "@dongxiao/contract";
import type { ScoreKind } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../lib/figures.tsx";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { dayColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { MakeRun } from "./MakeRun.tsx";
import type { RunListed } from "./score-data.ts";
import { ScoreStateMark } from "./ScoreStateMark.tsx";

function useColumns(): readonly Column<RunListed>[] {
  const { t } = useTranslation("scores");
  const { period, moment } = useFigures();
  return [
    {
      id: "period",
      title: t("month"),
      cell: ({ id, period: name }) => <Link to={`/scores/runs/${id}`}>{period(name)}</Link>,
      sortBy: ({ fromDay }) => fromDay,
    },
    { id: "state", title: t("state"), cell: ({ state }) => <ScoreStateMark state={state} /> },
    wordColumn("version", t("scheme"), ({ version }) => t("version", { n: version }), {
      sortBy: ({ version }) => version,
    }),
    dayColumn("madeAt", t("madeAt"), ({ madeAt }) => madeAt, moment),
    wordColumn("madeBy", t("madeBy"), ({ madeBy }) => madeBy ?? t("system")),
    wordColumn("reason", t("note"), ({ reason }) => reason, { prose: true }),
  ];
}

interface Props {
  readonly kind: ScoreKind;
  readonly runs: readonly RunListed[];
}

/** The months that were scored, and the way to score another one. */
export function RunsPanel({ kind, runs }: Props) {
  const { t } = useTranslation("scores");
  const columns = useColumns();
  const makes = mayAsk(useMe(), makeScoreRuns);
  return (
    <Panel title={t("runs")} actions={makes ? <MakeRun kind={kind} /> : undefined} flush>
      {runs.length === 0 ? (
        <Nothing>{t("noRuns")}</Nothing>
      ) : (
        <Table caption={t("runs")} columns={columns} rows={runs} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}

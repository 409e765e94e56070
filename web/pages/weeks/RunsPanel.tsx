import { readBrief } from "@dongxiao/contract";
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
import { OwnRoutes } from "./OwnRoutes.tsx";
import type { WeeksData } from "./weeks-data.ts";

type Run = WeeksData["runs"][number];

function useColumns(): readonly Column<Run>[] {
  const { t } = useTranslation("weeks");
  const { week, moment } = useFigures();
  const opens = mayAsk(useMe(), readBrief);
  const link = ({ id, cycle }: Run) => <Link to={`/weeks/${id}`}>{week(cycle)}</Link>;
  const routes = { id: "routes", title: t("myRoute"), cell: routesOf };
  return [
    dayColumn("cycle", t("brief"), ({ cycle }) => cycle, week, {
      figure: false,
      ...(opens ? { cell: link } : {}),
    }),
    ...(opens ? [] : [routes]),
    dayColumn("madeAt", t("madeAt"), ({ madeAt }) => madeAt, moment),
    wordColumn("madeBy", t("madeBy"), ({ madeBy }) => madeBy ?? "—"),
  ];
}

const routesOf = ({ id }: Run) => <OwnRoutes runId={id} />;

/** Every run so far. */
export function RunsPanel({ runs }: { readonly runs: readonly Run[] }) {
  const { t } = useTranslation("weeks");
  const columns = useColumns();
  return (
    <Panel title={t("runs")} flush>
      {runs.length === 0 ? (
        <Nothing>{t("noRuns")}</Nothing>
      ) : (
        <Table caption={t("runs")} columns={columns} rows={runs} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}

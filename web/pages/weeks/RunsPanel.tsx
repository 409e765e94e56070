import { readBrief } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../lib/figures.tsx";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
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
  return [
    {
      id: "cycle",
      title: t("brief"),
      sortBy: ({ cycle }) => cycle,
      cell: ({ id, cycle }) =>
        opens ? <Link to={`/weeks/${id}`}>{week(cycle)}</Link> : week(cycle),
    },
    ...(opens
      ? []
      : [
          {
            id: "routes",
            title: t("myRoute"),
            cell: ({ id }: Run) => <OwnRoutes runId={id} />,
          },
        ]),
    {
      id: "madeAt",
      title: t("madeAt"),
      figure: true,
      sortBy: ({ madeAt }) => madeAt,
      cell: ({ madeAt }) => moment(madeAt),
    },
    { id: "madeBy", title: t("madeBy"), cell: ({ madeBy }) => madeBy ?? "—" },
  ];
}

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

import type { Brief } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../lib/figures.tsx";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { LeftOut } from "./LeftOut.tsx";

type Line = Brief["visits"][number];
type Day = Line["days"][number];

function total({ days }: Line, part: (day: Day) => number): number {
  return days.reduce((sum, day) => sum + part(day), 0);
}

function useColumns(runId: number): readonly Column<Line>[] {
  const { t } = useTranslation("brief");
  const { count, decimal } = useFigures();
  const figure = (id: string, title: string, of: (line: Line) => number, write = count) => ({
    id,
    title,
    figure: true,
    cell: (line: Line) => write(of(line)),
    sortBy: of,
  });
  return [
    {
      id: "line",
      title: t("line"),
      cell: ({ lineId, line }) => <Link to={`/weeks/${runId}/routes/${lineId}`}>{line}</Link>,
      sortBy: ({ line }) => line,
    },
    figure("visits", t("visitCount"), (line) => total(line, ({ visits }) => visits)),
    figure("days", t("days"), ({ days }) => days.length),
    figure("kilometres", t("kilometres"), (line) => total(line, (day) => day.kilometres), decimal),
    figure("hours", t("hours"), (line) => total(line, ({ minutes }) => minutes) / 60, decimal),
    figure("leftOut", t("leftOut"), ({ leftOut }) => leftOut),
  ];
}

/** Next week's visits, line by line. */
export function VisitsPanel({ runId, visits }: Pick<Brief, "visits"> & { readonly runId: number }) {
  const { t } = useTranslation("brief");
  const columns = useColumns(runId);
  return (
    <Panel title={t("visits")} id="visits" flush>
      {visits.length === 0 ? (
        <Nothing>{t("noVisits")}</Nothing>
      ) : (
        <>
          <Table
            caption={t("visits")}
            columns={columns}
            rows={visits}
            keyOf={({ lineId }) => lineId}
          />
          <LeftOut visits={visits} />
        </>
      )}
    </Panel>
  );
}

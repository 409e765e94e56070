import type { badCell } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import type { z } from "zod";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import type { Column } from "../../parts/columns.ts";
import { Mark } from "../../parts/Mark.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { columnLetters } from "./column-letters.ts";
import type { ImportData } from "./import-data.ts";

type BadCell = z.output<typeof badCell>;

function useColumns(): readonly Column<BadCell>[] {
  const { t } = useTranslation("imports");
  const { count } = useFigures();
  const said = useSaid();
  return [
    {
      id: "where",
      title: t("row"),
      width: 90,
      cell: ({ row }) => <span className="figure">{count(row)}</span>,
      sortBy: ({ row }) => row,
    },
    {
      id: "column",
      title: t("column"),
      cell: ({ column, header }) => `${columnLetters(column)} · ${header}`,
      sortBy: ({ column }) => column,
    },
    {
      id: "value",
      title: t("value"),
      prose: true,
      cell: ({ value }) =>
        value === "" ? <span className="quiet">{t("emptyValue")}</span> : <code>{value}</code>,
    },
    {
      id: "severity",
      title: t("severity"),
      width: 84,
      cell: ({ severity }) =>
        severity === "refused" ? (
          <Mark tone="bad">{t("severityRefused")}</Mark>
        ) : (
          <Mark tone="warn">{t("severityWarning")}</Mark>
        ),
      sortBy: ({ severity }) => severity,
    },
    { id: "why", title: t("why"), prose: true, width: "36%", cell: ({ reason }) => said(reason) },
    { id: "sheet", title: t("sheet"), from: "wide", cell: ({ sheet }) => sheet },
  ];
}

function ByCode({ kinds }: { readonly kinds: ImportData["badCellsByCode"] }) {
  const { t } = useTranslation("imports");
  const { count } = useFigures();
  const said = useSaid();
  return (
    <Panel title={t("badByCode")} flush>
      <ul className="lines">
        {kinds.map(({ code, reason, cells }) => (
          <li key={code} className="lines-split">
            <span>{said(reason)}</span>
            <span className="quiet figure">{t("cells", { cells: count(cells) })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Every cell that was refused or doubted: where it is, what stands there, and why that cannot be. */
export function BadCells({ data }: { readonly data: ImportData }) {
  const { t } = useTranslation("imports");
  const { count } = useFigures();
  const columns = useColumns();
  if (data.badCells.length === 0) return null;
  const all = data.badCellsByCode.reduce((sum, { cells }) => sum + cells, 0);
  const note =
    all > data.badCells.length
      ? t("badCellsFirst", { shown: count(data.badCells.length) })
      : undefined;
  return (
    <>
      <ByCode kinds={data.badCellsByCode} />
      <Panel title={t("badCells")} note={note} flush>
        <Table
          caption={t("badCells")}
          columns={columns}
          rows={data.badCells}
          keyOf={(cell) => `${cell.sheet} ${cell.row} ${cell.column} ${cell.code}`}
        />
      </Panel>
    </>
  );
}

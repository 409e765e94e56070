import type { badCell } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import type { z } from "zod";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Mark } from "../../parts/Mark.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { columnLetters } from "./column-letters.ts";
import type { ImportData } from "./import-data.ts";

type BadCell = z.output<typeof badCell>;

function Severity({ severity }: Pick<BadCell, "severity">) {
  const { t } = useTranslation("imports");
  return severity === "refused" ? (
    <Mark tone="bad">{t("severityRefused")}</Mark>
  ) : (
    <Mark tone="warn">{t("severityWarning")}</Mark>
  );
}

function Content({ value }: Pick<BadCell, "value">) {
  const { t } = useTranslation("imports");
  return value === "" ? <span className="quiet">{t("emptyValue")}</span> : <code>{value}</code>;
}

function useColumns(): readonly Column<BadCell>[] {
  const { t } = useTranslation("imports");
  const { count } = useFigures();
  const said = useSaid();
  const place = ({ column, header }: BadCell): string => `${columnLetters(column)} · ${header}`;
  return [
    figureColumn("row", t("row"), ({ row }) => row, count, { width: 90, figure: false }),
    wordColumn("column", t("column"), place, { sortBy: ({ column }) => column }),
    { id: "value", title: t("value"), prose: true, cell: ({ value }) => <Content value={value} /> },
    wordColumn("severity", t("severity"), ({ severity }) => severity, {
      width: 84,
      cell: ({ severity }) => <Severity severity={severity} />,
    }),
    wordColumn("why", t("why"), ({ reason }) => said(reason), { prose: true, width: "36%" }),
    wordColumn("sheet", t("sheet"), ({ sheet }) => sheet, { from: "wide" }),
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

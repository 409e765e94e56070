import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import type { RetailerData } from "../retailer/retailer-data.ts";
import { byMonth, type MonthSales } from "./by-month.ts";

const monthsShown = 12;

/** What was supplied month by month. */
export function SalesPanel({ weeks }: Pick<RetailerData, "weeks">) {
  const { t } = useTranslation("file");
  const { packs, money, count, period } = useFigures();
  const columns: readonly Column<MonthSales>[] = [
    wordColumn("month", t("month"), ({ month }) => period(month), { sortBy: ({ month }) => month }),
    figureColumn("weeks", t("weeks"), (row) => row.weeks, count),
    figureColumn("supplied", t("supplied"), ({ suppliedPacks }) => suppliedPacks, packs),
    figureColumn("amount", t("amount"), ({ amountCnyCents }) => amountCnyCents, money),
  ];
  const rows = byMonth(weeks).slice(0, monthsShown);
  return (
    <Panel title={t("sales")} flush>
      {rows.length === 0 ? (
        <Nothing>{t("noSales")}</Nothing>
      ) : (
        <Table caption={t("sales")} columns={columns} rows={rows} keyOf={({ month }) => month} />
      )}
    </Panel>
  );
}

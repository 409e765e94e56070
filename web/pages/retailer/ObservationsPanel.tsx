import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { useMethodWords } from "./methods.ts";
import type { RetailerData } from "./retailer-data.ts";

type Observation = RetailerData["observations"][number];

function useColumns(): readonly Column<Observation>[] {
  const { t } = useTranslation("retailer");
  const { day, packs, money, count } = useFigures();
  const methodOf = useMethodWords();
  return [
    { id: "sku", title: t("sku"), cell: ({ sku }) => sku, sortBy: ({ sku }) => sku },
    {
      id: "week",
      title: t("week"),
      figure: true,
      cell: ({ cycle }) => day(cycle),
      sortBy: ({ cycle }) => cycle,
    },
    { id: "stock", title: t("stock"), figure: true, cell: ({ stockPacks }) => packs(stockPacks) },
    { id: "sold", title: t("sold"), figure: true, cell: ({ soldPacks }) => packs(soldPacks) },
    {
      id: "price",
      title: t("price"),
      figure: true,
      cell: ({ priceCnyCentsPerCarton }) => money(priceCnyCentsPerCarton),
    },
    {
      id: "stockOut",
      title: t("stockOut"),
      figure: true,
      cell: ({ stockOutDays }) => count(stockOutDays),
    },
    { id: "method", title: t("method"), cell: ({ method }) => methodOf(method) },
  ];
}

/** What was counted and seen at the retailer. */
export function ObservationsPanel({ observations }: Pick<RetailerData, "observations">) {
  const { t } = useTranslation("retailer");
  const columns = useColumns();
  return (
    <Panel title={t("observations")} flush>
      {observations.length === 0 ? (
        <Nothing>{t("noObservations")}</Nothing>
      ) : (
        <Table
          caption={t("observations")}
          columns={columns}
          rows={observations}
          keyOf={(row) => observations.indexOf(row)}
        />
      )}
    </Panel>
  );
}

import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { dayColumn, figureColumn, wordColumn } from "../../parts/column-makers.ts";
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
    wordColumn("sku", t("sku"), ({ sku }) => sku),
    dayColumn("week", t("week"), ({ cycle }) => cycle, day),
    figureColumn("stock", t("stock"), ({ stockPacks }) => stockPacks, packs),
    figureColumn("sold", t("sold"), ({ soldPacks }) => soldPacks, packs),
    figureColumn("price", t("price"), (seen) => seen.priceCnyCentsPerCarton, money),
    figureColumn("stockOut", t("stockOut"), ({ stockOutDays }) => stockOutDays, count),
    wordColumn("method", t("method"), ({ method }) => methodOf(method)),
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
          atFirst={10}
          keyOf={(row) => observations.indexOf(row)}
        />
      )}
    </Panel>
  );
}

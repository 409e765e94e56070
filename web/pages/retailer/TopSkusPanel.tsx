import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import type { RetailerData } from "./retailer-data.ts";

type Sku = RetailerData["topSkus"][number];

/** What the retailer buys most. */
export function TopSkusPanel({ skus }: { readonly skus: readonly Sku[] }) {
  const { t } = useTranslation("retailer");
  const { packs, money } = useFigures();
  const columns: readonly Column<Sku>[] = [
    wordColumn("sku", t("sku"), ({ name }) => name),
    figureColumn("supplied", t("supplied"), ({ suppliedPacks }) => suppliedPacks, packs),
    figureColumn("amount", t("amount"), ({ amountCnyCents }) => amountCnyCents, money),
  ];
  return (
    <Panel title={t("topSkus")} note={t("topSkusNote")} flush>
      {skus.length === 0 ? (
        <Nothing>{t("noOrders")}</Nothing>
      ) : (
        <Table
          caption={t("topSkus")}
          columns={columns}
          rows={skus}
          atFirst={10}
          keyOf={({ skuId }) => skuId}
        />
      )}
    </Panel>
  );
}

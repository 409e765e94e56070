import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { dayColumn, figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import type { RetailerData } from "./retailer-data.ts";

type Plan = RetailerData["plans"][number];

function useColumns(): readonly Column<Plan>[] {
  const { t } = useTranslation("retailer");
  const { day, packs } = useFigures();
  const said = useSaid();
  const cap = ({ capPacks }: Plan): string => (capPacks < 0 ? t("notRationed") : packs(capPacks));
  return [
    wordColumn("sku", t("sku"), ({ sku }) => sku),
    dayColumn("week", t("week"), ({ cycle }) => cycle, day),
    figureColumn("cap", t("cap"), ({ capPacks }) => capPacks, packs, { cell: cap }),
    figureColumn("planned", t("planned"), ({ plannedPacks }) => plannedPacks, packs),
    wordColumn("why", t("why"), ({ reason }) => said(reason), { prose: true, width: "45%" }),
  ];
}

/** What scarce supply the retailer was planned, each with its reason. */
export function PlansPanel({ plans }: Pick<RetailerData, "plans">) {
  const { t } = useTranslation("retailer");
  const columns = useColumns();
  return (
    <Panel title={t("plans")} flush>
      {plans.length === 0 ? (
        <Nothing>{t("noPlans")}</Nothing>
      ) : (
        <Table
          caption={t("plans")}
          columns={columns}
          rows={plans}
          keyOf={({ cycle, skuId }) => `${cycle} ${skuId}`}
        />
      )}
    </Panel>
  );
}

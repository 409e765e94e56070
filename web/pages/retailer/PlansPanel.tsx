import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
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
  return [
    { id: "sku", title: t("sku"), cell: ({ sku }) => sku, sortBy: ({ sku }) => sku },
    {
      id: "week",
      title: t("week"),
      figure: true,
      cell: ({ cycle }) => day(cycle),
      sortBy: ({ cycle }) => cycle,
    },
    {
      id: "cap",
      title: t("cap"),
      figure: true,
      cell: ({ capPacks }) => (capPacks < 0 ? t("notRationed") : packs(capPacks)),
    },
    {
      id: "planned",
      title: t("planned"),
      figure: true,
      cell: ({ plannedPacks }) => <strong>{packs(plannedPacks)}</strong>,
      sortBy: ({ plannedPacks }) => plannedPacks,
    },
    { id: "why", title: t("why"), prose: true, width: "45%", cell: ({ reason }) => said(reason) },
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

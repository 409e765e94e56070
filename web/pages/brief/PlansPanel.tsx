import type { Brief } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";

type Plan = Brief["plans"][number];

interface Props {
  readonly runId: number;
  readonly plans: readonly Plan[];
  readonly note: Brief["plansNote"];
}

function useColumns(runId: number): readonly Column<Plan>[] {
  const { t } = useTranslation("brief");
  const { packs, count } = useFigures();
  const said = useSaid();
  return [
    {
      id: "sku",
      title: t("sku"),
      cell: ({ skuId, name }) => <Link to={`/weeks/${runId}/plans/${skuId}`}>{name}</Link>,
      sortBy: ({ name }) => name,
    },
    {
      id: "supply",
      title: t("supply"),
      figure: true,
      cell: (plan) => packs(plan.supplyPacks),
      sortBy: (plan) => plan.supplyPacks,
    },
    {
      id: "placed",
      title: t("placed"),
      figure: true,
      cell: (plan) => packs(plan.placedPacks),
      sortBy: (plan) => plan.placedPacks,
    },
    {
      id: "demand",
      title: t("demand"),
      figure: true,
      cell: (plan) => packs(plan.demandPacks),
      sortBy: (plan) => plan.demandPacks,
    },
    {
      id: "retailers",
      title: t("withPlan"),
      figure: true,
      cell: ({ retailers }) => count(retailers),
      sortBy: ({ retailers }) => retailers,
    },
    {
      id: "capped",
      title: t("withCap"),
      figure: true,
      from: "wide",
      cell: ({ retailersWithCap }) => count(retailersWithCap),
      sortBy: ({ retailersWithCap }) => retailersWithCap,
    },
    {
      id: "leftOver",
      title: t("leftOver"),
      prose: true,
      cell: ({ leftOver }) => (leftOver === null ? "—" : said(leftOver)),
    },
  ];
}

/** The scarce SKUs and how their supply was placed. */
export function PlansPanel({ runId, plans, note }: Props) {
  const said = useSaid();
  const { t } = useTranslation("brief");
  const columns = useColumns(runId);
  return (
    <Panel title={t("plans")} id="plans" flush>
      <p className="quiet panel-text">{said(note)}</p>
      {plans.length === 0 ? (
        <Nothing>{t("noPlans")}</Nothing>
      ) : (
        <Table caption={t("plans")} columns={columns} rows={plans} keyOf={({ skuId }) => skuId} />
      )}
    </Panel>
  );
}

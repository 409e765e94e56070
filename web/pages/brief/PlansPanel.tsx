import type { Brief } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
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
  const link = ({ skuId, name }: Plan) => <Link to={`/weeks/${runId}/plans/${skuId}`}>{name}</Link>;
  const why = ({ leftOver }: Plan): string => (leftOver === null ? "—" : said(leftOver));
  return [
    wordColumn("sku", t("sku"), ({ name }) => name, { cell: link }),
    figureColumn("supply", t("supply"), ({ supplyPacks }) => supplyPacks, packs),
    figureColumn("placed", t("placed"), ({ placedPacks }) => placedPacks, packs),
    figureColumn("demand", t("demand"), ({ demandPacks }) => demandPacks, packs),
    figureColumn("retailers", t("withPlan"), ({ retailers }) => retailers, count),
    figureColumn("capped", t("withCap"), (plan) => plan.retailersWithCap, count, { from: "wide" }),
    wordColumn("leftOver", t("leftOver"), why, { prose: true }),
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

import { listUpliftPlans, type UpliftPlanRow } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { dayColumn, figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { PlanMark } from "./PlanMark.tsx";
import { usePoints } from "./use-points.ts";

const states = ["open", "done", "abandoned", "all"] as const;
type Shown = (typeof states)[number];

const nameOf = ({ id, name }: UpliftPlanRow) => <Link to={`/uplift/${id}`}>{name}</Link>;

function useColumns(): readonly Column<UpliftPlanRow>[] {
  const { t } = useTranslation("uplift");
  const { day, count } = useFigures();
  const { points } = usePoints();
  const doneOf = ({ actions }: UpliftPlanRow): number =>
    actions.filter(({ doneDay }) => doneDay !== null).length;
  return [
    wordColumn("retailer", t("retailer"), ({ name }) => name, { cell: nameOf }),
    wordColumn("line", t("line"), ({ line }) => line),
    { id: "state", title: t("state"), cell: (plan) => <PlanMark {...plan} /> },
    dayColumn("due", t("due"), ({ dueDay }) => dueDay, day),
    figureColumn("before", t("before"), ({ before }) => before.points, points),
    figureColumn("target", t("target"), ({ targets }) => targets.points ?? null, points),
    figureColumn("after", t("after"), ({ after }) => after?.points ?? null, points),
    {
      id: "actions",
      title: t("actionsDone"),
      figure: true,
      cell: (plan) => t("doneOf", { done: count(doneOf(plan)), all: count(plan.actions.length) }),
      sortBy: doneOf,
    },
  ];
}

function Plans({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation("uplift");
  const input = { state: shown === "all" ? undefined : shown };
  const { data } = useSuspenseQuery(ask(listUpliftPlans, input));
  const columns = useColumns();
  if (data.plans.length === 0)
    return <Nothing>{shown === "open" ? t("noPlans") : t("noPlansOf")}</Nothing>;
  return <Table caption={t("plans")} columns={columns} rows={data.plans} keyOf={({ id }) => id} />;
}

/** The plans of the reader's own retailers, those due first before the others. */
export function PlansPanel() {
  const { t } = useTranslation("uplift");
  const [shown, setShown] = useState<Shown>("open");
  const choice = (
    <Segmented<Shown>
      aria-label={t("state")}
      value={shown}
      onChange={setShown}
      options={states.map((value) => ({ value, label: t(value) }))}
    />
  );
  return (
    <Panel title={t("plans")} actions={choice} flush>
      <Plans shown={shown} />
    </Panel>
  );
}

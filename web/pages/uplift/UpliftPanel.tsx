import { openUpliftPlan, readSwot, type SwotSheet, type UpliftPlanRow } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { PlanMark } from "./PlanMark.tsx";
import { SwotBoxes } from "./SwotBoxes.tsx";
import { type Opening as Way, useOpening } from "./use-opening.ts";

function Past({ plans }: { readonly plans: readonly UpliftPlanRow[] }) {
  const { t } = useTranslation("uplift");
  const { day } = useFigures();
  if (plans.length === 0) return null;
  return (
    <div className="panel-body stack-tight">
      <h3>{t("plans")}</h3>
      <ul className="tier-sentences">
        {plans.map((plan) => (
          <li key={plan.id} className="row">
            <Link to={`/uplift/${plan.id}`}>{t("openedOn", { day: day(plan.openedOn) })}</Link>
            <PlanMark {...plan} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OpenProps {
  readonly sheet: SwotSheet;
  readonly plans: readonly UpliftPlanRow[];
}

function Opening({ sheet, plans, opening }: OpenProps & { opening: Way }) {
  const { t } = useTranslation("uplift");
  const opens = mayAsk(useMe(), openUpliftPlan);
  const { open, busyWith } = opening;
  if (!opens || sheet.rating === null || plans.some(({ state }) => state === "open")) return null;
  return (
    <Button loading={busyWith !== null} onClick={() => void open(sheet.retailerId)}>
      {t("make")}
    </Button>
  );
}

function Shown({ sheet, plans }: OpenProps) {
  const { t } = useTranslation("uplift");
  const opening = useOpening();
  const note = sheet.rating === null ? t("unrated") : sheet.rating.rating;
  const button = <Opening sheet={sheet} plans={plans} opening={opening} />;
  return (
    <Panel title={t("panel")} note={note} actions={button} flush>
      <FailureNote error={opening.error} />
      {sheet.swot.length === 0 ? (
        <Nothing>{t("emptyBox")}</Nothing>
      ) : (
        <SwotBoxes lines={sheet.swot} />
      )}
      <Past plans={plans} />
    </Panel>
  );
}

/** The retailer's SWOT sheet as the data fill it today, its plans, and the way to open one. */
export function UpliftPanel({ retailerId }: { readonly retailerId: number }) {
  const { t } = useTranslation("uplift");
  const me = useMe();
  const isSeen = mayAsk(me, readSwot);
  const question = ask(readSwot, { id: retailerId, asOf: undefined });
  const { data, error } = useQuery({ ...question, enabled: isSeen });
  if (!isSeen) return null;
  if (data === undefined)
    return (
      <Panel title={t("panel")}>
        <FailureNote error={error} />
        {error === null ? <Skeleton title={false} paragraph={{ rows: 4 }} /> : null}
      </Panel>
    );
  return <Shown {...data} />;
}

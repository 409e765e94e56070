import { changeUpliftPlan, exportUpliftPlan, readUpliftPlan } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { mayAsk } from "../../../lib/may.ts";
import { useNumber } from "../../../lib/param.ts";
import { useMe } from "../../../lib/session.tsx";
import { DownloadButton } from "../../../parts/DownloadButton.tsx";
import { Page } from "../../../parts/Page.tsx";
import { PlanMark } from "../PlanMark.tsx";
import { ActionsPanel } from "./ActionsPanel.tsx";
import { PlanEnding } from "./PlanEnding.tsx";
import { PlanTally } from "./PlanTally.tsx";
import { ProposalsPanel } from "./ProposalsPanel.tsx";
import { ReRatingPanel } from "./ReRatingPanel.tsx";
import { SwotPanel } from "./SwotPanel.tsx";
import { TargetsPanel } from "./TargetsPanel.tsx";
import { WeakPanel } from "./WeakPanel.tsx";

function Subtitle({ plan }: Parameters<typeof PlanTally>[0]) {
  const { t } = useTranslation("uplift");
  const { day } = useFigures();
  const { openedBy, openedOn, retailerId, licenceCode } = plan;
  const opened = { name: openedBy ?? "", day: day(openedOn) };
  return (
    <span className="row">
      <Link to="/uplift">← {t("allPlans")}</Link>
      <Link to={`/retailers/${retailerId}?tab=evaluation`} className="figure">
        {licenceCode}
      </Link>
      <PlanMark {...plan} />
      {openedBy === null ? t("openedOn", opened) : t("openedBy", opened)}
      {plan.closedWhy === "" ? null : <span>{plan.closedWhy}</span>}
    </span>
  );
}

function Actions({ plan }: Parameters<typeof PlanTally>[0]) {
  return (
    <>
      <DownloadButton route={exportUpliftPlan} input={{ id: plan.id }} />
      {mayAsk(useMe(), changeUpliftPlan) ? <PlanEnding plan={plan} /> : null}
    </>
  );
}

/** One plan: what is weak, the sheet, what is to be done and reached, and what it brought. */
export function UpliftPlanPage() {
  const { t } = useTranslation(["uplift", "common"]);
  const id = useNumber("id");
  const { data } = useSuspenseQuery(ask(readUpliftPlan, { id }));
  const changes = mayAsk(useMe(), changeUpliftPlan);
  const { plan } = data;
  const isEditable = changes && plan.state === "open";
  return (
    <Page
      title={t("planTitle", { name: plan.name })}
      subtitle={<Subtitle plan={plan} />}
      actions={<Actions plan={plan} />}
    >
      <div className="stack">
        <PlanTally plan={plan} />
        <WeakPanel shown={data} />
        <SwotPanel shown={data} isEditable={isEditable} />
        {isEditable ? <TargetsPanel key={plan.dueDay} shown={data} /> : null}
        <ActionsPanel shown={data} isEditable={isEditable} />
        {isEditable ? <ProposalsPanel shown={data} /> : null}
        <ReRatingPanel shown={data} />
      </div>
    </Page>
  );
}

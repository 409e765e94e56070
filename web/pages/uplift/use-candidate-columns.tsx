import { openUpliftPlan, type UpliftCandidate } from "@dongxiao/contract";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useSaid } from "../../lib/language.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { retailerColumn } from "../../parts/retailer-column.tsx";
import type { Opening } from "./use-opening.ts";
import { usePoints } from "./use-points.ts";

interface TodoProps extends Pick<Opening, "open" | "busyWith"> {
  readonly candidate: UpliftCandidate;
}

function Todo({ candidate: { retailerId, openPlanId }, open, busyWith }: TodoProps) {
  const { t } = useTranslation("uplift");
  const opens = mayAsk(useMe(), openUpliftPlan);
  if (openPlanId !== null) return <Link to={`/uplift/${openPlanId}`}>{t("toPlan")}</Link>;
  if (!opens) return null;
  const isBusy = busyWith === retailerId;
  return (
    <Button size="small" loading={isBusy} onClick={() => void open(retailerId)}>
      {t("make")}
    </Button>
  );
}

/** The columns of the list of candidates; the last one opens a plan or leads to it. */
export function useCandidateColumns({
  open,
  busyWith,
}: Opening): readonly Column<UpliftCandidate>[] {
  const { t } = useTranslation("uplift");
  const { points } = usePoints();
  const said = useSaid();
  const weakest = ({ weakest: items }: UpliftCandidate): string =>
    items.map(({ titles }) => said(titles)).join(" · ");
  return [
    retailerColumn(t("retailer")),
    wordColumn("line", t("line"), ({ line }) => line, { from: "wide" }),
    wordColumn("rating", t("rating"), ({ rating }) => rating ?? "—"),
    figureColumn("points", t("points"), (row) => row.points, points),
    figureColumn("behind", t("behind"), ({ behindPeers }) => behindPeers, points),
    figureColumn("winnable", t("winnable"), ({ winnable }) => winnable, points, { from: "wide" }),
    wordColumn("weakest", t("weakest"), weakest, { prose: true }),
    {
      id: "todo",
      title: t("action"),
      cell: (candidate) => <Todo candidate={candidate} open={open} busyWith={busyWith} />,
    },
  ];
}

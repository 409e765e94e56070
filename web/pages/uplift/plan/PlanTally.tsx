import type { UpliftPlanRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { Tally } from "../../../parts/Tally.tsx";
import { usePoints } from "../use-points.ts";

function usePointItems({ before, after, targets, isMet }: UpliftPlanRow) {
  const { t } = useTranslation("uplift");
  const { period } = useFigures();
  const { points } = usePoints();
  const tone = isMet === null ? {} : { tone: isMet ? ("good" as const) : ("warn" as const) };
  const stars = targets.stars === undefined ? "" : `${t("targetStars")} ${targets.stars}`;
  return [
    {
      name: `${t("before")} · ${period(before.period)}`,
      value: points(before.points),
      note: before.rating ?? "",
    },
    { name: t("target"), value: points(targets.points ?? null), note: stars },
    {
      name: t("after"),
      value: points(after?.points ?? null),
      note: after?.rating ?? "",
      ...tone,
    },
  ];
}

/** Where a plan began, where it is to lead, and where it has led. */
export function PlanTally({ plan }: { readonly plan: UpliftPlanRow }) {
  const { t } = useTranslation("uplift");
  const { day, weekday, count } = useFigures();
  const { dueDay, actions, isOverdue } = plan;
  const done = actions.filter(({ doneDay }) => doneDay !== null).length;
  const items = [
    ...usePointItems(plan),
    {
      name: t("actionsDone"),
      value: t("doneOf", { done: count(done), all: count(actions.length) }),
    },
    {
      name: t("due"),
      value: weekday(dueDay),
      note: day(dueDay),
      ...(isOverdue ? { tone: "bad" as const } : {}),
    },
  ];
  return <Tally items={items} />;
}

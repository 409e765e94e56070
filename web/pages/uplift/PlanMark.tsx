import type { UpliftPlanRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { Mark, type Tone } from "../../parts/Mark.tsx";

const tones: Readonly<Record<UpliftPlanRow["state"], Tone>> = {
  open: "accent",
  done: "good",
  abandoned: "plain",
};

type Props = Pick<UpliftPlanRow, "state" | "isOverdue" | "isMet">;

/** What became of a plan: its state, whether it is overdue, and whether its targets were met. */
export function PlanMark({ state, isOverdue, isMet }: Props) {
  const { t } = useTranslation("uplift");
  return (
    <span className="row">
      {isOverdue ? (
        <Mark tone="bad">{t("overdue")}</Mark>
      ) : (
        <Mark tone={tones[state]}>{t(state)}</Mark>
      )}
      {isMet === null ? null : (
        <Mark tone={isMet ? "good" : "warn"}>{isMet ? t("met") : t("missed")}</Mark>
      )}
    </span>
  );
}

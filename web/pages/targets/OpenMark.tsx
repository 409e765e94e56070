import type { TargetDecisionShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { Mark } from "../../parts/Mark.tsx";

/** Whether a register is in force. */
export function OpenMark({ decision }: { readonly decision: TargetDecisionShown | null }) {
  const { t } = useTranslation("targets");
  if (decision === null) return <Mark tone="plain">{t("notYet")}</Mark>;
  return decision.isOpen ? (
    <Mark tone="good">{t("isOpen")}</Mark>
  ) : (
    <Mark tone="calm">{t("isClosed")}</Mark>
  );
}

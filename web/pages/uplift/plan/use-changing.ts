import {
  changeUpliftPlan,
  type SwotLineShown,
  type UpliftPlanShown,
  type UpliftTargetsForm,
} from "@dongxiao/contract";
import { App } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";

/** What of a plan can be changed; the rest stays as it is. */
export interface PlanPart {
  readonly swot?: readonly SwotLineShown[];
  readonly targets?: UpliftTargetsForm;
  readonly dueDay?: string;
  readonly note?: string;
}

/** Changes a part of an open plan and says that it is saved. */
export function useChanging({ plan, swot }: UpliftPlanShown) {
  const { t } = useTranslation("uplift");
  const { message } = App.useApp();
  const { mutateAsync, isPending, error } = useTell(changeUpliftPlan);
  const change = async (part: PlanPart): Promise<void> => {
    const { id, targets, dueDay, note } = plan;
    const form = { id, targets, dueDay, note, ...part, swot: [...(part.swot ?? swot)] };
    const done = await mutateAsync(form).catch(() => null);
    if (done !== null) void message.success(t("saved"));
  };
  return { change, isPending, error };
}

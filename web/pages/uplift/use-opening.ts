import { openUpliftPlan } from "@dongxiao/contract";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { useTell } from "../../lib/ask.ts";

/** Opens a plan for a retailer and goes to it. */
export function useOpening() {
  const { t } = useTranslation("uplift");
  const { message } = App.useApp();
  const go = useNavigate();
  const { mutateAsync, isPending, error, variables } = useTell(openUpliftPlan);
  const open = async (retailerId: number): Promise<void> => {
    const form = { targets: { items: {} }, actions: [], note: "", dueDay: undefined };
    const done = await mutateAsync({ id: retailerId, ...form }).catch(() => null);
    if (done === null) return;
    void message.success(t("made"));
    void go(`/uplift/${done.id}`);
  };
  return { open, error, busyWith: isPending ? variables.id : null };
}

/** The way to open a plan, and with whose it is busy. */
export type Opening = ReturnType<typeof useOpening>;

import { tickUpliftAction, type UpliftPlanActionShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { DayTextForm } from "./DayTextForm.tsx";

interface Props {
  readonly action: UpliftPlanActionShown;
  readonly today: string;
  readonly onDone: () => void;
}

/** Ticks an action off: on which day, and what came of it. */
export function TickForm({ action: { id }, today, onDone }: Props) {
  const { t } = useTranslation("uplift");
  const { mutateAsync, isPending, error } = useTell(tickUpliftAction);
  const tick = async (doneDay: string, result: string): Promise<void> => {
    const done = await mutateAsync({ id, doneDay, result }).catch(() => null);
    if (done !== null) onDone();
  };
  return (
    <DayTextForm
      day={{ label: t("doneDay"), start: today }}
      text={{ label: t("result"), start: "", maxLength: 1000 }}
      word={t("tick")}
      isPending={isPending}
      error={error}
      onSend={(doneDay, result) => void tick(doneDay, result)}
    />
  );
}

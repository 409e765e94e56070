import { putUpliftAction, type UpliftPlanActionShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import type { PlaybookAction } from "../uplift-data.ts";
import { DayTextForm } from "./DayTextForm.tsx";

interface Props {
  readonly planId: number;
  readonly known: PlaybookAction;
  readonly action: UpliftPlanActionShown;
  readonly onDone: () => void;
}

/** Gives an action of a plan another day and note. */
export function DateForm({ planId, known, action, onDone }: Props) {
  const { t } = useTranslation(["uplift", "common"]);
  const { mutateAsync, isPending, error } = useTell(putUpliftAction);
  const save = async (dueDay: string, note: string): Promise<void> => {
    const form = { id: planId, action: known.id, ownerId: action.ownerId, note, dueDay };
    const done = await mutateAsync(form).catch(() => null);
    if (done !== null) onDone();
  };
  return (
    <DayTextForm
      day={{ label: t("due"), start: action.dueDay }}
      text={{ label: t("note"), start: action.note, maxLength: 500 }}
      word={t("common:save")}
      isPending={isPending}
      error={error}
      onSend={(dueDay, note) => void save(dueDay, note)}
    />
  );
}

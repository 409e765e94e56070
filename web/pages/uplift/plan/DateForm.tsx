import { putUpliftAction, type UpliftPlanActionShown } from "@dongxiao/contract";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { DayField } from "../../../parts/DayField.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import type { PlaybookAction } from "../uplift-data.ts";

interface Props {
  readonly planId: number;
  readonly known: PlaybookAction;
  readonly action: UpliftPlanActionShown;
  readonly onDone: () => void;
}

/** Gives an action of a plan another day and note. */
export function DateForm({ planId, known, action, onDone }: Props) {
  const { t } = useTranslation(["uplift", "common"]);
  const field = useId();
  const [dueDay, setDueDay] = useState<string | null>(action.dueDay);
  const [note, setNote] = useState(action.note);
  const { mutateAsync, isPending, error } = useTell(putUpliftAction);
  const save = async (): Promise<void> => {
    const form = { id: planId, action: known.id, ownerId: action.ownerId, note };
    const done = await mutateAsync({ ...form, dueDay: dueDay ?? undefined }).catch(() => null);
    if (done !== null) onDone();
  };
  const isEmpty = dueDay === null;
  return (
    <div className="stack-tight">
      <span>{t("due")}</span>
      <DayField label={t("due")} value={dueDay} onChange={setDueDay} />
      <label htmlFor={field}>{t("note")}</label>
      <Input
        id={field}
        maxLength={500}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <FailureNote error={error} />
      <Button type="primary" loading={isPending} disabled={isEmpty} onClick={() => void save()}>
        {t("common:save")}
      </Button>
    </div>
  );
}

import { tickUpliftAction, type UpliftPlanActionShown } from "@dongxiao/contract";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { DayField } from "../../../parts/DayField.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";

interface Props {
  readonly action: UpliftPlanActionShown;
  readonly today: string;
  readonly onDone: () => void;
}

/** Ticks an action off: on which day, and what came of it. */
export function TickForm({ action, today, onDone }: Props) {
  const { t } = useTranslation("uplift");
  const field = useId();
  const [doneDay, setDoneDay] = useState<string | null>(today);
  const [result, setResult] = useState("");
  const { mutateAsync, isPending, error } = useTell(tickUpliftAction);
  const tick = async (): Promise<void> => {
    const done = await mutateAsync({ id: action.id, doneDay, result }).catch(() => null);
    if (done !== null) onDone();
  };
  return (
    <div className="stack-tight">
      <span>{t("doneDay")}</span>
      <DayField label={t("doneDay")} value={doneDay} onChange={setDoneDay} />
      <label htmlFor={field}>{t("result")}</label>
      <Input.TextArea
        id={field}
        rows={3}
        maxLength={1000}
        value={result}
        onChange={({ target }) => setResult(target.value)}
      />
      <FailureNote error={error} />
      <Button
        type="primary"
        loading={isPending}
        disabled={doneDay === null}
        onClick={() => void tick()}
      >
        {t("tick")}
      </Button>
    </div>
  );
}

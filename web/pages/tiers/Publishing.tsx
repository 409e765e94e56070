import { publishTierRun, type TierRunAnswer } from "@dongxiao/contract";
import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { DayField } from "../../parts/DayField.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";

interface Props {
  readonly answer: TierRunAnswer;
  readonly onDone: () => void;
}

/** Asks once more, and from which day on; then publishes. */
export function Publishing({ answer: { run, moves, earliest }, onDone }: Props) {
  const { t } = useTranslation("tiers");
  const { message } = App.useApp();
  const { count } = useFigures();
  const [day, setDay] = useState<string | null>(earliest);
  const { mutateAsync, isPending, error } = useTell(publishTierRun);
  // once it is published this form is gone, and only a promise outlives it
  const publish = async (): Promise<void> => {
    const done = await mutateAsync({ id: run.id, validFrom: day ?? earliest }).catch(() => null);
    if (done === null) return;
    void message.success(t("publishedNow", { n: count(done.changed) }));
    onDone();
  };
  return (
    <div className="stack-tight">
      <p>{t("publishHelp", { n: count(moves.up + moves.down + moves.fresh) })}</p>
      <span>{t("validFrom")}</span>
      <DayField label={t("validFrom")} value={day} onChange={setDay} />
      <FailureNote error={error} />
      <Button
        type="primary"
        loading={isPending}
        disabled={day === null}
        onClick={() => void publish()}
      >
        {t("publish")}
      </Button>
    </div>
  );
}

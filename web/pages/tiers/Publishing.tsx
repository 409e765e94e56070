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
  const { mutate, isPending, error } = useTell(publishTierRun);
  const publish = (): void =>
    mutate(
      { id: run.id, validFrom: day ?? earliest },
      {
        onSuccess: ({ changed }) => {
          void message.success(t("publishedNow", { n: count(changed) }));
          onDone();
        },
      },
    );
  return (
    <div className="stack-tight">
      <p>{t("publishHelp", { n: count(moves.up + moves.down + moves.fresh) })}</p>
      <span>{t("validFrom")}</span>
      <DayField label={t("validFrom")} value={day} onChange={setDay} />
      <FailureNote error={error} />
      <Button type="primary" loading={isPending} disabled={day === null} onClick={publish}>
        {t("publish")}
      </Button>
    </div>
  );
}

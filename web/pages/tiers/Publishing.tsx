import { publishTierRun, type TierRunAnswer } from "@dongxiao/contract";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useDone } from "../../lib/use-done.ts";
import { DayField } from "../../parts/DayField.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";

interface Props {
  readonly answer: TierRunAnswer;
  readonly onDone: () => void;
}

/** Asks once more, and from which day on; then publishes. */
export function Publishing({ answer: { run, moves, earliest }, onDone }: Props) {
  const { t } = useTranslation("tiers");
  const { count } = useFigures();
  const [day, setDay] = useState<string | null>(earliest);
  const { mutateAsync, isPending, error } = useTell(publishTierRun);
  const done = useDone(onDone);
  const publish = (): void => {
    const publishing = mutateAsync({ id: run.id, validFrom: day ?? earliest });
    void done(publishing, ({ changed }) => t("publishedNow", { n: count(changed) }));
  };
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

import { makeScoreRuns } from "@dongxiao/contract";
import type { ScoreKind } from "@dongxiao/core/retailers";
import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { useTell } from "../../lib/ask.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { newestMonth } from "../analysis/periods.ts";
import { useSpan } from "../analysis/use-span.ts";
import { MonthSelect } from "./MonthSelect.tsx";

function useMaking() {
  const { t } = useTranslation("scores");
  const { message } = App.useApp();
  const go = useNavigate();
  const { mutate, isPending, error } = useTell(makeScoreRuns);
  const make = (period: string, kind: ScoreKind | null): void =>
    mutate(
      { period, kind, reason: "" },
      {
        onSuccess: ({ ids }) => {
          void message.success(t("made"));
          if (kind !== null && ids[0] !== undefined) void go(`/scores/runs/${ids[0]}`);
        },
      },
    );
  return { make, isPending, error };
}

/** Scores a month as a draft and opens it; or every kind at once. */
export function MakeRun({ kind }: { readonly kind: ScoreKind }) {
  const { t } = useTranslation("scores");
  const span = useSpan();
  const [month, setMonth] = useState(span === null ? "" : newestMonth(span));
  const { make, isPending, error } = useMaking();
  if (span === null) return null;
  return (
    <div className="row score-make">
      <MonthSelect span={span} value={month} onChange={setMonth} />
      <Button type="primary" loading={isPending} onClick={() => make(month, kind)}>
        {t("make")}
      </Button>
      <Button disabled={isPending} onClick={() => make(month, null)}>
        {t("makeAll")}
      </Button>
      <FailureNote error={error} />
    </div>
  );
}

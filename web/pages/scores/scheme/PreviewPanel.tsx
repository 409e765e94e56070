import { previewScoreScheme } from "@dongxiao/contract";
import { useMutation } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { call } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import type { Got } from "../../../lib/wire.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { newestMonth, type Span } from "../../analysis/periods.ts";
import { useSpan } from "../../analysis/use-span.ts";
import { MonthSelect } from "../MonthSelect.tsx";
import { MovesPanels } from "../MovesPanels.tsx";
import type { SchemeEdited } from "../score-data.ts";
import { SpreadPanel } from "../SpreadPanel.tsx";

interface Props {
  readonly scheme: SchemeEdited;
  readonly isSound: boolean;
}

interface Asked {
  readonly definition: SchemeEdited;
  readonly period: string;
}

function Outcome({ outcome }: { readonly outcome: Got<typeof previewScoreScheme> }) {
  const { t } = useTranslation("scores");
  const { period } = useFigures();
  const { spread, grades, moves } = outcome;
  const title = `${t("movers")} · ${period(outcome.period)}`;
  return (
    <>
      <SpreadPanel spread={spread} grades={grades} />
      <MovesPanels title={title} moves={moves} grades={grades} />
    </>
  );
}

/** Asks what a scheme would do, and knows whether it was changed since. */
function usePreview({ scheme, month }: { readonly scheme: SchemeEdited; readonly month: string }) {
  const { mutate, isPending, error, data, variables } = useMutation({
    mutationFn: async (asked: Asked) => await call(previewScoreScheme, asked),
  });
  const run = (): void => mutate({ definition: scheme, period: month });
  const isStale = data !== undefined && variables?.definition !== scheme;
  return { run, isPending, error, data, isStale };
}

function Preview({ scheme, isSound, span }: Props & { readonly span: Span }) {
  const { t } = useTranslation("scores");
  const [month, setMonth] = useState(newestMonth(span));
  const { run, isPending, error, data, isStale } = usePreview({ scheme, month });
  return (
    <>
      <Panel title={t("preview")} note={t("previewHelp")}>
        <div className="stack-tight">
          <div className="row">
            <MonthSelect span={span} value={month} onChange={setMonth} />
            <Button type="primary" disabled={!isSound} loading={isPending} onClick={run}>
              {t("previewButton")}
            </Button>
          </div>
          <FailureNote error={error} />
          {isStale ? <Alert type="info" title={t("stale")} /> : null}
          {data?.against === null ? <p className="quiet">{t("previewNone")}</p> : null}
        </div>
      </Panel>
      {data === undefined ? null : <Outcome outcome={data} />}
    </>
  );
}

/** Who would move if this scheme were used instead of the one in use. */
export function PreviewPanel(props: Props) {
  const span = useSpan();
  return span === null ? null : <Preview {...props} span={span} />;
}

import { exportVerdicts } from "@dongxiao/contract";
import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { saveAnswer } from "../../../lib/save-answer.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Page } from "../../../parts/Page.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { QualityTabs } from "../QualityTabs.tsx";
import { AddBar } from "./AddBar.tsx";
import { FileBar } from "./FileBar.tsx";
import { sentOf } from "./report.ts";
import { SaveButton } from "./SaveButton.tsx";
import { SavedReports } from "./SavedReports.tsx";
import { StatementItem } from "./StatementItem.tsx";
import { type Report, useReport } from "./use-report.ts";
import { verdictStates } from "./verdict-looks.ts";

interface Props {
  readonly report: Report;
}

function useSummary({ rows }: Report): string {
  const { t } = useTranslation("quality");
  const counted = verdictStates.flatMap((state) => {
    const n = rows.filter(({ verdict }) => verdict?.state === state).length;
    return n === 0 ? [] : [`${t(state)} ${n}`];
  });
  return counted.length === 0
    ? ""
    : t("summary", { count: rows.length, states: counted.join(" · ") });
}

function Actions({ report }: Props) {
  const { t } = useTranslation("quality");
  const exporting = useMutation({
    mutationFn: async () =>
      await saveAnswer(exportVerdicts, { statements: report.rows.map(sentOf) }),
  });
  return (
    <div className="filters">
      <Button type="primary" loading={report.isJudging} onClick={report.judge}>
        {t("run")}
      </Button>
      <Button loading={exporting.isPending} onClick={() => exporting.mutate()}>
        {t("exportVerdicts")}
      </Button>
      <SaveButton rows={report.rows} />
      <Button type="link" onClick={() => report.change({ do: "replace", rows: [] })}>
        {t("clear")}
      </Button>
      <FailureNote error={report.error ?? exporting.error} />
    </div>
  );
}

function Statements({ report }: Props) {
  const { t } = useTranslation("quality");
  const summary = useSummary(report);
  if (report.rows.length === 0)
    return (
      <Panel title={t("statements")} flush>
        <Nothing>{t("statementsNone")}</Nothing>
      </Panel>
    );
  return (
    <Panel title={t("statements")} note={<output>{summary}</output>} flush>
      <Actions report={report} />
      <ul>
        {report.rows.map((row) => (
          <StatementItem
            key={row.key}
            row={row}
            onEdit={(part) => report.change({ do: "edit", key: row.key, part })}
            onRemove={() => report.change({ do: "remove", key: row.key })}
          />
        ))}
      </ul>
    </Panel>
  );
}

/** Checks what a report states, from the statements alone. */
export function ReportPage() {
  const { t } = useTranslation("quality");
  const report = useReport();
  return (
    <Page title={t("title")} subtitle={t("reportHelp")}>
      <div className="stack">
        <QualityTabs />
        <section className="panel filters" aria-label={t("add")}>
          <AddBar
            onAdd={(row) => report.change({ do: "add", rows: [row] })}
            onExamples={(rows) => report.load("add", rows)}
          />
          <FileBar onRead={(rows) => report.change({ do: "replace", rows })} />
        </section>
        <SavedReports onLoad={(rows) => report.load("replace", rows)} />
        <Statements report={report} />
      </div>
    </Page>
  );
}

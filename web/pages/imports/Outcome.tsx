import type { ImportBatch, Job } from "@dongxiao/contract";
import { Alert } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { JobEnd } from "../../parts/JobEnd.tsx";
import { ApplyPanel } from "./ApplyPanel.tsx";
import { UndoButton } from "./UndoButton.tsx";

interface NoteProps {
  readonly type: "success" | "info" | "error";
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}

function Note({ type, title, text, action }: NoteProps) {
  return <Alert type={type} showIcon title={title} description={text} action={action} />;
}

function Ended({ batch }: { readonly batch: ImportBatch }) {
  const { t } = useTranslation("imports");
  const { count, moment } = useFigures();
  const said = useSaid();
  const again = <Link to="/imports/new">{t("again")}</Link>;
  switch (batch.state) {
    case "applied":
      return (
        <Note
          type="success"
          title={t("doneTitle")}
          text={t("doneNote", { rows: count(batch.added + batch.changed) })}
          action={<UndoButton batch={batch} size="medium" />}
        />
      );
    case "undone": {
      const text = t("undoneNote", { by: batch.undoneBy ?? "—", at: moment(batch.undoneAt) });
      return <Note type="info" title={t("undoneTitle")} text={text} action={again} />;
    }
    case "refused": {
      const text = batch.refusal === null ? t("failedNote") : said(batch.refusal.reason);
      return <Note type="error" title={t("refusedTitle")} text={text} action={again} />;
    }
    case "cancelled":
      return (
        <Note type="info" title={t("cancelledTitle")} text={t("cancelledNote")} action={again} />
      );
    case "failed":
      return <Note type="error" title={t("failedTitle")} text={t("failedNote")} action={again} />;
    case "checking":
    case "checked":
    case "applying":
    case "replacing":
    case "undoing":
      return null;
  }
}

/** What can be done now, or what came of it. */
export function Outcome({ batch, job }: { readonly batch: ImportBatch; readonly job: Job | null }) {
  if (batch.state === "checked")
    return (
      <div className="stack-tight">
        <JobEnd job={job} />
        <ApplyPanel batch={batch} />
      </div>
    );
  const undoRefused = batch.state === "applied" && job?.kind === "import-undo";
  return (
    <div className="stack-tight">
      {undoRefused ? <JobEnd job={job} /> : null}
      <Ended batch={batch} />
    </div>
  );
}

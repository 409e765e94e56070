import type { ImportBatch, Job } from "@dongxiao/contract";
import { Alert } from "antd";
import type { ComponentType, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { JobEnd } from "../../parts/JobEnd.tsx";
import { ApplyPanel } from "./ApplyPanel.tsx";
import type { ImportState } from "./states.ts";
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

interface BatchProps {
  readonly batch: ImportBatch;
}

function Again() {
  const { t } = useTranslation("imports");
  return <Link to="/imports/new">{t("again")}</Link>;
}

function Applied({ batch }: BatchProps) {
  const { t } = useTranslation("imports");
  const { count } = useFigures();
  const text = t("doneNote", { rows: count(batch.added + batch.changed) });
  const undo = <UndoButton batch={batch} size="medium" />;
  return <Note type="success" title={t("doneTitle")} text={text} action={undo} />;
}

function Undone({ batch }: BatchProps) {
  const { t } = useTranslation("imports");
  const { moment } = useFigures();
  const text = t("undoneNote", { by: batch.undoneBy ?? "—", at: moment(batch.undoneAt) });
  return <Note type="info" title={t("undoneTitle")} text={text} action={<Again />} />;
}

function RefusedFile({ batch: { refusal } }: BatchProps) {
  const { t } = useTranslation("imports");
  const said = useSaid();
  const text = refusal === null ? t("failedNote") : said(refusal.reason);
  return <Note type="error" title={t("refusedTitle")} text={text} action={<Again />} />;
}

function Cancelled() {
  const { t } = useTranslation("imports");
  const text = t("cancelledNote");
  return <Note type="info" title={t("cancelledTitle")} text={text} action={<Again />} />;
}

function Failed() {
  const { t } = useTranslation("imports");
  return <Note type="error" title={t("failedTitle")} text={t("failedNote")} action={<Again />} />;
}

const ends: Partial<Readonly<Record<ImportState, ComponentType<BatchProps>>>> = {
  applied: Applied,
  undone: Undone,
  refused: RefusedFile,
  cancelled: Cancelled,
  failed: Failed,
};

/** What can be done now, or what came of it. */
export function Outcome({ batch, job }: { readonly batch: ImportBatch; readonly job: Job | null }) {
  if (batch.state === "checked")
    return (
      <div className="stack-tight">
        <JobEnd job={job} />
        <ApplyPanel batch={batch} />
      </div>
    );
  const Ended = ends[batch.state];
  const undoRefused = batch.state === "applied" && job?.kind === "import-undo";
  return (
    <div className="stack-tight">
      {undoRefused ? <JobEnd job={job} /> : null}
      {Ended === undefined ? null : <Ended batch={batch} />}
    </div>
  );
}

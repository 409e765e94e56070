import { readImport } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { isUnderWay, useJob } from "../../lib/job.ts";
import { useNumber } from "../../lib/param.ts";
import { JobProgress } from "../../parts/JobProgress.tsx";
import { Page } from "../../parts/Page.tsx";
import { BadCells } from "./BadCells.tsx";
import { ColumnsNote } from "./ColumnsNote.tsx";
import { Counts } from "./Counts.tsx";
import { kinds } from "./kinds.ts";
import { Outcome } from "./Outcome.tsx";
import { Sample } from "./Sample.tsx";
import { importStates } from "./states.ts";
import { ImportFindings } from "./ImportFindings.tsx";
import { Wizard } from "./Wizard.tsx";

const workWords = {
  "import-check": "checking",
  "import-apply": "applying",
  "import-undo": "undoing",
  week: "checking",
  leads: "checking",
} as const;

function Body({ id }: { readonly id: number }) {
  const { t } = useTranslation("imports");
  const { data } = useSuspenseQuery(ask(readImport, { id }));
  const { job, cancel, isCancelling } = useJob(data.job);
  if (isUnderWay(job))
    return (
      <section className="panel panel-body" aria-label={t(workWords[job.kind])}>
        <JobProgress
          title={t(workWords[job.kind])}
          job={job}
          cancel={cancel}
          isCancelling={isCancelling}
        />
      </section>
    );
  const counted = data.import.rows > 0;
  return (
    <>
      {counted ? <Counts batch={data.import} /> : null}
      <ColumnsNote {...data} />
      <Outcome batch={data.import} job={job} />
      <ImportFindings batch={data.import} />
      <BadCells data={data} />
      <Sample rows={data.sample} />
    </>
  );
}

/** One import on its way: checked, written, done or taken back, whichever it is at. */
export function ImportPage() {
  const { t } = useTranslation("imports");
  const { moment, day } = useFigures();
  const id = useNumber("id");
  const { data } = useSuspenseQuery(ask(readImport, { id }));
  const { fileName, kind, startedAt, startedBy, state, fromCycle, toCycle } = data.import;
  const about = [
    t(kinds[kind].word),
    ...(fromCycle === null ? [] : [t("cycles", { from: day(fromCycle), to: day(toCycle) })]),
    ...(startedBy === null ? [] : [startedBy]),
    moment(startedAt),
  ];
  const failed = state === "refused" || state === "failed";
  return (
    <Page title={fileName} subtitle={about.join(" · ")}>
      <div className="stack">
        <Wizard step={importStates[state].step} failed={failed} />
        <Body id={id} />
      </div>
    </Page>
  );
}

import { type Job, runWeek } from "@dongxiao/contract";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { isUnderWay, useJob } from "../../lib/job.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { JobEnd } from "../../parts/JobEnd.tsx";
import { JobProgress } from "../../parts/JobProgress.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import type { WeeksData } from "./weeks-data.ts";

interface StartProps {
  readonly cycles: readonly string[];
  readonly onStarted: (job: Job) => void;
}

function Start({ cycles, onStarted }: StartProps) {
  const { t } = useTranslation("weeks");
  const { week } = useFigures();
  const newestFirst = cycles.toSorted().toReversed();
  const [cycle, setCycle] = useState(newestFirst[0]);
  const { mutate, isPending, error } = useTell(runWeek);
  const options = newestFirst.map((value, place) => ({
    value,
    label: place === 0 ? `${week(value)} · ${t("newest")}` : week(value),
  }));
  return (
    <div className="stack-tight">
      <div className="row">
        <Select
          aria-label={t("cycle")}
          className="cycle"
          showSearch={{ optionFilterProp: "label" }}
          options={options}
          value={cycle ?? null}
          onChange={(value: string) => setCycle(value)}
        />
        <Button
          type="primary"
          loading={isPending}
          onClick={() => mutate({ cycle }, { onSuccess: ({ job }) => onStarted(job) })}
        >
          {t("runButton")}
        </Button>
      </div>
      <FailureNote error={error} />
    </div>
  );
}

function Ready({ job }: { readonly job: Job | null }) {
  const { t } = useTranslation("weeks");
  const runId = job?.subject.weekRunId;
  if (job?.state !== "done") return <JobEnd job={job} />;
  return (
    <output>
      {t("ready")}{" "}
      {runId === undefined ? null : <Link to={`/weeks/${runId}`}>{t("openBrief")}</Link>}
    </output>
  );
}

/** Starts a run, follows it, and opens what came of it. */
export function RunPanel({ weeks }: { readonly weeks: WeeksData }) {
  const { t } = useTranslation("weeks");
  const { day } = useFigures();
  const [started, setStarted] = useState<Job | null>(null);
  const { job, cancel, isCancelling } = useJob(started ?? weeks.running);
  const cycle = job?.subject.cycle;
  if (weeks.cycles.length === 0)
    return (
      <Panel title={t("run")}>
        <Nothing>
          {t("noCycles")} <Link to="/imports/new">→</Link>
        </Nothing>
      </Panel>
    );
  const title = cycle === undefined ? t("runningNewest") : t("running", { cycle: day(cycle) });
  return (
    <Panel title={t("run")}>
      {isUnderWay(job) ? (
        <JobProgress title={title} job={job} cancel={cancel} isCancelling={isCancelling} />
      ) : (
        <div className="stack-tight">
          <Start cycles={weeks.cycles} onStarted={setStarted} />
          <Ready job={job} />
        </div>
      )}
    </Panel>
  );
}

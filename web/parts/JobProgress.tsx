import type { Job } from "@dongxiao/contract";
import { Button, Progress } from "antd";
import { useTranslation } from "react-i18next";

import { stages } from "../messages/zh-hans/stages.ts";
import { useFigures } from "../lib/figures.tsx";

type Stage = keyof typeof stages;

function isStage(stage: string): stage is Stage {
  return stage in stages;
}

interface Props {
  readonly title: string;
  readonly job: Job;
  readonly cancel: () => void;
  readonly isCancelling: boolean;
}

/** Long work under way: how far it is, and a way to stop it. */
export function JobProgress({ title, job, cancel, isCancelling }: Props) {
  const { t } = useTranslation(["common", "stages"]);
  const { count } = useFigures();
  const share = job.whole > 0 ? Math.min(100, Math.floor((100 * job.done) / job.whole)) : 0;
  const where =
    job.state === "queued"
      ? t("workQueued")
      : [
          ...(isStage(job.stage) ? [t(`stages:${job.stage}`)] : []),
          t("workOf", { done: count(job.done), whole: count(job.whole) }),
        ].join(" · ");
  return (
    <div className="job">
      <output className="job-title">{title}</output>
      <Progress percent={share} aria-label={title} />
      <div className="row job-foot">
        <span className="quiet figure">{where}</span>
        <Button onClick={cancel} disabled={isCancelling}>
          {isCancelling ? t("stopping") : t("stop")}
        </Button>
      </div>
    </div>
  );
}

import { type Job, type ProblemCode, problems } from "@dongxiao/contract";
import { Alert } from "antd";
import { useTranslation } from "react-i18next";

import { Refused } from "../lib/wire.ts";
import { FailureNote } from "./FailureNote.tsx";

function isProblemCode(code: string): code is ProblemCode {
  return code in problems;
}

/** What came of long work that did not reach its end; nothing when it did. */
export function JobEnd({ job }: { readonly job: Job | null }) {
  const { t } = useTranslation();
  if (job === null) return null;
  if (job.state === "cancelled") return <Alert type="info" showIcon title={t("workCancelled")} />;
  if (job.problem !== null && isProblemCode(job.problem.code))
    return <FailureNote error={new Refused(job.problem.code, job.problem.detail)} />;
  if (job.state === "failed" || job.state === "refused")
    return <Alert type="error" showIcon title={t("workFailed")} />;
  return null;
}

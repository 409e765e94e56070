import type { Job } from "@dongxiao/contract";
import { Segmented } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { isUnderWay, useJob } from "../../../lib/job.ts";
import { JobEnd } from "../../../parts/JobEnd.tsx";
import { JobProgress } from "../../../parts/JobProgress.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { CampaignForm } from "./CampaignForm.tsx";
import { SkuForm } from "./SkuForm.tsx";

const kinds = ["sku", "campaign"] as const;
type Kind = (typeof kinds)[number];

interface Props {
  readonly running: Job | null;
  /** Told the new list, once it is made. */
  readonly onMade: (id: number) => void;
}

/** Tells of a new list once, when the job that makes it is done. */
function useMade(job: Job | null, onMade: (id: number) => void): void {
  const made = job?.state === "done" ? job.subject.leadListId : undefined;
  const told = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (made === undefined || made === told.current) return;
    told.current = made;
    onMade(made);
  }, [made, onMade]);
}

interface ChoiceProps {
  readonly kind: Kind;
  readonly onChange: (kind: Kind) => void;
}

function KindChoice({ kind, onChange }: ChoiceProps) {
  const { t } = useTranslation("leads");
  return (
    <Segmented<Kind>
      aria-label={t("what")}
      options={kinds.map((one) => ({ value: one, label: t(`for${one}`) }))}
      value={kind}
      onChange={onChange}
    />
  );
}

/** Makes a list: for a SKU, or from a campaign's list of who took part. */
export function MakePanel({ running, onMade }: Props) {
  const { t } = useTranslation("leads");
  const [kind, setKind] = useState<Kind>("sku");
  const [started, setStarted] = useState<Job | null>(null);
  const { job, cancel, isCancelling } = useJob(started ?? running);
  useMade(job, onMade);
  const choice = <KindChoice kind={kind} onChange={setKind} />;
  const Form = kind === "sku" ? SkuForm : CampaignForm;
  return (
    <Panel title={t("make")} actions={choice}>
      {isUnderWay(job) ? (
        <JobProgress title={t("working")} job={job} cancel={cancel} isCancelling={isCancelling} />
      ) : (
        <div className="stack-tight">
          <Form onStarted={setStarted} />
          <JobEnd job={job} />
        </div>
      )}
    </Panel>
  );
}

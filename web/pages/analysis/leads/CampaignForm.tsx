import { campaignTemplate, type Job, makeCampaignLeads } from "@dongxiao/contract";
import { useMutation } from "@tanstack/react-query";
import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { upload } from "../../../lib/upload.ts";
import type { Got } from "../../../lib/wire.ts";
import { DayField } from "../../../parts/DayField.tsx";
import { DownloadButton } from "../../../parts/DownloadButton.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { FileButton } from "../../../parts/FileButton.tsx";
import { Field } from "../ask/Field.tsx";

interface Props {
  readonly onStarted: (job: Job) => void;
}

interface Asked {
  readonly name: string;
  readonly since: string | null;
  readonly file: File;
}

function send({ name, since, file }: Asked): Promise<Got<typeof makeCampaignLeads>> {
  const day = since === null ? {} : { since };
  return upload({
    route: makeCampaignLeads,
    input: { name, fileName: file.name, ...day },
    file,
  });
}

function ReadList({ takers, others, unknown }: Got<typeof makeCampaignLeads>) {
  const { t } = useTranslation("leads");
  const { count } = useFigures();
  const read = { takers: count(takers), others: count(others), unknown: count(unknown) };
  return <output className="quiet">{t("readList", read)}</output>;
}

interface NameProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

function NameField({ name, onChange }: NameProps) {
  const { t } = useTranslation("leads");
  return (
    <Field label={t("campaignName")} isWide>
      <Input
        aria-label={t("campaignName")}
        maxLength={80}
        value={name}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}

/** What is asked, and the way to send the list. */
function useSending(onStarted: Props["onStarted"]) {
  const [name, setName] = useState("");
  const [since, setSince] = useState<string | null>(null);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: send,
    onSuccess: ({ job }) => onStarted(job),
  });
  const read = (file: File): void => mutate({ name: name.trim(), since, file });
  return { name, setName, since, setSince, read, isPending, error, data };
}

/** Asks who else would join a campaign, from a list of who did. */
export function CampaignForm({ onStarted }: Props) {
  const { t } = useTranslation("leads");
  const { name, setName, since, setSince, ...sending } = useSending(onStarted);
  const { read, isPending, error, data } = sending;
  const look = { type: "primary", disabled: name.trim() === "" } as const;
  return (
    <div className="stack-tight">
      <p className="quiet">{t("campaignHelp")}</p>
      <div className="analysis-row lead-form">
        <NameField name={name} onChange={setName} />
        <Field label={t("since")}>
          <DayField label={t("since")} value={since} onChange={setSince} />
        </Field>
        <FileButton {...look} word={t("upload")} isPending={isPending} onFile={read} />
        <DownloadButton route={campaignTemplate} input={{}} word={t("template")} />
      </div>
      {data === undefined ? null : <ReadList {...data} />}
      <FailureNote error={error} />
    </div>
  );
}

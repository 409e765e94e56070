import { campaignTemplate, type Job, makeCampaignLeads } from "@dongxiao/contract";
import { UploadOutlined } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { Button, Input, Upload } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { upload } from "../../../lib/upload.ts";
import type { Got } from "../../../lib/wire.ts";
import { DayField } from "../../../parts/DayField.tsx";
import { DownloadButton } from "../../../parts/DownloadButton.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Field } from "../ask/Field.tsx";

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

/** Asks who else would join a campaign, from a list of who did. */
export function CampaignForm({ onStarted }: { readonly onStarted: (job: Job) => void }) {
  const { t } = useTranslation("leads");
  const { count } = useFigures();
  const [name, setName] = useState("");
  const [since, setSince] = useState<string | null>(null);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: send,
    onSuccess: ({ job }) => onStarted(job),
  });
  const read = (file: File): false => {
    mutate({ name: name.trim(), since, file });
    return false;
  };
  return (
    <div className="stack-tight">
      <p className="quiet">{t("campaignHelp")}</p>
      <div className="analysis-row lead-form">
        <Field label={t("campaignName")} isWide>
          <Input
            aria-label={t("campaignName")}
            maxLength={80}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <Field label={t("since")}>
          <DayField label={t("since")} value={since} onChange={setSince} />
        </Field>
        <Upload accept=".xlsx,.csv,.gz,.txt" showUploadList={false} beforeUpload={read}>
          <Button
            type="primary"
            icon={<UploadOutlined />}
            disabled={name.trim() === ""}
            loading={isPending}
          >
            {t("upload")}
          </Button>
        </Upload>
        <DownloadButton route={campaignTemplate} input={{}} word={t("template")} />
      </div>
      {data === undefined ? null : (
        <output className="quiet">
          {t("readList", {
            takers: count(data.takers),
            others: count(data.others),
            unknown: count(data.unknown),
          })}
        </output>
      )}
      <FailureNote error={error} />
    </div>
  );
}

import { checkStatementsFile, markStatementsFile, statementsTemplate } from "@dongxiao/contract";
import { DownloadOutlined, UploadOutlined } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { Button, Upload } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { download } from "../../../lib/download.ts";
import { saveAnswer } from "../../../lib/save-answer.ts";
import { upload } from "../../../lib/upload.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import type { NewRow } from "./report.ts";

async function readFile(file: File): Promise<readonly NewRow[]> {
  const { rows } = await upload({
    route: checkStatementsFile,
    input: { fileName: file.name },
    file,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  return rows.map(({ statement, verdict }) => ({ ...statement, verdict }));
}

/** Takes a file of statements, shows what it states, and gives it back marked; the file stays with the person. */
export function FileBar({ onRead }: { readonly onRead: (rows: readonly NewRow[]) => void }) {
  const { t } = useTranslation("quality");
  const [sent, setSent] = useState<{ file: File; rows: number } | null>(null);
  const reading = useMutation({
    mutationFn: readFile,
    onSuccess: (rows, file) => {
      setSent({ file, rows: rows.length });
      onRead(rows);
    },
  });
  const marking = useMutation({
    mutationFn: async (file: File) =>
      await saveAnswer(markStatementsFile, { fileName: file.name }, file),
  });
  return (
    <div className="row">
      <Upload
        accept=".xlsx,.csv,.gz,.txt"
        showUploadList={false}
        beforeUpload={(file) => {
          reading.mutate(file);
          return false;
        }}
      >
        <Button icon={<UploadOutlined />} loading={reading.isPending}>
          {t("file")}
        </Button>
      </Upload>
      <Button icon={<DownloadOutlined />} onClick={() => download(statementsTemplate, {})}>
        {t("template")}
      </Button>
      {sent === null ? null : (
        <>
          <span className="quiet">{t("fileOf", { file: sent.file.name, rows: sent.rows })}</span>
          <Button loading={marking.isPending} onClick={() => marking.mutate(sent.file)}>
            {t("marked")}
          </Button>
        </>
      )}
      <FailureNote error={reading.error ?? marking.error} />
    </div>
  );
}

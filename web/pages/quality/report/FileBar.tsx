import { checkStatementsFile, markStatementsFile, statementsTemplate } from "@dongxiao/contract";
import { DownloadOutlined, UploadOutlined } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { Button, Upload } from "antd";
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

function MarkedButton({ file }: { readonly file: File }) {
  const { t } = useTranslation("quality");
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => await saveAnswer(markStatementsFile, { fileName: file.name }, file),
  });
  return (
    <>
      <Button loading={isPending} onClick={() => mutate()}>
        {t("marked")}
      </Button>
      <FailureNote error={error} />
    </>
  );
}

/** Takes a file of statements, shows what it states, and gives it back marked; the file stays with the person. */
export function FileBar({ onRead }: { readonly onRead: (rows: readonly NewRow[]) => void }) {
  const { t } = useTranslation("quality");
  const { mutate, isPending, error, data, variables } = useMutation({
    mutationFn: readFile,
    onSuccess: onRead,
  });
  return (
    <div className="row">
      <Upload
        accept=".xlsx,.csv,.gz,.txt"
        showUploadList={false}
        beforeUpload={(file) => {
          mutate(file);
          return false;
        }}
      >
        <Button icon={<UploadOutlined />} loading={isPending}>
          {t("file")}
        </Button>
      </Upload>
      <Button icon={<DownloadOutlined />} onClick={() => download(statementsTemplate, {})}>
        {t("template")}
      </Button>
      {data === undefined || variables === undefined ? null : (
        <>
          <span className="quiet">{t("fileOf", { file: variables.name, rows: data.length })}</span>
          <MarkedButton file={variables} />
        </>
      )}
      <FailureNote error={error} />
    </div>
  );
}

import { checkStatementsFile, markStatementsFile, statementsTemplate } from "@dongxiao/contract";
import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { saveAnswer } from "../../../lib/save-answer.ts";
import { upload } from "../../../lib/upload.ts";
import { DownloadButton } from "../../../parts/DownloadButton.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { FileButton } from "../../../parts/FileButton.tsx";
import type { NewRow } from "./report.ts";

async function readFile(file: File): Promise<readonly NewRow[]> {
  const { rows } = await upload({
    route: checkStatementsFile,
    input: { fileName: file.name },
    file,
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
      <FileButton word={t("file")} isPending={isPending} onFile={mutate} />
      <DownloadButton route={statementsTemplate} input={{}} word={t("template")} />
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

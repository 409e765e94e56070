import { type MarksFileAnswer, marksTemplate, sendMarks } from "@dongxiao/contract";
import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { upload } from "../../lib/upload.ts";
import { DownloadButton } from "../../parts/DownloadButton.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { FileButton } from "../../parts/FileButton.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { BadMarks } from "./BadMarks.tsx";

interface Sending {
  readonly file: File;
  readonly keep: "nothing" | "all" | "good";
}

async function send({ file, keep }: Sending): Promise<MarksFileAnswer> {
  return await upload({
    route: sendMarks,
    input: { fileName: file.name, keep },
    file,
  });
}

function useSending() {
  const { t } = useTranslation("scores");
  const { message } = App.useApp();
  const [file, setFile] = useState<File | null>(null);
  const { mutate, isPending, error, data, reset } = useMutation({ mutationFn: send });
  const check = (chosen: File): void => {
    setFile(chosen);
    mutate({ file: chosen, keep: "nothing" });
  };
  const keep = (which: "all" | "good"): void => {
    if (file === null) return;
    const onSuccess = ({ kept }: MarksFileAnswer): void => {
      void message.success(t("marksKept", { n: kept }));
      setFile(null);
      reset();
    };
    mutate({ file, keep: which }, { onSuccess });
  };
  return { file, check, keep, isPending, error, answer: data };
}

function Found({
  answer,
  keep,
}: {
  answer: MarksFileAnswer;
  keep: (which: "all" | "good") => void;
}) {
  const { t } = useTranslation("scores");
  const { rows, good, bad } = answer;
  return (
    <>
      <div className="row">
        <span>{t("marksChecked", { rows, good, bad: bad.length })}</span>
        {good === 0 ? null : (
          <Button type="primary" onClick={() => keep(bad.length === 0 ? "all" : "good")}>
            {bad.length === 0 ? t("keepAll") : t("keepGood", { n: good })}
          </Button>
        )}
      </div>
      <BadMarks bad={bad} />
    </>
  );
}

/** Takes a file of marks: first it is checked and every bad row is named, then the person decides what is kept. */
export function MarksFilePanel() {
  const { t } = useTranslation("scores");
  const { file, check, keep, isPending, error, answer } = useSending();
  return (
    <Panel title={t("marksFile")} note={t("marksFileHelp")}>
      <div className="stack-tight">
        <div className="row">
          <FileButton word={t("chooseFile")} isPending={isPending} onFile={check} />
          <DownloadButton route={marksTemplate} input={{}} word={t("template")} />
          {file === null ? null : <span className="quiet">{file.name}</span>}
        </div>
        <FailureNote error={error} />
        {answer === undefined ? null : <Found answer={answer} keep={keep} />}
      </div>
    </Panel>
  );
}

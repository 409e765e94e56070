import { checkImport } from "@dongxiao/contract";
import { InboxOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Progress, Upload } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { upload } from "../../lib/upload.ts";
import type { Sent } from "../../lib/wire.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";

type Options = Omit<Sent<typeof checkImport>, "fileName">;

function useSending(options: Options) {
  const client = useQueryClient();
  const go = useNavigate();
  const [share, setShare] = useState(0);
  const stop = useRef(new AbortController());
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (file: File) => {
      stop.current = new AbortController();
      return await upload({
        route: checkImport,
        input: { ...options, fileName: file.name },
        file,
        onProgress: setShare,
        signal: stop.current.signal,
      });
    },
    onSuccess: async ({ importId }) => {
      await client.invalidateQueries();
      await go(`/imports/${importId}`);
    },
  });
  const cancel = (): void => {
    stop.current.abort();
    reset();
  };
  return { send: mutate, isSending: isPending, error, share, cancel };
}

/** Takes the file and sends it off to be checked. */
export function SendFile({ options }: { readonly options: Options }) {
  const { t } = useTranslation(["imports", "common"]);
  const { send, isSending, error, share, cancel } = useSending(options);
  if (isSending)
    return (
      <div className="job">
        <output className="job-title">{t("sending")}</output>
        <Progress percent={Math.floor(share * 100)} aria-label={t("sending")} />
        <div className="row job-foot">
          <Button onClick={cancel}>{t("common:cancel")}</Button>
        </div>
      </div>
    );
  return (
    <div className="stack-tight">
      <Upload.Dragger
        accept=".xlsx,.csv,.gz,.txt"
        maxCount={1}
        showUploadList={false}
        beforeUpload={(file) => {
          send(file);
          return false;
        }}
      >
        <InboxOutlined className="drop-icon" aria-hidden />
        <p className="drop-title">{t("drop")}</p>
        <p className="quiet">{t("dropHelp")}</p>
      </Upload.Dragger>
      <FailureNote error={error} />
    </div>
  );
}

import { importTargets } from "@dongxiao/contract";
import { deedCard, everyDeed, type TargetDeed } from "@dongxiao/core/retailers";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Form, Select, Upload } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { upload } from "../../lib/upload.ts";
import type { Got } from "../../lib/wire.ts";
import { ReasonField } from "./ReasonField.tsx";
import { SendButton } from "./SendButton.tsx";
import { useDone } from "./use-done.ts";

interface Values {
  readonly deed: TargetDeed;
  readonly reason: string;
}

function Faults({ faults }: Pick<Got<typeof importTargets>, "faults">) {
  const { t } = useTranslation("targets");
  const said = useSaid();
  if (faults.length === 0) return null;
  const lines = faults.map(({ row, licenceCode, why }) => (
    <li key={row}>{t("faultRow", { row, code: licenceCode, why: said(why) })}</li>
  ));
  return <Alert type="error" message={t("faults")} description={<ul>{lines}</ul>} />;
}

function useSending(id: number, file: File | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (values: Values) =>
      await upload({
        route: importTargets,
        input: { id, ...values, fileName: file?.name ?? "" },
        file: file ?? new Blob(),
        onProgress: () => undefined,
        signal: new AbortController().signal,
      }),
    onSuccess: async () => await client.invalidateQueries(),
  });
}

interface Props {
  readonly registerId: number;
  readonly onDone: () => void;
}

/** Moves the retailers of a file; every row that cannot be done is named, and then nobody is moved. */
export function ImportForm({ registerId, onDone }: Props) {
  const { t } = useTranslation("targets");
  const said = useSaid();
  const { count } = useFigures();
  const [file, setFile] = useState<File | null>(null);
  const { mutateAsync, isPending, error, data } = useSending(registerId, file);
  const faults = data?.faults ?? [];
  const done = useDone(() => undefined);
  const send = (values: Values): void =>
    void done(
      mutateAsync(values).then((answer) => {
        if (answer.faults.length === 0) onDone();
        return answer;
      }),
      ({ moved }) => t("moved", { n: count(moved) }),
    );
  const deeds = everyDeed.map((deed) => ({ value: deed, label: said(deedCard(deed).titles) }));
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={{ deed: "propose" }}
      onFinish={send}
    >
      <p className="quiet">{t("importHelp")}</p>
      <Form.Item<Values> name="deed" label={t("move")}>
        <Select options={deeds} />
      </Form.Item>
      <ReasonField />
      <Form.Item>
        <Upload
          accept=".xlsx,.csv"
          maxCount={1}
          beforeUpload={(chosen) => {
            setFile(chosen);
            return false;
          }}
        >
          <Button>{t("drop")}</Button>
        </Upload>
      </Form.Item>
      <Faults faults={faults} />
      {file === null ? null : (
        <SendButton word={t("confirm")} isPending={isPending} error={error} />
      )}
    </Form>
  );
}

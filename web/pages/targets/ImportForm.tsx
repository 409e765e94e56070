import { importTargets } from "@dongxiao/contract";
import { deedCard, everyDeed, type TargetDeed } from "@dongxiao/core/retailers";
import { Alert, Form, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { useSendFile } from "../../lib/send-file.ts";
import { useDone } from "../../lib/use-done.ts";
import type { Got } from "../../lib/wire.ts";
import { FileButton } from "../../parts/FileButton.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { ReasonField } from "./ReasonField.tsx";

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

interface Props {
  readonly registerId: number;
  readonly onDone: () => void;
}

function useSending({ registerId: id, onDone }: Props) {
  const { t } = useTranslation("targets");
  const { count } = useFigures();
  const [file, choose] = useState<File | null>(null);
  const { mutateAsync, isPending, error, data } = useSendFile(importTargets);
  const done = useDone(() => undefined);
  const move = async (values: Values, chosen: File) => {
    const input = { id, ...values, fileName: chosen.name };
    const answer = await mutateAsync({ input, file: chosen });
    if (answer.faults.length === 0) onDone();
    return answer;
  };
  const send = (values: Values): void => {
    if (file !== null)
      void done(move(values, file), ({ moved }) => t("moved", { n: count(moved) }));
  };
  return { file, choose, send, isPending, error, faults: data?.faults ?? [] };
}

interface ChosenFileProps {
  readonly file: File | null;
  readonly onFile: (file: File) => void;
}

function ChosenFile({ file, onFile }: ChosenFileProps) {
  const { t } = useTranslation("targets");
  return (
    <div className="row">
      <FileButton word={t("drop")} onFile={onFile} />
      {file === null ? null : <span className="quiet">{file.name}</span>}
    </div>
  );
}

/** Moves the retailers of a file; every row that cannot be done is named, and then nobody is moved. */
export function ImportForm(props: Props) {
  const { t } = useTranslation("targets");
  const said = useSaid();
  const { file, choose, send, isPending, error, faults } = useSending(props);
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
      <ChosenFile file={file} onFile={choose} />
      <Faults faults={faults} />
      {file === null ? null : (
        <SendButton word={t("confirm")} isPending={isPending} error={error} />
      )}
    </Form>
  );
}

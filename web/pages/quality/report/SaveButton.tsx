import { saveCheckedReport } from "@dongxiao/contract";
import { App, Form, Input } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { Asking } from "../../../parts/Asking.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { type Row, sentOf } from "./report.ts";

interface Props {
  readonly rows: readonly Row[];
}

function SaveForm({ rows, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useTranslation(["quality", "common"]);
  const { message } = App.useApp();
  const { mutate, isPending, error } = useTell(saveCheckedReport);
  const send = ({ name }: { name: string }): void =>
    mutate(
      { name, statements: rows.map(sentOf) },
      {
        onSuccess: () => {
          void message.success(t("saved"));
          onDone();
        },
      },
    );
  return (
    <Form<{ name: string }> layout="vertical" requiredMark={false} onFinish={send}>
      <Form.Item
        name="name"
        label={t("saveName")}
        rules={[{ required: true, whitespace: true, max: 80, message: t("common:required") }]}
      >
        <Input autoComplete="off" maxLength={80} />
      </Form.Item>
      <SendButton word={t("save")} isPending={isPending} error={error} />
    </Form>
  );
}

/** Keeps the statements under a name; until then nothing of them is kept. */
export function SaveButton({ rows }: Props) {
  const { t } = useTranslation("quality");
  return <Asking word={t("save")}>{(close) => <SaveForm rows={rows} onDone={close} />}</Asking>;
}

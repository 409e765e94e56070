import { saveCheckedReport } from "@dongxiao/contract";
import { App, Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
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
      <div className="stack-tight">
        <FailureNote error={error} />
        <Button type="primary" htmlType="submit" loading={isPending} block>
          {t("save")}
        </Button>
      </div>
    </Form>
  );
}

/** Keeps the statements under a name; until then nothing of them is kept. */
export function SaveButton({ rows }: Props) {
  const { t } = useTranslation("quality");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("save")}</Button>
      <Modal
        open={isOpen}
        onCancel={() => setOpen(false)}
        title={t("save")}
        footer={null}
        destroyOnHidden
      >
        <SaveForm rows={rows} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

import { addPerson } from "@dongxiao/contract";
import { App, Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import type { Sent } from "../../lib/wire.ts";
import { SendButton } from "../../parts/SendButton.tsx";

type Values = Sent<typeof addPerson>;

function Fields() {
  const { t } = useTranslation(["people", "common"]);
  return (
    <>
      <Form.Item<Values>
        name="name"
        label={t("name")}
        rules={[{ required: true, max: 60, message: t("common:required") }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item<Values>
        name="username"
        label={t("username")}
        extra={t("usernameHelp")}
        rules={[{ required: true, pattern: /^[a-z0-9._-]{3,32}$/, message: t("usernameHelp") }]}
      >
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item<Values>
        name="firstPassword"
        label={t("firstPassword")}
        extra={t("firstPasswordHelp")}
        rules={[{ required: true, min: 10, message: t("firstPasswordHelp") }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Adds a person with a first password that must be changed. */
export function AddPersonModal({ open, onClose }: Props) {
  const { t } = useTranslation("people");
  const { message } = App.useApp();
  const { mutate, isPending, error } = useTell(addPerson);
  const send = (values: Values): void =>
    mutate(values, {
      onSuccess: () => {
        void message.success(t("added"));
        onClose();
      },
    });
  return (
    <Modal open={open} onCancel={onClose} title={t("add")} footer={null} destroyOnHidden>
      <Form<Values> layout="vertical" requiredMark={false} onFinish={send}>
        <Fields />
        <SendButton word={t("add")} isPending={isPending} error={error} />
      </Form>
    </Modal>
  );
}

import { changePassword } from "@dongxiao/contract";
import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { SendButton } from "../../parts/SendButton.tsx";
import type { PasswordForm as Values } from "./password-form.ts";

function AgainItem() {
  const { t } = useTranslation("session");
  return (
    <Form.Item<Values>
      name="again"
      label={t("again")}
      dependencies={["next"]}
      rules={[
        { required: true, message: t("again") },
        ({ getFieldValue }) => ({
          validator: async (_, value) => {
            if (value !== getFieldValue("next")) throw new Error(t("differ"));
          },
        }),
      ]}
    >
      <Input.Password autoComplete="new-password" />
    </Form.Item>
  );
}

/** Replaces the password; the server judges whether the new one is good enough. */
export function PasswordForm({ onChanged }: { readonly onChanged: () => void }) {
  const { t } = useTranslation("session");
  const { mutate, isPending, error } = useTell(changePassword);
  const send = ({ current, next }: Values): void =>
    mutate({ current, next }, { onSuccess: onChanged });
  return (
    <Form<Values> layout="vertical" requiredMark={false} onFinish={send}>
      <Form.Item<Values>
        name="current"
        label={t("current")}
        rules={[{ required: true, message: t("current") }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item<Values>
        name="next"
        label={t("next")}
        extra={t("nextHelp")}
        rules={[{ required: true, min: 10, message: t("nextHelp") }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <AgainItem />
      <SendButton word={t("change")} isPending={isPending} error={error} />
    </Form>
  );
}

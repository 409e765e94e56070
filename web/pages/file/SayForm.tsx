import { App, Form, Input } from "antd";
import { useTranslation } from "react-i18next";

import { SendButton } from "../../parts/SendButton.tsx";

interface Values {
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onSend: (text: string, onSuccess: () => void) => void;
  readonly onDone: () => void;
}

/** One text that somebody says: a question, a reply, a conclusion. */
export function SayForm({ label, error, isPending, onSend, onDone }: Props) {
  const { t } = useTranslation(["file", "common"]);
  const { message } = App.useApp();
  const onSuccess = (): void => {
    void message.success(t("saved"));
    onDone();
  };
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      onFinish={({ text }) => onSend(text, onSuccess)}
    >
      <Form.Item<Values>
        name="text"
        label={label}
        rules={[{ required: true, whitespace: true, message: t("common:required") }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <SendButton error={error} isPending={isPending} word={t("send")} />
    </Form>
  );
}

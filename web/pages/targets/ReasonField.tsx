import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";

/** Why something is done: nothing in a register happens without it. */
export function ReasonField() {
  const { t } = useTranslation(["targets", "common"]);
  return (
    <Form.Item
      name="reason"
      label={t("reason")}
      rules={[{ required: true, whitespace: true, message: t("common:required") }]}
    >
      <Input.TextArea rows={3} maxLength={500} />
    </Form.Item>
  );
}

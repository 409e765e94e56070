import { noteFindings } from "@dongxiao/contract";
import type { FactsCheckId } from "@dongxiao/core/quality";
import { App, Form, Input, Modal, Radio } from "antd";
import { useTranslation } from "react-i18next";

import { SendButton } from "../../../parts/SendButton.tsx";
import { type FindingShown, sentKey } from "./finding-shown.ts";
import { useTellOfCheck } from "./use-tell-of-check.ts";

interface Values {
  readonly state: "explained" | "corrected";
  readonly reason: string;
}

interface Props {
  readonly check: FactsCheckId;
  /** The findings that are explained; none closes the dialog. */
  readonly findings: readonly FindingShown[];
  readonly onClose: () => void;
}

function useSending({ check, findings, onClose }: Props) {
  const { t } = useTranslation("quality");
  const { message } = App.useApp();
  const { mutate, isPending, error } = useTellOfCheck(noteFindings, check);
  const onSuccess = (): void => {
    void message.success(t("noted"));
    onClose();
  };
  const send = (values: Values): void =>
    mutate({ check, findings: findings.map(sentKey), ...values }, { onSuccess });
  return { send, isPending, error };
}

function Fields() {
  const { t } = useTranslation(["quality", "common"]);
  return (
    <>
      <Form.Item<Values> name="state" label={t("noteState")}>
        <Radio.Group
          options={[
            { value: "explained", label: t("stateExplained") },
            { value: "corrected", label: t("stateCorrected") },
          ]}
        />
      </Form.Item>
      <Form.Item<Values>
        name="reason"
        label={t("noteReason")}
        extra={t("noteHelp")}
        rules={[{ required: true, whitespace: true, message: t("common:required") }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </>
  );
}

function NoteForm(props: Props) {
  const { t } = useTranslation("quality");
  const { send, isPending, error } = useSending(props);
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={{ state: "explained", reason: "" }}
      onFinish={send}
    >
      <Fields />
      <SendButton word={t("noteSave")} isPending={isPending} error={error} />
    </Form>
  );
}

/** Says of findings what came of looking at them, and why. */
export function NoteModal({ check, findings, onClose }: Props) {
  const { t } = useTranslation("quality");
  return (
    <Modal
      open={findings.length > 0}
      onCancel={onClose}
      title={t("noteTitle", { count: findings.length })}
      footer={null}
      destroyOnHidden
    >
      <NoteForm check={check} findings={findings} onClose={onClose} />
    </Modal>
  );
}

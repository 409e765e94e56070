import { answerAppeal, type TierAppeal } from "@dongxiao/contract";
import { Form, Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useDone } from "../../lib/use-done.ts";
import { SendButton } from "../../parts/SendButton.tsx";

interface Values {
  readonly tier?: number | null;
  readonly answer: string;
}

interface Props {
  readonly appeal: TierAppeal;
  readonly onDone: () => void;
}

/** Answers an appeal: with another tier, or with the reason why it stays. */
export function AnswerForm({ appeal, onDone }: Props) {
  const { t } = useTranslation(["tiers", "common"]);
  const { mutateAsync, isPending, error } = useTell(answerAppeal);
  const done = useDone(onDone);
  const send = ({ tier = null, answer }: Values): void =>
    void done(mutateAsync({ id: appeal.id, tier, answer }), () => t("answered"));
  return (
    <Form<Values> layout="vertical" requiredMark={false} onFinish={send}>
      <p>{appeal.text}</p>
      <Form.Item<Values> name="tier" label={t("answerTier")}>
        <InputNumber min={1} max={30} precision={0} className="fill" />
      </Form.Item>
      <Form.Item<Values>
        name="answer"
        label={t("answer")}
        rules={[{ required: true, message: t("common:required") }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <SendButton word={t("send")} isPending={isPending} error={error} />
    </Form>
  );
}

import {
  decideTargetRegister,
  type TargetDecisionShown,
  targetDecisionForm,
} from "@dongxiao/contract";
import { Form, InputNumber, Switch } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useDone } from "../../lib/use-done.ts";
import { DayField } from "../../parts/DayField.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { ReasonField } from "./ReasonField.tsx";

interface Values {
  readonly total: number;
  readonly isOpen: boolean;
  readonly fromDay?: string | null;
  readonly reason: string;
}

interface Props {
  readonly registerId: number;
  readonly decision: TargetDecisionShown;
  readonly onDone: () => void;
}

/** Decides the places of a register, or that it is closed, from a day on. */
export function DecideForm({ registerId: id, decision, onDone }: Props) {
  const { t } = useTranslation("targets");
  const { mutateAsync, isPending, error } = useTell(decideTargetRegister);
  const done = useDone(onDone);
  const send = ({ fromDay, ...values }: Values): void => {
    const form = targetDecisionForm.parse({ ...values, ...(fromDay ? { fromDay } : {}) });
    void done(mutateAsync({ id, ...form }), () => t("decided"));
  };
  const { total, isOpen } = decision;
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={{ total, isOpen }}
      onFinish={send}
    >
      <Form.Item<Values> name="total" label={t("total")}>
        <InputNumber min={0} max={100_000} precision={0} className="fill" />
      </Form.Item>
      <Form.Item<Values> name="isOpen" label={t("isOpen")} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item<Values> name="fromDay" label={t("fromDay")} extra={t("dayHelp")}>
        <DayField />
      </Form.Item>
      <ReasonField />
      <SendButton word={t("confirm")} isPending={isPending} error={error} />
    </Form>
  );
}

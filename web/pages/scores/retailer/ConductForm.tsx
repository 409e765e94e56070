import { conductKinds, noteConduct } from "@dongxiao/contract";
import { App, Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { useMe } from "../../../lib/session.tsx";
import { DayField } from "../../../parts/DayField.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useConductWords } from "./use-conduct-words.ts";

interface Values {
  readonly day?: string | null;
  readonly kind: (typeof conductKinds)[number];
  readonly penaltyPoints: number;
  readonly text: string;
}

interface Props {
  readonly retailerId: number;
  readonly onDone: () => void;
}

function useNoting({ retailerId, onDone }: Props) {
  const { t } = useTranslation("scores");
  const { message } = App.useApp();
  const { today } = useMe();
  const { mutate, isPending, error } = useTell(noteConduct);
  const send = ({ day, ...event }: Values): void =>
    mutate(
      { id: retailerId, day: day ?? today, ...event },
      {
        onSuccess: () => {
          void message.success(t("marked"));
          onDone();
        },
      },
    );
  return { send, isPending, error, today };
}

/** Notes an event of conduct. */
export function ConductForm(props: Props) {
  const { t } = useTranslation(["scores", "common"]);
  const wordOf = useConductWords();
  const { send, isPending, error, today } = useNoting(props);
  const options = conductKinds.map((value) => ({ value, label: wordOf(value) }));
  const needed = [{ required: true, message: t("common:required") }];
  const start = { day: today, kind: "other", penaltyPoints: 5 } as const;
  return (
    <Form<Values> layout="vertical" requiredMark={false} initialValues={start} onFinish={send}>
      <p className="quiet">{t("conductHelp")}</p>
      <Form.Item<Values> name="day" label={t("day")}>
        <DayField />
      </Form.Item>
      <div className="form-pair">
        <Form.Item<Values> name="kind" label={t("kind")}>
          <Select options={options} />
        </Form.Item>
        <Form.Item<Values> name="penaltyPoints" label={t("penalty")} rules={needed}>
          <InputNumber min={0} max={100} precision={0} className="fill" />
        </Form.Item>
      </div>
      <Form.Item<Values> name="text" label={t("text")} rules={needed}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <SendButton word={t("send")} isPending={isPending} error={error} />
    </Form>
  );
}

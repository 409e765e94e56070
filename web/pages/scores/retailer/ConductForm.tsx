import { conductKinds, noteConduct } from "@dongxiao/contract";
import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { useMe } from "../../../lib/session.tsx";
import { useDone } from "../../../lib/use-done.ts";
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
  const { today } = useMe();
  const { mutateAsync, isPending, error } = useTell(noteConduct);
  const done = useDone(onDone);
  const send = ({ day, ...event }: Values): void =>
    void done(mutateAsync({ id: retailerId, day: day ?? today, ...event }), () => t("marked"));
  return { send, isPending, error, today };
}

function KindItems() {
  const { t } = useTranslation(["scores", "common"]);
  const wordOf = useConductWords();
  const options = conductKinds.map((value) => ({ value, label: wordOf(value) }));
  const needed = [{ required: true, message: t("common:required") }];
  return (
    <div className="form-pair">
      <Form.Item<Values> name="kind" label={t("kind")}>
        <Select options={options} />
      </Form.Item>
      <Form.Item<Values> name="penaltyPoints" label={t("penalty")} rules={needed}>
        <InputNumber min={0} max={100} precision={0} className="fill" />
      </Form.Item>
    </div>
  );
}

/** Notes an event of conduct. */
export function ConductForm(props: Props) {
  const { t } = useTranslation(["scores", "common"]);
  const { send, isPending, error, today } = useNoting(props);
  const needed = [{ required: true, message: t("common:required") }];
  const start = { day: today, kind: "other", penaltyPoints: 5 } as const;
  return (
    <Form<Values> layout="vertical" requiredMark={false} initialValues={start} onFinish={send}>
      <p className="quiet">{t("conductHelp")}</p>
      <Form.Item<Values> name="day" label={t("day")}>
        <DayField />
      </Form.Item>
      <KindItems />
      <Form.Item<Values> name="text" label={t("text")} rules={needed}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <SendButton word={t("send")} isPending={isPending} error={error} />
    </Form>
  );
}

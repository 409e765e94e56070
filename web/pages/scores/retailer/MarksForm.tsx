import { markRetailer } from "@dongxiao/contract";
import { scoreMarks } from "@dongxiao/core/retailers";
import { App, Button, Form, Input, Radio } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { useSaid } from "../../../lib/language.ts";
import { useMe } from "../../../lib/session.tsx";
import { DayField } from "../../../parts/DayField.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { marksIn, type MarksValues } from "./marks-values.ts";

interface Props {
  readonly retailerId: number;
  readonly onDone: () => void;
}

/** One item with every point that can be given, large enough for a thumb. */
function MarkItem({ id }: { readonly id: keyof typeof scoreMarks }) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const { titles, least, most } = scoreMarks[id];
  const options = Array.from({ length: most - least + 1 }, (_, place) => ({
    value: least + place,
    label: String(least + place),
  }));
  const label = t("markRange", { item: said(titles), least, most });
  return (
    <Form.Item name={["marks", id]} label={label}>
      <Radio.Group optionType="button" options={options} />
    </Form.Item>
  );
}

/** Marks a shop on the spot; what was not looked at is left out. */
export function MarksForm({ retailerId, onDone }: Props) {
  const { t } = useTranslation("scores");
  const { message } = App.useApp();
  const { today } = useMe();
  const { mutate, isPending, error } = useTell(markRetailer);
  const send = (values: MarksValues): void => {
    const marks = marksIn(values);
    const onSuccess = (): void => {
      void message.success(t("marked"));
      onDone();
    };
    const { day = today, note = "" } = values;
    if (marks.length > 0) mutate({ id: retailerId, day, note, marks }, { onSuccess });
  };
  const ids = Object.keys(scoreMarks) as (keyof typeof scoreMarks)[];
  return (
    <Form<MarksValues> layout="vertical" initialValues={{ day: today }} onFinish={send}>
      <p className="quiet">{t("marksHelp")}</p>
      <Form.Item<MarksValues> name="day" label={t("day")}>
        <DayField />
      </Form.Item>
      {ids.map((id) => (
        <MarkItem key={id} id={id} />
      ))}
      <Form.Item<MarksValues> name="note" label={t("note")}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <div className="stack-tight score-send">
        <FailureNote error={error} />
        <Button type="primary" htmlType="submit" loading={isPending} block>
          {t("send")}
        </Button>
      </div>
    </Form>
  );
}

import type { TargetSuggestionsAnswer } from "@dongxiao/contract";
import { Button, Collapse, Form, InputNumber } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";

/** What differs from what was used last, by name. */
export type ReviewChoice = Readonly<Record<string, number>>;

interface Props {
  readonly settings: TargetSuggestionsAnswer["settings"];
  readonly onChoose: (choice: ReviewChoice) => void;
}

const stepOf = (unit: string): number => (unit === "ratio" ? 0.05 : 1);

function Fields({ settings, onChoose }: Props) {
  const { t } = useTranslation("targets");
  const said = useSaid();
  const start = Object.fromEntries(settings.map(({ id, value }) => [id, value]));
  return (
    <Form<ReviewChoice> layout="vertical" initialValues={start} onFinish={onChoose}>
      <div className="tier-settings">
        {settings.map(({ id, titles, unit, min, max }) => (
          <Form.Item key={id} name={id} label={said(titles)} rules={[{ required: true }]}>
            <InputNumber className="fill" min={min} max={max} step={stepOf(unit)} />
          </Form.Item>
        ))}
      </div>
      <Button htmlType="submit">{t("confirm")}</Button>
    </Form>
  );
}

/** The settings of the review, folded away: the presets do for most. */
export function ReviewSettings(props: Props) {
  const { t } = useTranslation("targets");
  const children = <Fields {...props} />;
  return <Collapse ghost items={[{ key: "settings", label: t("settings"), children }]} />;
}

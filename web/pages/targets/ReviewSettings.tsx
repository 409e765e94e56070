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

/** Units that a name does not say by itself. */
const named = ["days", "weeks", "points", "ratio"] as const;

function useLabel() {
  const { t } = useTranslation("targets");
  const said = useSaid();
  return ({ titles, unit }: Props["settings"][number]): string => {
    const known = named.find((one) => one === unit);
    const title = said(titles);
    return known === undefined ? title : t("settingIn", { title, unit: t(`unit-${known}`) });
  };
}

const stepOf = (unit: string): number => (unit === "ratio" ? 0.05 : 1);

function Fields({ settings, onChoose }: Props) {
  const { t } = useTranslation("targets");
  const labelOf = useLabel();
  const start = Object.fromEntries(settings.map(({ id, value }) => [id, value]));
  return (
    <Form<ReviewChoice>
      layout="vertical"
      requiredMark={false}
      initialValues={start}
      onFinish={onChoose}
    >
      <div className="tier-settings">
        {settings.map((setting) => (
          <Form.Item
            key={setting.id}
            name={setting.id}
            label={labelOf(setting)}
            rules={[{ required: true }]}
          >
            <InputNumber
              className="fill"
              min={setting.min}
              max={setting.max}
              step={stepOf(setting.unit)}
            />
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

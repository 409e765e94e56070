import type { Parameter, Parameters } from "@dongxiao/core/units";
import { Button, Form, InputNumber } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";

/** Values of one check's parameters. */
type CheckSettings = Readonly<Record<string, number>>;

interface Props {
  readonly parameters: Parameters;
  readonly settings: CheckSettings;
  readonly onChange: (settings: CheckSettings) => void;
}

const isWhole = (unit: string): boolean => unit === "cycles" || unit === "packs";

function ParameterItem({ name, parameter }: { name: string; parameter: Parameter }) {
  const { t } = useTranslation(["quality", "common"]);
  const said = useSaid();
  const { titles, unit, min, max, preset } = parameter;
  return (
    <Form.Item
      name={name}
      label={said(titles)}
      extra={t("bounds", { min, max, preset })}
      rules={[{ required: true, message: t("common:required") }]}
    >
      <InputNumber
        className="fill"
        min={min}
        max={max}
        step={isWhole(unit) ? 1 : 0.05}
        {...(isWhole(unit) ? { precision: 0 } : {})}
      />
    </Form.Item>
  );
}

/** The values of a check's parameters, each within its bounds; nothing where it has none. */
export function ParametersForm({ parameters, settings, onChange }: Props) {
  const { t } = useTranslation("quality");
  const all = Object.entries(parameters);
  if (all.length === 0) return null;
  const presets = Object.fromEntries(all.map(([name, { preset }]) => [name, preset]));
  return (
    <Form<CheckSettings>
      key={JSON.stringify(settings)}
      layout="vertical"
      requiredMark={false}
      initialValues={{ ...presets, ...settings }}
      onFinish={(values) => onChange(differing(values, presets))}
    >
      <div className="form-pair">
        {all.map(([name, parameter]) => (
          <ParameterItem key={name} name={name} parameter={parameter} />
        ))}
      </div>
      <div className="row">
        <Button htmlType="submit">{t("use")}</Button>
        {Object.keys(settings).length === 0 ? null : (
          <Button type="link" onClick={() => onChange({})}>
            {t("presets")}
          </Button>
        )}
      </div>
    </Form>
  );
}

/** Only what differs from the presets is said. */
function differing(values: CheckSettings, presets: CheckSettings): CheckSettings {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => value !== presets[name]),
  );
}

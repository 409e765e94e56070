import { Collapse, Form, Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";
import type { TierSchemeShown } from "./tier-data.ts";
import { risingIn } from "./tier-form.ts";

type BoundList = TierSchemeShown["boundLists"][number];
type Parameter = TierSchemeShown["parameters"][number];

function BoundsItem({ list: { name, titles, unit } }: { readonly list: BoundList }) {
  const { t } = useTranslation("tiers");
  const said = useSaid();
  const inWords = unit === "cartons" ? t("cartons") : t("yuan");
  const validator = (_: unknown, text: string | undefined): Promise<void> =>
    risingIn(text ?? "") === null ? Promise.reject(new Error(t("boundsWrong"))) : Promise.resolve();
  return (
    <Form.Item
      name={["bounds", name]}
      label={t("bounds", { name: said(titles), unit: inWords })}
      extra={t("boundsHelp")}
      rules={[{ validator }]}
    >
      <Input />
    </Form.Item>
  );
}

function ParameterItem({ parameter }: { readonly parameter: Parameter }) {
  const { t } = useTranslation("tiers");
  const said = useSaid();
  const { name, titles, unit, min, max, preset } = parameter;
  const isShare = unit === "ratio";
  return (
    <Form.Item
      name={["settings", name]}
      label={said(titles)}
      extra={t("limits", { min, max })}
      initialValue={preset}
    >
      <InputNumber
        className="fill"
        min={min}
        max={max}
        step={isShare ? 0.05 : 1}
        {...(isShare ? {} : { precision: 0 })}
      />
    </Form.Item>
  );
}

function Rules({ scheme }: { readonly scheme: TierSchemeShown }) {
  const { t } = useTranslation("tiers");
  const said = useSaid();
  return (
    <>
      <p className="quiet tier-formula">{said(scheme.formula)}</p>
      {scheme.boundLists.map((list) => (
        <BoundsItem key={list.name} list={list} />
      ))}
      <Form.Item name="frozen" label={t("frozen")} extra={t("frozenHelp")}>
        <Input />
      </Form.Item>
      <div className="tier-settings">
        {scheme.parameters.map((parameter) => (
          <ParameterItem key={parameter.name} parameter={parameter} />
        ))}
      </div>
    </>
  );
}

/** The bounds and settings of a scheme, folded away: the presets do for most. */
export function RuleFields({ scheme }: { readonly scheme: TierSchemeShown }) {
  const { t } = useTranslation("tiers");
  return (
    <Collapse
      key={scheme.id}
      ghost
      items={[{ key: "rules", label: t("rules"), children: <Rules scheme={scheme} /> }]}
    />
  );
}

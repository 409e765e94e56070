import type { CodeList } from "@dongxiao/core/retailers";
import { Form, Input, Radio, Select } from "antd";
import { useTranslation } from "react-i18next";

import { DayField } from "../../parts/DayField.tsx";
import { useChoices } from "./use-word.ts";

interface Named {
  readonly name: string;
  readonly label: string;
}

/** One code of a list: side by side when there are few, so that one tap is enough. */
export function CodeItem({ name, label, list }: Named & { readonly list: CodeList }) {
  const options = useChoices()(list);
  const few = options.length <= 5;
  return (
    <Form.Item name={name} label={label}>
      {few ? (
        <Radio.Group optionType="button" className="taps" options={options} />
      ) : (
        <Select options={options} />
      )}
    </Form.Item>
  );
}

interface TextProps extends Named {
  readonly most: number;
  readonly rows?: number;
  readonly isOptional?: boolean;
}

/** A text; it must be filled in unless it says otherwise. */
export function TextItem({ name, label, most, rows = 1, isOptional = false }: TextProps) {
  const { t } = useTranslation("common");
  const rule = { required: true, whitespace: true, message: t("required") };
  return (
    <Form.Item name={name} label={label} rules={isOptional ? [] : [rule]}>
      {rows === 1 ? (
        <Input maxLength={most} autoComplete="off" />
      ) : (
        <Input.TextArea rows={rows} maxLength={most} />
      )}
    </Form.Item>
  );
}

/** A day; it must be chosen unless it says otherwise. */
export function DayItem({ name, label, isOptional }: Named & { readonly isOptional?: boolean }) {
  const { t } = useTranslation("common");
  const rules = isOptional === true ? [] : [{ required: true, message: t("required") }];
  return (
    <Form.Item name={name} label={label} rules={rules}>
      <DayField />
    </Form.Item>
  );
}

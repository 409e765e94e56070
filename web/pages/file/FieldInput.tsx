import type { FileFieldCard } from "@dongxiao/contract";
import { Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";
import { DayField } from "../../parts/DayField.tsx";

interface Props {
  readonly field: FileFieldCard;
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
}

/** What the form of antd hands down to a control. */
function handed({ id, onChange }: Props) {
  return {
    ...(id === undefined ? {} : { id }),
    ...(onChange === undefined ? {} : { onChange }),
  };
}

function NumberInput({ field, value, ...rest }: Props) {
  const said = useSaid();
  const { t } = useTranslation("file");
  const { type, unit, least, most } = field;
  const isMoney = type === "money";
  return (
    <InputNumber
      {...handed({ field, ...rest })}
      className="fill"
      value={typeof value === "number" ? value : null}
      min={isMoney ? least / 100 : least}
      max={isMoney ? most / 100 : most}
      precision={type === "whole" ? 0 : 2}
      inputMode="decimal"
      suffix={isMoney ? t("yuan") : unit === null ? undefined : said(unit)}
    />
  );
}

function YesNoInput({ value, id, onChange }: Props) {
  const { t } = useTranslation("file");
  const options = [
    { value: "yes", label: t("yes") },
    { value: "no", label: t("no") },
  ];
  const chosen = value === true ? "yes" : value === false ? "no" : null;
  const choose = (word: string | null | undefined): void =>
    onChange?.(word === "yes" ? true : word === "no" ? false : null);
  return (
    <Select<string | null>
      {...(id === undefined ? {} : { id })}
      value={chosen}
      allowClear
      options={options}
      onChange={choose}
    />
  );
}

function ChoiceInput({ field, value, ...rest }: Props) {
  const said = useSaid();
  const options = Object.entries(field.choices).map(([code, { titles }]) => ({
    value: code,
    label: said(titles),
  }));
  return (
    <Select<unknown> {...handed({ field, ...rest })} value={value} allowClear options={options} />
  );
}

function TextInput({ field, value, id, onChange }: Props) {
  return (
    <Input
      {...(id === undefined ? {} : { id })}
      value={typeof value === "string" ? value : ""}
      maxLength={field.most}
      autoComplete="off"
      {...(field.digits ? { inputMode: "numeric" as const } : {})}
      onChange={({ target }) => onChange?.(target.value)}
    />
  );
}

/** The control that a field is filled with, by its type. */
export function FieldInput(props: Props) {
  const { type } = props.field;
  if (type === "text") return <TextInput {...props} />;
  if (type === "choice") return <ChoiceInput {...props} />;
  if (type === "yesNo") return <YesNoInput {...props} />;
  if (type !== "day") return <NumberInput {...props} />;
  const { value, ...rest } = props;
  return <DayField {...handed(rest)} value={typeof value === "string" ? value : null} />;
}

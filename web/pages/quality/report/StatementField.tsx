import type { fieldsOf } from "@dongxiao/core/quality";
import { Input, Select } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";

type Field = ReturnType<typeof fieldsOf>[string];

interface InputProps {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly status: "" | "error" | "warning";
  readonly describedBy: string;
  readonly onChange: (value: string) => void;
}

function FieldInput({ id, field, value, status, describedBy, onChange }: InputProps) {
  const said = useSaid();
  const described = { id, status, "aria-describedby": describedBy };
  if (field.form === "choice")
    return (
      <Select<string>
        {...described}
        options={Object.entries(field.choices ?? {}).map(([choice, titles]) => ({
          value: choice,
          label: said(titles),
        }))}
        value={value === "" ? null : value}
        onChange={onChange}
      />
    );
  const isList = field.form === "figures" || field.form === "counts" || field.form === "days";
  if (isList)
    return (
      <Input.TextArea
        {...described}
        autoSize={{ minRows: 1, maxRows: 6 }}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  return (
    <Input
      {...described}
      {...(field.form === "day" && isPickable(value) ? { type: "date" } : {})}
      {...(field.unit === "percent" ? { suffix: "%" } : {})}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** The device's picker shows nothing but ISO days; what else came from a file stays readable as text. */
const isPickable = (day: string): boolean => day === "" || /^\d{4}-\d{2}-\d{2}$/.test(day);

interface Props {
  readonly field: Field;
  readonly value: string;
  /** Why it cannot be read; null when it can. */
  readonly unread: string | null;
  readonly isDoubted: boolean;
  readonly onChange: (value: string) => void;
}

/** One thing that is stated; marked where it cannot be read or is in doubt. */
export function StatementField({ field, value, unread, isDoubted, onChange }: Props) {
  const { t } = useTranslation("quality");
  const said = useSaid();
  const id = useId();
  const isList = field.form === "figures" || field.form === "counts" || field.form === "days";
  const help = [
    ...(field.mayBeUnsaid === true ? [t("mayBeUnsaid")] : []),
    ...(isList ? [t("listHelp")] : []),
  ].join("；");
  const why = unread ?? (isDoubted ? t("doubted") : null);
  const tone = unread === null ? "tone-warn" : "tone-bad";
  return (
    <div className="statement-field">
      <label htmlFor={id}>{said(field.titles)}</label>
      <FieldInput
        id={id}
        field={field}
        value={value}
        status={unread !== null ? "error" : isDoubted ? "warning" : ""}
        describedBy={`${id}-why`}
        onChange={onChange}
      />
      <span id={`${id}-why`} className={`field-why ${why === null ? "quiet" : tone}`}>
        {why ?? help}
      </span>
    </div>
  );
}

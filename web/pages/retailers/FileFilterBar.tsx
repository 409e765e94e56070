import { type FileFieldCard, listFileFields } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { useSaid } from "../../lib/language.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { PickMany } from "../../parts/PickMany.tsx";
import type { FileFilter } from "./file-filter.ts";

interface Props {
  readonly filter: FileFilter;
  readonly error: Error | null;
  readonly onChange: (filter: FileFilter) => void;
}

/** What a value is chosen from; null when it is typed. */
function choicesOf({ type, choices }: FileFieldCard) {
  return type === "choice" ? Object.entries(choices) : null;
}

function ValueInput({
  field,
  filter,
  onChange,
}: Omit<Props, "error"> & { readonly field: FileFieldCard }) {
  const { t } = useTranslation("retailers");
  const said = useSaid();
  const choices = choicesOf(field);
  const pick = (value: string | undefined): void => onChange({ ...filter, value: value ?? "" });
  if (choices === null && field.type !== "yesNo")
    return (
      <Input
        className="pick"
        allowClear
        aria-label={t("fieldValue")}
        placeholder={t("fieldValue")}
        value={filter.value}
        onChange={({ target }) => pick(target.value)}
      />
    );
  const yesNo = [
    { value: "yes", label: t("yes") },
    { value: "no", label: t("no") },
  ];
  const options = choices?.map(([value, { titles }]) => ({ value, label: said(titles) })) ?? yesNo;
  return (
    <Select
      className="pick"
      aria-label={t("fieldValue")}
      placeholder={t("fieldValue")}
      allowClear
      options={options}
      value={filter.value === "" ? null : filter.value}
      onChange={(value: string | null) => pick(value ?? undefined)}
    />
  );
}

/** Narrows the list by what the retailers' files hold: tags, and a field with a value. */
export function FileFilterBar({ filter, error, onChange }: Props) {
  const { t } = useTranslation("retailers");
  const said = useSaid();
  const { data } = useQuery(ask(listFileFields, {}));
  const usable = (data?.fields ?? []).filter(({ retired, masked }) => !retired && !masked);
  const option = ({ id, titles }: FileFieldCard) => ({ value: id, label: said(titles) });
  const tags = usable.filter(({ group }) => group === "tags").map(option);
  const fields = usable.filter(({ group }) => group !== "tags");
  const field = fields.find(({ id }) => id === filter.field);
  return (
    <search className="filters" aria-label={t("fileFilters")}>
      {tags.length === 0 ? null : (
        <PickMany
          label={t("tags")}
          choices={tags}
          chosen={filter.tags}
          onChange={(chosen) => onChange({ ...filter, tags: chosen })}
        />
      )}
      <Select
        className="pick"
        aria-label={t("field")}
        placeholder={t("field")}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        options={fields.map(option)}
        value={filter.field === "" ? null : filter.field}
        onChange={(id: string | null) => onChange({ ...filter, field: id ?? "", value: "" })}
      />
      {field === undefined ? null : (
        <ValueInput field={field} filter={filter} onChange={onChange} />
      )}
      <FailureNote error={error} />
    </search>
  );
}

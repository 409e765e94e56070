import { Select } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { isRange, periodsIn, type Span } from "../periods.ts";

const kinds = ["years", "quarters", "months", "weeks"] as const;

interface Props {
  readonly id?: string;
  readonly label?: string;
  readonly span: Span;
  readonly value?: string;
  readonly onChange?: (period: string) => void;
  /** Choices that are no period, offered first. */
  readonly first?: readonly { readonly value: string; readonly label: string }[];
}

/** Every choice in its group; a period that is not offered, chosen or typed, stands above the others. */
function useChoices({ span, value, first = [] }: Props, text: string) {
  const { t } = useTranslation("analysis");
  const { period: wordsOf } = useFigures();
  const periods = useMemo(() => periodsIn(span), [span]);
  const choiceOf = (name: string) => ({
    value: name,
    label: isRange(name) ? name : wordsOf(name),
  });
  const groups = kinds.map((kind) => ({ label: t(kind), options: periods[kind].map(choiceOf) }));
  const offered = [...first, ...groups.flatMap(({ options }) => options)];
  const others = [text.trim(), value ?? ""].filter(
    (name, place) =>
      (place === 0 ? isRange(name) : name !== "") && offered.every((one) => one.value !== name),
  );
  const other = { label: t("otherPeriod"), options: [...new Set(others)].map(choiceOf) };
  return [...first, ...[other, ...groups].filter(({ options }) => options.length > 0)];
}

function isFound(search: string, label: unknown, value: unknown): boolean {
  return [label, value].some((text) => typeof text === "string" && text.includes(search.trim()));
}

/** One period out of all that hold data; any other cycles together can be typed. */
export function PeriodSelect(props: Props) {
  const { id, label, value, onChange } = props;
  const { t } = useTranslation("analysis");
  const [text, setText] = useState("");
  return (
    <Select<string>
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { "aria-label": label })}
      className="analysis-period"
      showSearch={{
        onSearch: setText,
        filterOption: (search, option) => isFound(search, option?.label, option?.value),
      }}
      placeholder={t("periodHint")}
      options={useChoices(props, text)}
      {...(value === undefined ? {} : { value })}
      {...(onChange === undefined ? {} : { onChange })}
    />
  );
}

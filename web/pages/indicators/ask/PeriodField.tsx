import { Segmented } from "antd";
import { useTranslation } from "react-i18next";

import { kindOf, type PeriodKind, periodKinds, type Span, turnedTo } from "../periods.ts";
import { Field } from "./Field.tsx";
import { PeriodSelect } from "./PeriodSelect.tsx";

interface Props {
  readonly period: string;
  readonly span: Span;
  readonly onChange: (period: string) => void;
}

/** The length of the period, and which one. */
export function PeriodField({ period, span, onChange }: Props) {
  const { t } = useTranslation("indicators");
  return (
    <Field label={t("period")} columns={4}>
      <div className="ask-period">
        <Segmented<PeriodKind>
          aria-label={t("periodKind")}
          value={kindOf(period)}
          onChange={(kind) => onChange(turnedTo(kind, period, span))}
          options={periodKinds.map((value) => ({ value, label: t(`kind${value}`) }))}
        />
        <PeriodSelect label={t("period")} period={period} span={span} onChange={onChange} />
      </div>
    </Field>
  );
}

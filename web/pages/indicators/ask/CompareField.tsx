import { Select } from "antd";
import { useTranslation } from "react-i18next";

import type { Question } from "../asked.ts";
import { kindOf, periodsIn, type Span } from "../periods.ts";
import { Field } from "./Field.tsx";
import { PeriodSelect } from "./PeriodSelect.tsx";

interface Props {
  readonly question: Question;
  readonly span: Span;
  readonly onChange: (compare: Question["compare"]) => void;
}

type Way = "none" | "previous" | "year" | "base";

/** What the values are compared with. */
export function CompareField({ question, span, onChange }: Props) {
  const { t } = useTranslation("indicators");
  const { compare, period } = question;
  const oldest = periodsIn(kindOf(period), span).at(-1) ?? period;
  const choose = (way: Way): void => onChange(way === "base" ? { base: oldest } : way);
  return (
    <Field label={t("compare")}>
      <Select<Way>
        className="fill"
        aria-label={t("compare")}
        value={typeof compare === "string" ? compare : "base"}
        onChange={choose}
        options={[
          { value: "none", label: t("compareNone") },
          { value: "previous", label: t("comparePrevious") },
          { value: "year", label: t("compareYear") },
          { value: "base", label: t("compareBase") },
        ]}
      />
      {typeof compare === "string" ? null : (
        <PeriodSelect
          label={t("base")}
          period={compare.base}
          span={span}
          onChange={(base) => onChange({ base })}
        />
      )}
    </Field>
  );
}

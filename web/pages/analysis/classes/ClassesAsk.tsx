import {
  type classesQuestion,
  type ClassesQuestion,
  structureDimensions,
} from "@dongxiao/contract";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import type { z } from "zod";

import { AskPanel } from "../ask/AskPanel.tsx";
import { Field } from "../ask/Field.tsx";
import { Filters } from "../ask/Filters.tsx";
import { PeriodField } from "../ask/PeriodField.tsx";
import type { Span } from "../periods.ts";

type Base = NonNullable<ClassesQuestion["base"]>;

interface Props {
  readonly span: Span;
  readonly question: z.output<typeof classesQuestion>;
  readonly onChange: (more: Partial<ClassesQuestion>) => void;
}

function baseOf(chosen: string): Base {
  return chosen === "year" || chosen === "previous" ? chosen : { base: chosen };
}

function ByField({ question, onChange }: Omit<Props, "span">) {
  const { t } = useTranslation("analysis");
  return (
    <Field label={t("by")}>
      <Select
        aria-label={t("by")}
        className="pick"
        value={question.by}
        options={structureDimensions.map((value) => ({ value, label: t(`by${value}`) }))}
        onChange={(by) => onChange({ by })}
      />
    </Field>
  );
}

function BaseField({ span, question, onChange }: Props) {
  const { t } = useTranslation("analysis");
  const { base } = question;
  const relative = [
    { value: "year", label: t("baseYear") },
    { value: "previous", label: t("basePrevious") },
  ];
  return (
    <PeriodField
      label={t("base")}
      span={span}
      first={relative}
      value={typeof base === "string" ? base : base.base}
      onChange={(chosen) => onChange({ base: baseOf(chosen) })}
    />
  );
}

/** The question for the structure: when, against when, by what, and of what. */
export function ClassesAsk(props: Props) {
  const { t } = useTranslation("analysis");
  const { span, question, onChange } = props;
  return (
    <AskPanel>
      <PeriodField
        label={t("period")}
        span={span}
        value={question.period}
        onChange={(period) => onChange({ period })}
      />
      <BaseField {...props} />
      <ByField {...props} />
      <Filters only={question.only} onChange={(only) => onChange({ only })} />
    </AskPanel>
  );
}

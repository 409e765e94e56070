import { useTranslation } from "react-i18next";

import type { Asked, Question } from "../asked.ts";
import type { Span } from "../periods.ts";
import type { Change } from "../use-asked.ts";
import { AsOfField } from "./AsOfField.tsx";
import { CompareField } from "./CompareField.tsx";
import { DimensionPicker } from "./DimensionPicker.tsx";
import { Field } from "./Field.tsx";
import { FiltersField } from "./FiltersField.tsx";
import { IndicatorPicker } from "./IndicatorPicker.tsx";
import { More } from "./More.tsx";
import { PeriodField } from "./PeriodField.tsx";
import { TrendField } from "./TrendField.tsx";

interface Props {
  readonly asked: Asked;
  readonly span: Span;
  readonly change: Change;
}

function withDay(question: Question, asOf: string | undefined): Question {
  const { asOf: _before, ...rest } = question;
  return asOf === undefined ? rest : { ...rest, asOf };
}

/** The question: which indicators, cut by what, of when, against what, and of whom. */
export function Ask({ asked, span, change }: Props) {
  const { t } = useTranslation("indicators");
  const { question } = asked;
  const put = (part: Partial<Question>): void =>
    change({ ...asked, question: { ...question, ...part } });
  return (
    <section className="panel ask" aria-label={t("ask")}>
      <Field label={t("indicators")} columns={9}>
        <IndicatorPicker ids={question.ids} onChange={(ids) => put({ ids: [...ids] })} />
      </Field>
      <Field label={t("by")}>
        <DimensionPicker by={question.by} onChange={(by) => put({ by: [...by] })} />
      </Field>
      <PeriodField period={question.period} span={span} onChange={(period) => put({ period })} />
      <More>
        <CompareField question={question} span={span} onChange={(compare) => put({ compare })} />
        <TrendField trend={question.trend} onChange={(trend) => put({ trend })} />
        <AsOfField
          asOf={question.asOf}
          onChange={(asOf) => change({ ...asked, question: withDay(question, asOf) })}
        />
        <FiltersField only={question.only} onChange={(only) => put({ only })} />
      </More>
    </section>
  );
}

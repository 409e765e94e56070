import type { pricesQuestion, PricesQuestion } from "@dongxiao/contract";
import { priceParameters } from "@dongxiao/core/prices";
import { useTranslation } from "react-i18next";
import type { z } from "zod";

import { AskPanel } from "../ask/AskPanel.tsx";
import { ChoiceField } from "../ask/ChoiceField.tsx";
import { Filters } from "../ask/Filters.tsx";
import { NumberField } from "../ask/NumberField.tsx";
import { PeriodField } from "../ask/PeriodField.tsx";
import type { Span } from "../periods.ts";

interface Props {
  readonly span: Span;
  readonly question: z.output<typeof pricesQuestion>;
  readonly onChange: (more: Partial<PricesQuestion>) => void;
}

const { ceilingCnyCentsPerCarton: ceiling, carryCyclesMost: carry } = priceParameters;
const noBase = "none";
const shows = ["known", "inverted", "all"] as const;

type PartProps = Omit<Props, "span">;

function Ceiling({ question, onChange }: PartProps) {
  const { t } = useTranslation("analysis");
  return (
    <NumberField
      label={t("ceiling")}
      min={ceiling.min / 100}
      max={ceiling.max / 100}
      value={question.ceilingCnyCentsPerCarton / 100}
      onChange={(yuan) =>
        onChange({ ceilingCnyCentsPerCarton: yuan === null ? undefined : yuan * 100 })
      }
    />
  );
}

function Settings({ question, onChange }: PartProps) {
  const { t } = useTranslation("analysis");
  return (
    <>
      <NumberField
        label={t("minimumN")}
        min={1}
        max={1000}
        value={question.minimumN}
        onChange={(n) => onChange({ minimumN: n ?? undefined })}
      />
      <Ceiling question={question} onChange={onChange} />
      <NumberField
        label={t("carry")}
        min={carry.min}
        max={carry.max}
        value={question.carryCyclesMost}
        onChange={(weeks) => onChange({ carryCyclesMost: weeks ?? undefined })}
      />
    </>
  );
}

function When({ span, question, onChange }: Props) {
  const { t } = useTranslation("analysis");
  return (
    <>
      <PeriodField
        label={t("period")}
        span={span}
        value={question.period}
        onChange={(period) => onChange({ period })}
      />
      <PeriodField
        label={t("base")}
        span={span}
        first={[{ value: noBase, label: t("noBase") }]}
        value={question.base ?? noBase}
        onChange={(base) => onChange({ base: base === noBase ? null : base })}
      />
    </>
  );
}

/** The question for the price watch: when, against when, of what, and from how many prices on. */
export function PricesAsk(props: Props) {
  const { t } = useTranslation("analysis");
  const { question, onChange } = props;
  return (
    <AskPanel>
      <When {...props} />
      <ChoiceField
        label={t("trendWeeks")}
        choices={[13, 26]}
        wordOf={(weeks) => t("weeksOf", { weeks })}
        value={question.weeks}
        onChange={(weeks) => onChange({ weeks })}
      />
      <ChoiceField
        label={t("show")}
        choices={shows}
        wordOf={(show) => t(`show${show}`)}
        value={question.show}
        onChange={(show) => onChange({ show })}
        isWide
      />
      <Settings question={question} onChange={onChange} />
      <Filters only={question.only} onChange={(only) => onChange({ only })} />
    </AskPanel>
  );
}

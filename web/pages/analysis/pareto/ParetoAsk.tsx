import { paretoMembers, type paretoQuestion, type ParetoQuestion } from "@dongxiao/contract";
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
  readonly question: z.output<typeof paretoQuestion>;
  readonly onChange: (more: Partial<ParetoQuestion>) => void;
}

interface ShareProps {
  readonly label: string;
  readonly share: number;
  readonly preset: number;
  readonly onChange: (share: number) => void;
}

function ShareField({ label, share, preset, onChange }: ShareProps) {
  return (
    <NumberField
      label={label}
      min={1}
      max={100}
      digits={1}
      value={Math.round(share * 1000) / 10}
      onChange={(percent) => onChange(percent === null ? preset : percent / 100)}
    />
  );
}

function Shares({ question, onChange }: Omit<Props, "span">) {
  const { t } = useTranslation("analysis");
  const { shareOfA, shareOfAAndB } = question;
  return (
    <>
      <ShareField
        label={t("shareOfA")}
        share={shareOfA}
        preset={0.8}
        onChange={(share) => onChange({ shareOfA: share })}
      />
      <ShareField
        label={t("shareOfAAndB")}
        share={shareOfAAndB}
        preset={0.95}
        onChange={(share) => onChange({ shareOfAAndB: share })}
      />
    </>
  );
}

/** The question for the curve: when, who, of what, and where the grades end. */
export function ParetoAsk({ span, question, onChange }: Props) {
  const { t } = useTranslation("analysis");
  return (
    <AskPanel>
      <PeriodField
        label={t("period")}
        span={span}
        value={question.period}
        onChange={(period) => onChange({ period })}
      />
      <ChoiceField
        label={t("of")}
        choices={paretoMembers}
        wordOf={(of) => t(`of${of}`)}
        value={question.of}
        onChange={(of) => onChange({ of })}
        isWide
      />
      <Shares question={question} onChange={onChange} />
      <Filters only={question.only} onChange={(only) => onChange({ only })} />
    </AskPanel>
  );
}

import {
  type SegmentationShown,
  segmentGroupings,
  type SegmentsAnswer,
  type segmentsQuestion,
  type SegmentsQuestion,
} from "@dongxiao/contract";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import type { z } from "zod";

import { useSaid } from "../../../lib/language.ts";
import { DayField } from "../../../parts/DayField.tsx";
import { AskPanel } from "../ask/AskPanel.tsx";
import { Field } from "../ask/Field.tsx";
import { ParameterFields } from "./ParameterFields.tsx";

interface Props {
  readonly segmentations: readonly SegmentationShown[];
  /** The day that is looked at when none is chosen. */
  readonly newest: string;
  readonly question: z.output<typeof segmentsQuestion>;
  readonly onChange: (more: Partial<SegmentsQuestion>) => void;
}

function Picker({ segmentations, question, onChange }: Props) {
  const { t } = useTranslation("analysis");
  const said = useSaid();
  const options = segmentations.map(({ id, titles }) => ({ value: id, label: said(titles) }));
  return (
    <Field label={t("segmentation")} isWide>
      <Select<string>
        aria-label={t("segmentation")}
        className="segments-picker"
        showSearch={{ optionFilterProp: "label" }}
        options={options}
        value={question.id}
        onChange={(id) => onChange({ id, settings: {}, segment: undefined })}
      />
    </Field>
  );
}

function Grouping({ question, onChange }: Pick<Props, "question" | "onChange">) {
  const { t } = useTranslation("analysis");
  return (
    <Field label={t("crossedWith")}>
      <Select<SegmentsAnswer["by"]>
        aria-label={t("crossedWith")}
        className="segments-by"
        options={segmentGroupings.map((by) => ({ value: by, label: t(`by${by}`) }))}
        value={question.by}
        onChange={(by) => onChange({ by })}
      />
    </Field>
  );
}

/** The question: which segmentation, as of when, crossed with what, and its parameters. */
export function SegmentsAsk(props: Props) {
  const { segmentations, newest, question, onChange } = props;
  const { t } = useTranslation("analysis");
  const said = useSaid();
  const chosen = segmentations.find(({ id }) => id === question.id);
  return (
    <AskPanel>
      <Picker {...props} />
      <Field label={t("asOf")}>
        <DayField
          label={t("asOf")}
          value={question.asOf ?? newest}
          onChange={(day) => onChange({ asOf: day ?? undefined })}
        />
      </Field>
      <Grouping question={question} onChange={onChange} />
      {chosen === undefined ? null : (
        <>
          <ParameterFields
            parameters={chosen.parameters}
            settings={question.settings}
            onChange={(settings) => onChange({ settings })}
          />
          <p className="quiet segments-formula">{said(chosen.formula)}</p>
        </>
      )}
    </AskPanel>
  );
}

import { InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { Panel } from "../../../parts/Panel.tsx";
import type { EditProps } from "./ItemsPanel.tsx";
import { changedGrade, rounded } from "./scheme-edit.ts";

type Grade = EditProps["scheme"]["grading"]["grades"][number];

function RankedBy({ scheme, onChange }: EditProps) {
  const { t } = useTranslation("scores");
  const ranks = [
    { value: "everybody" as const, label: t("everybody") },
    { value: "marketType" as const, label: t("marketType") },
  ];
  return (
    <Select
      aria-label={t("rankedBy")}
      options={ranks}
      value={scheme.rankedBy}
      onChange={(rankedBy) => onChange({ ...scheme, rankedBy })}
    />
  );
}

interface GradeProps extends EditProps {
  readonly grade: Grade;
}

function GradeField({ grade: { code, titles, least }, scheme, onChange }: GradeProps) {
  const said = useSaid();
  const isByPoints = scheme.grading.by === "points";
  const shown = rounded(isByPoints ? least / 100 : (1 - least) * 100);
  const keep = (value: number | null): void => {
    if (value === null) return;
    const kept = rounded(isByPoints ? Math.round(value * 100) : 1 - value / 100);
    onChange(changedGrade(scheme, code, kept));
  };
  return (
    <label htmlFor={`grade-${code}`}>
      {said(titles)}
      <InputNumber
        id={`grade-${code}`}
        min={0}
        className="fill"
        suffix={isByPoints ? "" : "%"}
        value={shown}
        onChange={keep}
      />
    </label>
  );
}

/** Where each grade begins, by points or by place in the group, and who is ranked together. */
export function GradesPanel(props: EditProps) {
  const { t } = useTranslation("scores");
  const { by, grades } = props.scheme.grading;
  return (
    <Panel
      title={t("grades")}
      note={by === "points" ? t("leastPoints") : t("leastShare")}
      actions={<RankedBy {...props} />}
    >
      <div className="score-edit-grades">
        {grades.slice(0, -1).map((grade) => (
          <GradeField key={grade.code} grade={grade} {...props} />
        ))}
      </div>
    </Panel>
  );
}

import { InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { Panel } from "../../../parts/Panel.tsx";
import type { EditProps } from "./ItemsPanel.tsx";
import { changedGrade, rounded } from "./scheme-edit.ts";

/** Where each grade begins, by points or by place in the group, and who is ranked together. */
export function GradesPanel({ scheme, onChange }: EditProps) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const { by, grades } = scheme.grading;
  const ranks = [
    { value: "everybody" as const, label: t("everybody") },
    { value: "marketType" as const, label: t("marketType") },
  ];
  const shown = (least: number): number =>
    rounded(by === "points" ? least / 100 : (1 - least) * 100);
  const kept = (value: number): number =>
    rounded(by === "points" ? Math.round(value * 100) : 1 - value / 100);
  return (
    <Panel
      title={t("grades")}
      note={by === "points" ? t("leastPoints") : t("leastShare")}
      actions={
        <Select
          aria-label={t("rankedBy")}
          options={ranks}
          value={scheme.rankedBy}
          onChange={(rankedBy) => onChange({ ...scheme, rankedBy })}
        />
      }
    >
      <div className="score-edit-grades">
        {grades.slice(0, -1).map(({ code, titles, least }) => (
          <label key={code} htmlFor={`grade-${code}`}>
            {said(titles)}
            <InputNumber
              id={`grade-${code}`}
              min={0}
              className="fill"
              suffix={by === "share" ? "%" : ""}
              value={shown(least)}
              onChange={(value) => {
                if (value !== null) onChange(changedGrade(scheme, code, kept(value)));
              }}
            />
          </label>
        ))}
      </div>
    </Panel>
  );
}

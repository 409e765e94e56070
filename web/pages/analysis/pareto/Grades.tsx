import type { ParetoAnswer, ParetoQuestion } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { Panel } from "../../../parts/Panel.tsx";
import { NumberField } from "../ask/NumberField.tsx";
import { GradeTable } from "./GradeTable.tsx";

type Standard = ParetoQuestion["standard"];

interface Props {
  readonly answer: ParetoAnswer;
  readonly standard: Standard;
  readonly onChange: (standard: Standard) => void;
}

const yuanMost = 1e12;

function yuanOf(cents: number | undefined): number | null {
  return cents === undefined ? null : cents / 100;
}

/** The standard with one of its amounts entered anew; none once both are gone. */
function entered(standard: Standard, more: Partial<NonNullable<Standard>>): Standard {
  const next = {
    aCnyCents: standard?.aCnyCents ?? 0,
    bCnyCents: standard?.bCnyCents ?? 0,
    ...more,
  };
  return next.aCnyCents === 0 && next.bCnyCents === 0 ? null : next;
}

function Amounts({ standard, onChange }: Omit<Props, "answer">) {
  const { t } = useTranslation("analysis");
  const cents = (yuan: number | null): number => Math.round((yuan ?? 0) * 100);
  const bounds = { min: 0, max: yuanMost };
  return (
    <div className="filters">
      <NumberField
        {...bounds}
        label={t("standardA")}
        value={yuanOf(standard?.aCnyCents)}
        onChange={(yuan) => onChange(entered(standard, { aCnyCents: cents(yuan) }))}
      />
      <NumberField
        {...bounds}
        label={t("standardB")}
        value={yuanOf(standard?.bCnyCents)}
        onChange={(yuan) => onChange(entered(standard, { bCnyCents: cents(yuan) }))}
      />
    </div>
  );
}

/** Both ways of grading: by share of the whole, and by the amounts that members must come up to. */
export function Grades({ answer, standard, onChange }: Props) {
  const { t } = useTranslation("analysis");
  const { byShare, byStandard } = answer;
  return (
    <div className="pair pair-even">
      <Panel title={t("byShare")} flush>
        <GradeTable caption={t("byShare")} grades={byShare} />
      </Panel>
      <Panel title={t("byStandard")} flush>
        <Amounts standard={standard} onChange={onChange} />
        {byStandard === null ? (
          <p className="quiet panel-text">{t("standardHelp")}</p>
        ) : (
          <GradeTable caption={t("byStandard")} grades={byStandard} />
        )}
      </Panel>
    </div>
  );
}

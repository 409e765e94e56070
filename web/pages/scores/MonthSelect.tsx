import { Select } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { periodsIn, type Span } from "../analysis/periods.ts";

interface Props {
  readonly span: Span;
  readonly value: string;
  readonly onChange: (month: string) => void;
}

/** One month out of all that hold data. */
export function MonthSelect({ span, value, onChange }: Props) {
  const { t } = useTranslation("scores");
  const { period } = useFigures();
  const options = periodsIn(span).months.map((name) => ({ value: name, label: period(name) }));
  return (
    <Select
      className="pick"
      aria-label={t("month")}
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}

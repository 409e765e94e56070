import { Select } from "antd";

import { useFigures } from "../../../lib/figures.tsx";
import { kindOf, periodsIn, type Span } from "../periods.ts";

interface Props {
  readonly label: string;
  readonly period: string;
  readonly span: Span;
  readonly onChange: (period: string) => void;
}

/** One of the periods that hold data, of the length of the one that is chosen. */
export function PeriodSelect({ label, period, span, onChange }: Props) {
  const figures = useFigures();
  const names = periodsIn(kindOf(period), span);
  const all = names.includes(period) ? names : [period, ...names];
  return (
    <Select<string>
      className="fill"
      aria-label={label}
      showSearch={{ optionFilterProp: "label" }}
      value={period}
      options={all.map((value) => ({ value, label: figures.period(value) }))}
      onChange={onChange}
    />
  );
}

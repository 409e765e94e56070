import { Select } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { Field } from "./Field.tsx";

interface Props {
  readonly trend: number;
  readonly onChange: (trend: number) => void;
}

const lengths = [6, 12, 24, 52];

/** How many periods are drawn as a line. */
export function TrendField({ trend, onChange }: Props) {
  const { t } = useTranslation("indicators");
  const { count } = useFigures();
  const all = trend === 0 || lengths.includes(trend) ? lengths : [trend, ...lengths];
  return (
    <Field label={t("trend")} columns={2}>
      <Select<number>
        className="fill"
        aria-label={t("trend")}
        value={trend}
        onChange={onChange}
        options={[
          { value: 0, label: t("trendNone") },
          ...all.map((value) => ({ value, label: t("trendOf", { n: count(value) }) })),
        ]}
      />
    </Field>
  );
}

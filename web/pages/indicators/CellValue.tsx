import type { IndicatorCell, IndicatorDefinition } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useUnitWords, valueWords } from "../../lib/measure-words.ts";

type Measured = Pick<IndicatorCell, "state" | "value" | "n">;

interface Props {
  readonly definition: IndicatorDefinition;
  readonly measured: Measured;
}

/** A value as it is read, or in words why there is none. */
export function useValueWords(): (definition: IndicatorDefinition, measured: Measured) => string {
  const { t } = useTranslation("indicators");
  const figures = useFigures();
  return (definition, { state, value, n }) => {
    if (state === "insufficient_data") return t("insufficient", { n: figures.count(n) });
    if (state === "not_applicable" || value === null) return t("notApplicable");
    return valueWords(definition, value, figures);
  };
}

/** One value of an indicator with its unit, or why there is none. */
export function CellValue({ definition, measured }: Props) {
  const { t } = useTranslation("indicators");
  const words = useValueWords()(definition, measured);
  const unit = useUnitWords()(definition.unit);
  if (measured.state !== "number") return <span className="quiet">{words}</span>;
  return (
    <span className="figure">
      {definition.isEstimate ? <abbr title={t("estimateHelp")}>≈ </abbr> : null}
      {words}
      {unit === "" ? null : <span className="unit">{unit}</span>}
    </span>
  );
}

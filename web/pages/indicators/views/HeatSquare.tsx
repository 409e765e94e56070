import type { IndicatorDefinition } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { valueWords } from "../../../lib/measure-words.ts";
import { useValueWords } from "../CellValue.tsx";
import { type ColourStep, stepOf } from "../colour-scale.ts";
import { useOpen } from "../open-cell.tsx";
import type { HeatCell } from "./heat.ts";

interface Props {
  readonly square: HeatCell | undefined;
  readonly scale: readonly ColourStep[];
  readonly definition: IndicatorDefinition;
}

/** What is written on a square: its value, or why there is none. */
function useWords({ square, definition }: Props): string {
  const { t } = useTranslation("indicators");
  const figures = useFigures();
  const wordsOf = useValueWords();
  if (square === undefined) return "—";
  const { cell, value, period } = square;
  if (value !== null) return valueWords(definition, value, figures);
  return period === undefined ? wordsOf(definition, cell) : t("noValue");
}

/** One square of a heat map: its value on its colour, or on none why there is no value. */
export function HeatSquare(props: Props) {
  const { square, scale } = props;
  const { t } = useTranslation("indicators");
  const words = useWords(props);
  const open = useOpen();
  if (square === undefined) return <td className="heat-none">{words}</td>;
  const { cell, value, period } = square;
  const step = stepOf(scale, value);
  const style = step === undefined ? {} : { background: step.colour, color: step.ink };
  const opened = period === undefined ? { cell } : { cell, period };
  return (
    <td className={step === undefined ? "heat-none" : "heat-value"} style={style}>
      <button
        type="button"
        className="heat-open figure"
        title={t("open")}
        onClick={() => open(opened)}
      >
        {words}
      </button>
    </td>
  );
}

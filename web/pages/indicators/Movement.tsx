import type { IndicatorCell, IndicatorDefinition } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { toneOf } from "../../lib/measure-words.ts";

interface Props {
  readonly definition: IndicatorDefinition;
  readonly compare: IndicatorCell["compare"];
}

/** Below this one decimal of a point would say nothing. */
const finePoints = 0.1;

/** How a value moved: an arrow and a size, in a colour only where one direction is good. */
export function Movement({ definition, compare }: Props) {
  const { t } = useTranslation("indicators");
  const { change, signedDecimal, signedPrecise } = useFigures();
  if (compare === null) return null;
  const moved = compare.points ?? compare.change;
  if (moved === null) return <span className="movement quiet">—</span>;
  const points = Math.abs(moved) < finePoints ? signedPrecise : signedDecimal;
  const size = compare.points === null ? change(moved) : t("points", { value: points(moved) });
  const arrow = moved === 0 ? "" : moved > 0 ? "▲" : "▼";
  return (
    <span
      className={`figure movement tone-${toneOf(definition.goodDirection, moved)}`}
      title={compare.word === null ? undefined : t(compare.word)}
    >
      <span aria-hidden="true">{arrow}</span> {size}
    </span>
  );
}

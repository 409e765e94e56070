import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { toneOf, useUnitWords } from "../../lib/measure-words.ts";
import { type Indicator, isShare, type Measured, movementOf, valueOf } from "./indicator.ts";

interface ValueProps {
  readonly indicator: Indicator;
  readonly measured: Measured;
}

/** An indicator's value, or the reason why it has none. */
export function Value({ indicator, measured }: ValueProps) {
  const { t } = useTranslation("brief");
  const unitOf = useUnitWords();
  const value = valueOf(indicator, measured, useFigures());
  if (value !== null && measured.state === "number")
    return (
      <span className="figure">
        {value}
        <span className="unit">{unitOf(indicator.unit)}</span>
      </span>
    );
  const why = measured.state === "insufficient_data" ? t("insufficient") : t("notApplicable");
  return <span className="quiet">{why}</span>;
}

/** How an indicator moved: an arrow, a size, and a colour only where a direction is good. */
export function Movement({ indicator }: { readonly indicator: Indicator }) {
  const { t } = useTranslation("brief");
  const { change, signedPrecise } = useFigures();
  const movement = movementOf(indicator);
  if (movement === null) return <span className="quiet">—</span>;
  const arrow = movement === 0 ? "" : movement > 0 ? "▲" : "▼";
  const size = isShare(indicator)
    ? t("points", { value: signedPrecise(movement) })
    : change(movement);
  return (
    <span className={`figure movement tone-${toneOf(indicator.goodDirection, movement)}`}>
      <span aria-hidden="true">{arrow}</span> {size}
    </span>
  );
}

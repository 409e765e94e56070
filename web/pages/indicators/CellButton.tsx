import type { IndicatorCell, IndicatorDefinition } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { Sparkline } from "../../parts/Sparkline.tsx";
import { CellValue } from "./CellValue.tsx";
import { Movement } from "./Movement.tsx";
import { useOpen } from "./open-cell.tsx";

interface Props {
  readonly definition: IndicatorDefinition | undefined;
  readonly cell: IndicatorCell | undefined;
  /** Draws the last periods beside the value. */
  readonly drawn?: boolean;
  /** Leaves the movement to a column of its own. */
  readonly still?: boolean;
}

/** One cell of a table: its value, how it moved and went, and the way to what it is made of. */
export function CellButton({ definition, cell, drawn = false, still = false }: Props) {
  const { t } = useTranslation("indicators");
  const open = useOpen();
  if (definition === undefined || cell === undefined)
    return <span className="quiet">{t("noValue")}</span>;
  const hasMovement = !still && cell.compare !== null;
  return (
    <button
      type="button"
      className={hasMovement ? "cell-open cell-moves" : "cell-open"}
      title={t("open")}
      onClick={() => open({ cell })}
    >
      {drawn && cell.trend.length > 1 ? <Sparkline values={cell.trend} /> : null}
      <CellValue definition={definition} measured={cell} />
      {hasMovement ? <Movement definition={definition} compare={cell.compare} /> : null}
    </button>
  );
}

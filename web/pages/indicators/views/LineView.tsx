import type { IndicatorCell, IndicatorDefinition } from "@dongxiao/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { valueWords } from "../../../lib/measure-words.ts";
import { LinesChart } from "../../../parts/LinesChart.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { PickMany } from "../../../parts/PickMany.tsx";
import { drawnOf } from "../effective.ts";
import { useOpen } from "../open-cell.tsx";
import { definitionIn } from "../registry.ts";
import type { Shown } from "../use-answer.ts";
import { usePlaceName } from "../use-place-name.ts";
import { drawnAmong, keyOf, mostLines } from "./drawn-lines.ts";

interface LinesProps {
  readonly shown: Shown;
  readonly definition: IndicatorDefinition;
  readonly drawn: readonly IndicatorCell[];
}

function Lines({ shown, definition, drawn }: LinesProps) {
  const { t } = useTranslation("indicators");
  const figures = useFigures();
  const said = useSaid();
  const open = useOpen();
  const nameOf = usePlaceName(shown);
  const periods = shown.answer.trendPeriods.map(({ name }) => name);
  return (
    <LinesChart
      name={said(definition.titles)}
      drawing={{
        places: periods.map(figures.period),
        lines: drawn.map((cell) => ({ name: nameOf(cell), values: cell.trend })),
        write: (value) => valueWords(definition, value, figures),
        writeMissing: t("noValue"),
      }}
      onPoint={(series, point) => {
        const [cell, period] = [drawn[series], periods[point]];
        if (cell !== undefined && period !== undefined) open({ cell, period });
      }}
    />
  );
}

/** How the drawn indicator went, a line to a member. */
export function LineView({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation("indicators");
  const nameOf = usePlaceName(shown);
  const [picked, pick] = useState<readonly string[]>([]);
  const definition = definitionIn(shown.answer.definitions, drawnOf(shown.asked));
  const cells = shown.answer.cells.filter(({ indicator }) => indicator === definition?.id);
  const drawn = drawnAmong(cells, picked);
  if (definition === undefined || cells.length === 0) return <Nothing>{t("noCells")}</Nothing>;
  return (
    <div className="panel-body stack-tight lines-view">
      {cells.length > 1 ? (
        <PickMany
          label={t("pickLines")}
          choices={cells.map((cell) => ({ value: keyOf(cell), label: nameOf(cell) }))}
          chosen={drawn.map(keyOf)}
          onChange={(chosen) => pick(chosen.slice(-mostLines))}
        />
      ) : null}
      <Lines shown={shown} definition={definition} drawn={drawn} />
    </div>
  );
}

import type { IndicatorCell, IndicatorDefinition } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { valueWords } from "../../../lib/measure-words.ts";
import { CellValue } from "../CellValue.tsx";
import { Definition } from "../Definition.tsx";
import { Movement } from "../Movement.tsx";

interface Props {
  readonly cell: IndicatorCell;
  readonly definition: IndicatorDefinition;
  readonly period: string;
}

function Interval({ cell, definition }: Props) {
  const { t } = useTranslation("indicators");
  const figures = useFigures();
  if (cell.interval === null) return null;
  const write = (bound: number): string => valueWords(definition, bound, figures);
  const [low, high] = cell.interval;
  return (
    <p>
      {t("estimateHelp")} · {t("interval", { low: write(low), high: write(high) })}
    </p>
  );
}

/** The value that was opened, how it moved, and how many retailers stand behind it. */
export function Headline(props: Props) {
  const { cell, definition } = props;
  const { t } = useTranslation("drill");
  const { count } = useFigures();
  const said = useSaid();
  return (
    <div className="headline">
      <p className="headline-value">
        <CellValue definition={definition} measured={cell} />
        <Movement definition={definition} compare={cell.compare} />
        <Definition definition={definition} n={cell.n} />
      </p>
      <p className="quiet">
        {said(definition.formulas)} · {t("behind", { n: count(cell.n) })}
      </p>
      <Interval {...props} />
    </div>
  );
}

import type { IndicatorDefinition } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { valueWords } from "../../lib/measure-words.ts";
import { type ColourStep, noValueColour } from "./colour-scale.ts";

interface Props {
  readonly scale: readonly ColourStep[];
  readonly definition: IndicatorDefinition;
}

/** What each colour stands for; also the one of what has no value. */
export function Legend({ scale, definition }: Props) {
  const { t } = useTranslation("indicators");
  const figures = useFigures();
  const said = (value: number): string => valueWords(definition, value, figures);
  return (
    <ul className="legend" aria-label={t("legend")}>
      {scale.map(({ from, to, colour }) => (
        <li key={from}>
          <span className="legend-colour" style={{ background: colour }} />
          {from === to ? said(from) : t("rangeOf", { low: said(from), high: said(to) })}
        </li>
      ))}
      <li>
        <span className="legend-colour" style={{ background: noValueColour }} />
        {t("noValue")}
      </li>
    </ul>
  );
}

import type { IndicatorAnswer, IndicatorDefinition } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import type { ColourStep } from "../colour-scale.ts";
import { useDimensionTitle } from "../use-dimension-title.ts";
import { useNames } from "../use-names.ts";
import type { Heat } from "./heat.ts";
import { HeatSquare } from "./HeatSquare.tsx";

interface Props {
  readonly heat: Heat;
  readonly scale: readonly ColourStep[];
  readonly definition: IndicatorDefinition;
  readonly answer: IndicatorAnswer;
}

/** The names of a heat map's rows and columns. */
function useHeatNames({ heat, answer }: Props) {
  const { t } = useTranslation("indicators");
  const { period } = useFigures();
  const titleOf = useDimensionTitle();
  const nameOf = useNames(answer);
  const { down, across } = heat;
  return {
    corner: [...down, ...(across === null ? [] : [across])].map(titleOf).join(" × "),
    column: (code: string): string => (across === null ? period(code) : nameOf(across, code)),
    row: (members: readonly string[]): string =>
      members.map((code, place) => nameOf(down[place] ?? "", code)).join(" · ") || t("total"),
  };
}

/** The squares of a heat map as a table, so that they can also be read and reached by keyboard. */
export function HeatTable(props: Props) {
  const { heat, scale, definition } = props;
  const said = useSaid();
  const names = useHeatNames(props);
  const { columns, rows } = heat;
  const drawn = { scale, definition };
  return (
    <table className="table heat">
      <caption className="unseen">{said(definition.titles)}</caption>
      <thead>
        <tr>
          <th scope="col">{names.corner}</th>
          {columns.map((code) => (
            <th key={code} scope="col">
              {names.column(code)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, members, cells }) => (
          <tr key={key}>
            <th scope="row">{names.row(members)}</th>
            {cells.map((square, place) => (
              <HeatSquare key={columns[place]} square={square} {...drawn} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { ParetoAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";

type Bars = ParetoAnswer["bars"];

interface Props {
  readonly bars: Bars;
  readonly whoOf: (bar: Bars[number]) => string;
}

function Rows({ bars, whoOf }: Props) {
  const { money, percent } = useFigures();
  return bars.map((bar) => (
    <tr key={bar.from}>
      <th scope="row">{whoOf(bar)}</th>
      <td className="cell-figure figure">{money(bar.meanCnyCents)}</td>
      <td className="cell-figure figure">{percent(bar.cumulativeShare)}</td>
    </tr>
  ));
}

/** The chart's numbers as a table, for those who read rather than look. */
export function ParetoData(props: Props) {
  const { t } = useTranslation(["analysis", "common"]);
  return (
    <details className="chart-data">
      <summary>{t("common:chartData")}</summary>
      <div className="chart-data-rows">
        <table className="table table-small">
          <caption className="unseen">{t("curve")}</caption>
          <tbody>
            <Rows {...props} />
          </tbody>
        </table>
      </div>
    </details>
  );
}

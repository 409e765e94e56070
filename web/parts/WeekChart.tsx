import { useTranslation } from "react-i18next";

import { useFigures } from "../lib/figures.tsx";
import { useChart } from "./use-chart.ts";
import { type WeekDrawing, weekOption } from "./week-option.ts";

type Props = Omit<WeekDrawing, "writeCycle" | "writeMonth" | "writeAxis"> & {
  readonly height?: number;
};

function ChartData({ name, points, write, writeCycle }: WeekDrawing) {
  const { t } = useTranslation();
  return (
    <details className="chart-data">
      <summary>{t("chartData")}</summary>
      <div className="chart-data-rows">
        <table className="table table-small">
          <caption className="unseen">{name}</caption>
          <tbody>
            {points.toReversed().map(({ cycle, value }) => (
              <tr key={cycle}>
                <th scope="row">{writeCycle(cycle)}</th>
                <td className="cell-figure figure">{write(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** A weekly series as a chart, with the same numbers as a table for those who read rather than look. */
export function WeekChart({ height = 240, ...series }: Props) {
  const { day, month, about, precise } = useFigures();
  const writeAxis = series.isZoomed === true ? precise : about;
  const drawing = { ...series, writeCycle: day, writeMonth: month, writeAxis };
  const place = useChart(weekOption(drawing));
  return (
    <figure aria-label={series.name}>
      <div ref={place} aria-hidden="true" style={{ height }} />
      <ChartData {...drawing} />
    </figure>
  );
}

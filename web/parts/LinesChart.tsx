import { useTranslation } from "react-i18next";

import { type LinesDrawing, linesOption } from "./lines-option.ts";
import { Sideways } from "./Sideways.tsx";
import { type OnPoint, useChart } from "./use-chart.ts";

interface Props {
  readonly name: string;
  readonly drawing: LinesDrawing;
  readonly height?: number;
  readonly onPoint?: OnPoint;
}

function Head({ places }: Pick<LinesDrawing, "places">) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t("chartData")}</th>
        {places.map((place) => (
          <th key={place} scope="col" className="cell-figure">
            {place}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Numbers({ name, drawing }: Props) {
  const { t } = useTranslation();
  const { places, lines, write, writeMissing } = drawing;
  return (
    <details className="chart-data">
      <summary>{t("chartData")}</summary>
      <Sideways title={name}>
        <table className="table table-small">
          <caption className="unseen">{name}</caption>
          <Head places={places} />
          <tbody>
            {lines.map(({ name: line, values }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {places.map((place, at) => (
                  <td key={place} className="cell-figure figure">
                    {typeof values[at] === "number" ? write(values[at]) : writeMissing}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </details>
  );
}

/** Lines of one measure over time, with the same numbers as a table for those who read rather than look. */
export function LinesChart(props: Props) {
  const { name, drawing, height = 360, onPoint } = props;
  const place = useChart(linesOption(drawing), onPoint);
  return (
    <figure aria-label={name}>
      <div ref={place} aria-hidden="true" style={{ height }} />
      <Numbers {...props} />
    </figure>
  );
}

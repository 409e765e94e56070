import type { ScoreRunAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { Panel } from "../../parts/Panel.tsx";
import { Sideways } from "../../parts/Sideways.tsx";
import { usePoints } from "./use-points.ts";

type Props = Pick<ScoreRunAnswer, "spread" | "grades">;

function Bar({ share, n }: { readonly share: number; readonly n: number }) {
  const { percent, count } = useFigures();
  return (
    <span className="score-bar">
      <span className="score-track" aria-hidden="true">
        <span style={{ width: `${100 * share}%` }} />
      </span>
      <span className="figure">
        {count(n)} <span className="quiet">{percent(share)}</span>
      </span>
    </span>
  );
}

function Headings({ spread }: Pick<Props, "spread">) {
  const { t } = useTranslation("scores");
  const { count } = useFigures();
  const said = useSaid();
  const points = usePoints();
  return (
    <tr>
      <th scope="col">{t("grade")}</th>
      {spread.map(({ group, groupTitles, retailers, meanPoints }) => (
        <th key={group} scope="col">
          {said(groupTitles)}{" "}
          <span className="quiet">
            {t("retailersN", { n: count(retailers) })} · {t("mean")}{" "}
            {points(Math.round(meanPoints))}
          </span>
        </th>
      ))}
    </tr>
  );
}

interface GradeProps extends Pick<Props, "spread"> {
  readonly grade: Props["grades"][number];
}

function GradeRow({ grade: { code, titles }, spread }: GradeProps) {
  const said = useSaid();
  return (
    <tr>
      <th scope="row">{said(titles)}</th>
      {spread.map(({ group, grades, retailers }) => {
        const n = grades.find(({ grade }) => grade === code)?.n ?? 0;
        return (
          <td key={group}>
            <Bar n={n} share={n / Math.max(1, retailers)} />
          </td>
        );
      })}
    </tr>
  );
}

/** How many have each grade, each rank group in a column of its own. */
export function SpreadPanel({ spread, grades }: Props) {
  const { t } = useTranslation("scores");
  return (
    <Panel title={t("spread")} note={t("spreadHelp")}>
      <Sideways title={t("spread")}>
        <table className="score-spread">
          <caption className="unseen">{t("spread")}</caption>
          <thead>
            <Headings spread={spread} />
          </thead>
          <tbody>
            {grades.map((grade) => (
              <GradeRow key={grade.code} grade={grade} spread={spread} />
            ))}
          </tbody>
        </table>
      </Sideways>
    </Panel>
  );
}

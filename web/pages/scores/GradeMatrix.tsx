import type { ScoreMovesShown, ScoreRunAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";
import { Sideways } from "../../parts/Sideways.tsx";

interface Props {
  readonly moves: ScoreMovesShown;
  readonly grades: ScoreRunAnswer["grades"];
}

interface CellProps {
  readonly n: number;
  readonly share: number;
  readonly isSame: boolean;
}

function Cell({ n, share, isSame }: CellProps) {
  const shade = { backgroundColor: `rgb(11 93 86 / ${n === 0 ? 0 : 0.08 + 0.5 * share})` };
  return (
    <td className={isSame ? "figure tier-same" : "figure"} style={shade}>
      {n === 0 ? "" : n}
    </td>
  );
}

/** Old grade by new grade: how many go from where to where. */
export function GradeMatrix({ moves: { matrix }, grades }: Props) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const titleOf = (code: string | null): string => {
    const titles = grades.find((grade) => grade.code === code)?.titles;
    return titles === undefined ? (code ?? t("noGrade")) : said(titles);
  };
  const rows = [...new Set(matrix.map(({ previous }) => previous))];
  const most = Math.max(1, ...matrix.map(({ n }) => n));
  const at = (previous: string | null, grade: string): number =>
    matrix.find((cell) => cell.previous === previous && cell.grade === grade)?.n ?? 0;
  return (
    <Sideways title={t("matrix")}>
      <table className="tier-matrix score-matrix">
        <caption className="unseen">{t("matrixHelp")}</caption>
        <thead>
          <tr>
            <td>{t("matrix")}</td>
            {grades.map(({ code }) => (
              <th key={code} scope="col">
                {titleOf(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((previous) => (
            <tr key={previous ?? ""}>
              <th scope="row">{titleOf(previous)}</th>
              {grades.map(({ code }) => {
                const n = at(previous, code);
                return <Cell key={code} n={n} share={n / most} isSame={code === previous} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}

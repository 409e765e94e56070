import type { ScoreMovesShown, ScoreRunAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../lib/language.ts";
import { MoveMatrix } from "../../parts/MoveMatrix.tsx";

interface Props {
  readonly moves: ScoreMovesShown;
  readonly grades: ScoreRunAnswer["grades"];
}

/** Old grade by new grade: how many go from where to where. */
export function GradeMatrix({ moves: { matrix }, grades }: Props) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const titleOf = (code: string): string => {
    const titles = grades.find((grade) => grade.code === code)?.titles;
    return titles === undefined ? code || t("noGrade") : said(titles);
  };
  const counts = new Map(matrix.map(({ previous, grade, n }) => [`${previous ?? ""} ${grade}`, n]));
  const codes = new Set(matrix.map(({ previous }) => previous ?? ""));
  return (
    <MoveMatrix
      title={t("matrix")}
      caption={t("matrixHelp")}
      corner={t("matrix")}
      className="score-matrix"
      before={[...codes].map((id) => ({ id, word: titleOf(id) }))}
      after={grades.map(({ code: id }) => ({ id, word: titleOf(id) }))}
      countOf={(before, after) => counts.get(`${before} ${after}`) ?? 0}
    />
  );
}

import type { TierRunAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { MoveMatrix } from "../../parts/MoveMatrix.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { crossed } from "./spread.ts";

/** Old tier by new tier: how many go from where to where. */
export function MatrixPanel({ moves }: Pick<TierRunAnswer, "moves">) {
  const { t } = useTranslation("tiers");
  const { rows, columns, at } = crossed(moves);
  const gradeOf = (tier: number) => ({ id: String(tier), word: String(tier || t("noTier")) });
  return (
    <Panel title={t("matrix")} note={t("matrixHelp")} flush>
      <MoveMatrix
        title={t("matrix")}
        caption={t("matrix")}
        corner={<span className="unseen">{t("matrix")}</span>}
        before={rows.map(gradeOf)}
        after={columns.map(gradeOf)}
        countOf={(before, after) => at(Number(before), Number(after))}
      />
    </Panel>
  );
}

import type { TierRunAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { Panel } from "../../parts/Panel.tsx";
import { Sideways } from "../../parts/Sideways.tsx";
import { crossed } from "./spread.ts";

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

/** Old tier by new tier: how many go from where to where. */
export function MatrixPanel({ moves }: Pick<TierRunAnswer, "moves">) {
  const { t } = useTranslation("tiers");
  const { rows, columns, most, at } = crossed(moves);
  return (
    <Panel title={t("matrix")} note={t("matrixHelp")} flush>
      <Sideways title={t("matrix")}>
        <table className="tier-matrix">
          <caption className="unseen">{t("matrix")}</caption>
          <thead>
            <tr>
              <td>
                <span className="unseen">{t("matrix")}</span>
              </td>
              {columns.map((tier) => (
                <th key={tier} scope="col" className="figure">
                  {tier}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((previous) => (
              <tr key={previous}>
                <th scope="row" className="figure">
                  {previous === 0 ? t("noTier") : previous}
                </th>
                {columns.map((tier) => {
                  const n = at(previous, tier);
                  return <Cell key={tier} n={n} share={n / most} isSame={tier === previous} />;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </Panel>
  );
}

import type { RetailerScores } from "@dongxiao/contract";
import { scoreKinds } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { usePoints } from "../use-points.ts";

/** Ratings and points by month and kind. */
export function RatingHistory({ history }: Pick<RetailerScores, "history">) {
  const { t } = useTranslation("scores");
  const { period } = useFigures();
  const said = useSaid();
  const points = usePoints();
  if (history.length === 0) return null;
  return (
    <section aria-label={t("history")}>
      <h3>{t("history")}</h3>
      <ul className="score-list">
        {history.map(({ runId, kind, period: name, points: own, grade, rating }) => (
          <li key={runId}>
            <span>
              {period(name)} <span className="quiet">{said(scoreKinds[kind])}</span>
            </span>
            <span className="figure">
              <strong>{rating ?? grade}</strong> <span className="quiet">{points(own)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

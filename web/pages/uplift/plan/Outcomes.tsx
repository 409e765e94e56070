import type { UpliftPlanShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { Mark } from "../../../parts/Mark.tsx";
import { usePoints } from "../use-points.ts";

type Outcome = UpliftPlanShown["outcomes"][number];

function Line({ kind, titles, target, reached, isMet }: Outcome) {
  const { t } = useTranslation("uplift");
  const { count } = useFigures();
  const { points } = usePoints();
  const said = useSaid();
  const write = kind === "stars" ? count : points;
  const name = kind === "stars" ? t("targetStars") : t("targetPoints");
  return (
    <li className="row">
      <Mark tone={isMet ? "good" : "warn"}>{isMet ? t("met") : t("missed")}</Mark>
      <span>
        {titles === null ? name : said(titles)} <span className="figure">{write(target)}</span>
        {" → "}
        <span className="figure">{write(reached)}</span>
      </span>
    </li>
  );
}

/** Every target and what became of it. */
export function Outcomes({ outcomes }: Pick<UpliftPlanShown, "outcomes">) {
  const { t } = useTranslation("uplift");
  if (outcomes.length === 0) return <p className="quiet">{t("noTargets")}</p>;
  return (
    <>
      <h3>{t("outcome")}</h3>
      <ul className="tier-sentences">
        {outcomes.map((outcome) => (
          <Line key={`${outcome.kind} ${outcome.item}`} {...outcome} />
        ))}
      </ul>
    </>
  );
}

import type { RetailerCard } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { Part } from "./Part.tsx";

/** How many earlier tiers are told, the newest. */
const tiersTold = 5;

function useStarWords(): (star: RetailerCard["star"]) => string {
  const { t } = useTranslation("card");
  const { period } = useFigures();
  return (star) => {
    if (star === null) return t("noStar");
    const rating = star.rating ?? star.grade;
    return t("starOf", { rating, period: period(star.period), rank: star.rank });
  };
}

/** How the retailer is graded: tier and how it went, stars, segments with their reasons. */
export function GradesPart({ card }: { readonly card: RetailerCard }) {
  const { t } = useTranslation("card");
  const said = useSaid();
  const starWords = useStarWords();
  const { day } = useFigures();
  const tiers = card.tiers.toReversed().slice(0, tiersTold);
  return (
    <Part title={t("grades")}>
      <dl className="sheet-lines">
        <dt>{t("tier")}</dt>
        <dd className="figure">
          {tiers.map(({ tier, from }) => t("tierFrom", { tier, day: day(from) })).join(" ← ")}
        </dd>
        <dt>{t("star")}</dt>
        <dd>{starWords(card.star)}</dd>
        {card.segments.map(({ id, titles, segment, reason, asOf }) => (
          <div key={id}>
            <dt>{said(titles)}</dt>
            <dd>
              {segment === null ? t("noSegment") : said(segment)}{" "}
              <span className="sheet-days">
                {said(reason)} {t("asOf", { day: day(asOf) })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

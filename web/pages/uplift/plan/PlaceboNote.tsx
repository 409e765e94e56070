import type { UpliftPlanShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { usePoints } from "../use-points.ts";

/** What peers without an action changed by, and that one shop proves nothing. */
export function PlaceboNote({ placebo }: Pick<UpliftPlanShown, "placebo">) {
  const { t } = useTranslation("uplift");
  const { count } = useFigures();
  const { signedPoints } = usePoints();
  if (placebo === null) return <p className="quiet">{t("noPlacebo")}</p>;
  const { change, n, peersChange, low, high, asMuch } = placebo;
  const told = {
    change: signedPoints(change),
    n: count(n),
    peers: signedPoints(peersChange),
    asMuch: count(asMuch),
  };
  return (
    <div>
      <p>{t("placebo", told)}</p>
      {low === null || high === null ? null : (
        <p>{t("placeboSpread", { low: signedPoints(low), high: signedPoints(high) })}</p>
      )}
      <p className="quiet">{t("oneShop")}</p>
    </div>
  );
}

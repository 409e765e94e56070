import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { Tally } from "../../parts/Tally.tsx";
import type { HomeData } from "./home-data.ts";

/** How much is loaded. */
export function Loaded({ data }: { readonly data: HomeData }) {
  const { t } = useTranslation("home");
  const { count, about, day } = useFigures();
  const { retailers, skus, orders, observations } = data;
  const upTo = orders.toCycle;
  return (
    <Tally
      items={[
        {
          name: t("retailers"),
          value: count(retailers.all),
          note: t("retailersNote", { active: count(retailers.active) }),
        },
        {
          name: t("skus"),
          value: count(skus.all),
          note: t("skusNote", { scarce: count(skus.scarce) }),
        },
        {
          name: t("orderLines"),
          value: about(orders.lines),
          note: upTo === null ? t("noOrders") : t("orderLinesNote", { to: day(upTo) }),
        },
        {
          name: t("observations"),
          value: about(observations.lines),
          note:
            observations.toCycle === null
              ? t("observationsNone")
              : t("observationsNote", { to: day(observations.toCycle) }),
        },
      ]}
    />
  );
}

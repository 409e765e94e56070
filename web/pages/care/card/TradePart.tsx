import type { RetailerCard } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { usePriceClassWords } from "../../../lib/codes.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { Facts } from "../../../parts/Facts.tsx";
import { Part } from "./Part.tsx";

type Trade = NonNullable<RetailerCard["trade"]>;

function Classes({ classes }: Pick<Trade, "classes">) {
  const { t } = useTranslation("card");
  const { money, percent } = useFigures();
  const wordOf = usePriceClassWords();
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">{t("class")}</th>
          <th scope="col" className="figure">
            {t("amount")}
          </th>
          <th scope="col" className="figure">
            {t("share")}
          </th>
        </tr>
      </thead>
      <tbody>
        {classes.map(({ priceClass, amountCnyCents, share }) => (
          <tr key={priceClass}>
            <th scope="row">{wordOf(priceClass)}</th>
            <td className="figure">{money(amountCnyCents)}</td>
            <td className="figure">{percent(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sums({ trade }: { readonly trade: Trade }) {
  const { t } = useTranslation("card");
  const { money, percent, count, precise } = useFigures();
  const { margin, stockOutDays } = trade;
  return (
    <Facts
      facts={[
        [t("amount"), money(trade.amountCnyCents)],
        [t("cartons"), precise(trade.cartons)],
        [t("mean"), money(trade.meanCnyCentsPerCarton)],
        [t("margin"), margin.ratio === null ? t("noMargin") : percent(margin.ratio)],
        [t("stockOut"), stockOutDays === null ? t("noStockOut") : count(stockOutDays)],
      ]}
    />
  );
}

/** Structure, mean price, margin and days without goods of the last three whole months. */
export function TradePart({ trade }: Pick<RetailerCard, "trade">) {
  const { t } = useTranslation("card");
  const { day, percent } = useFigures();
  if (trade === null) return null;
  const days = t("span", { from: day(trade.from), to: day(trade.to) });
  const { ratio, seenShare: seen, guidanceShare: guidance } = trade.margin;
  return (
    <Part title={t("trade")} days={days}>
      <Sums trade={trade} />
      {ratio === null ? null : (
        <p className="sheet-days">
          {t("margin")}: {t("marginOf", { seen: percent(seen), guidance: percent(guidance) })}
        </p>
      )}
      <Classes classes={trade.classes} />
    </Part>
  );
}

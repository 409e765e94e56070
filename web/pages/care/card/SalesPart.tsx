import type { RetailerCard } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { Part } from "./Part.tsx";

type Sales = NonNullable<RetailerCard["sales"]>;

function Columns({ months }: Pick<Sales, "months">) {
  const { t } = useTranslation("card");
  const { count, moneyAbout } = useFigures();
  const most = Math.max(1, ...months.map(({ cartons }) => cartons));
  return (
    <ol className="sheet-columns" aria-label={t("sales")}>
      {months.map(({ month, cartons, amountCnyCents }) => (
        <li key={month}>
          <span className="figure">{count(cartons)}</span>
          <span className="sheet-bar">
            <span style={{ height: `${Math.max(0, (cartons / most) * 100)}%` }} />
          </span>
          <span className="figure sheet-days">{moneyAbout(amountCnyCents)}</span>
          <span className="figure sheet-days">{month}</span>
        </li>
      ))}
    </ol>
  );
}

/** Twelve whole months of supply as small columns: cartons above, amount and month below. */
export function SalesPart({ sales }: Pick<RetailerCard, "sales">) {
  const { t } = useTranslation("card");
  const { day } = useFigures();
  if (sales === null) return <Part title={t("sales")}>{t("noSales")}</Part>;
  const days = t("span", { from: day(sales.from), to: day(sales.to) });
  return (
    <Part title={`${t("sales")} (${t("cartons")})`} days={days} wide>
      <Columns months={sales.months} />
    </Part>
  );
}

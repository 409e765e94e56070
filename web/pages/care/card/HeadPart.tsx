import type { RetailerCard } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useCodes } from "../../../lib/codes.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { type Fact, Facts } from "../../../parts/Facts.tsx";
import { LicenceMark } from "../../retailers/LicenceMark.tsx";

type Head = RetailerCard["head"];

const orDash = (text: string | undefined): string =>
  text === undefined || text === "" ? "—" : text;

/** A Monday: the days of the week are counted from it. */
const monday = Date.UTC(2021, 10, 8);
const dayMs = 86_400_000;

function useOrderWords(): (order: Head["order"]) => string {
  const { t, i18n } = useTranslation("card");
  return (order) => {
    if (order === null) return "—";
    const format = new Intl.DateTimeFormat(i18n.language, { weekday: "short", timeZone: "UTC" });
    const written = format.format(new Date(monday + (order.weekday - 1) * dayMs));
    const weekday = written.replace(/^[周週]/, "");
    return order.rhythm === "weekly" ? t("weekly", { weekday }) : t("fortnightly", { weekday });
  };
}

function Details({ card: { head, isStaff } }: { readonly card: RetailerCard }) {
  const { t } = useTranslation(["card", "retailers"]);
  const wordOf = useCodes();
  const orderWords = useOrderWords();
  const custodian: readonly Fact[] = isStaff
    ? [[t("custodian"), orDash(head.custodian?.name)]]
    : [];
  return (
    <Facts
      facts={[
        [t("retailers:line"), head.line],
        [t("retailers:county"), orDash(head.county)],
        [t("retailers:businessType"), wordOf("businessType", head.businessType)],
        [t("retailers:marketType"), wordOf("marketType", head.marketType)],
        [t("retailers:tradeArea"), wordOf("tradeArea", head.tradeArea)],
        [t("order"), orderWords(head.order)],
        [t("phone"), orDash(head.phone)],
        ...custodian,
        [t("address"), orDash(head.address)],
      ]}
    />
  );
}

/** Who the retailer is, above everything else of the card. */
export function HeadPart({ card }: { readonly card: RetailerCard }) {
  const { t } = useTranslation("card");
  const { day } = useFigures();
  const { head, day: asOf } = card;
  return (
    <header className="sheet-head">
      <p className="sheet-title">
        {t("title")} <span className="sheet-days">{t("asOf", { day: day(asOf) })}</span>
      </p>
      <h2>
        {head.name} <span className="figure">{head.licenceCode}</span>{" "}
        <LicenceMark state={head.licenceState} />
      </h2>
      <Details card={card} />
    </header>
  );
}

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useCodes } from "../../lib/codes.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Panel } from "../../parts/Panel.tsx";
import type { RetailerData } from "./retailer-data.ts";

function placeOf({ longitude, latitude }: RetailerData["retailer"]): string {
  return longitude === null || latitude === null
    ? "—"
    : `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
}

function orDash(text: string | undefined): string {
  return text === undefined || text === "" ? "—" : text;
}

interface Props {
  readonly data: RetailerData;
  readonly actions?: ReactNode;
}

/** What the retailer is today. */
export function FactsPanel({ data, actions }: Props) {
  const { t } = useTranslation(["retailers", "retailer"]);
  const wordOf = useCodes();
  const { retailer } = data;
  const today = data.history.find(({ to }) => to === null) ?? data.history.at(-1);
  return (
    <Panel title={t("retailer:facts")} actions={actions}>
      <Facts
        facts={[
          [t("line"), retailer.line],
          [t("county"), retailer.county],
          [t("businessType"), wordOf("businessType", retailer.businessType)],
          [t("marketType"), wordOf("marketType", retailer.marketType)],
          [t("tradeArea"), wordOf("tradeArea", retailer.tradeArea)],
          [t("sizeClass"), wordOf("sizeClass", retailer.sizeClass)],
          [t("tier"), retailer.tier],
          [t("target"), retailer.target ? t("yes") : t("no")],
          [t("retailer:address"), orDash(today?.address)],
          [t("retailer:phone"), orDash(today?.phone)],
          [t("retailer:location"), placeOf(retailer)],
          [t("routeOrder"), today?.routeOrder ?? "—"],
        ]}
      />
    </Panel>
  );
}

import type { ComponentType } from "react";

import type { RetailerData } from "./retailer-data.ts";

/** What every tab of a retailer's page is given. */
export interface TabProps {
  readonly data: RetailerData;
  readonly retailerId: number;
}

/** One tab of a retailer's page. */
export interface Tab {
  /** As `?tab=` names it. */
  readonly id: string;
  /** Its name, a key of the retailer's words. */
  readonly word: "tabOverview" | "tabFile" | "tabCare" | "tabEvaluation" | "tabHistory";
  readonly Content: ComponentType<TabProps>;
}

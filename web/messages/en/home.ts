import type { WordsOf } from "../words.ts";
import type { home as hans } from "../zh-hans/home.ts";

/** Words of the home area. */
export const home: WordsOf<typeof hans> = {
  title: "Home",
  freshness: "Orders from {{from}} to {{to}}",
  lastImport: "last import {{at}}",
  noOrders: "No orders imported yet",
  retailers: "Retailers",
  retailersNote: "{{active}} of them active",
  skus: "SKUs",
  skusNote: "{{scarce}} of them scarce",
  orderLines: "Order lines",
  orderLinesNote: "up to the week of {{to}}",
  observations: "Observations",
  observationsNote: "up to the week of {{to}}",
  observationsNone: "no stock or price counts yet",
  trend: "Supply by week",
  packs: "Supplied packs",
  buyers: "Buying retailers",
  amount: "Amount (CNY)",
  week: "Week",
  attention: "Needs attention",
  calm: "Nothing needs attention now",
  warning: "Warning",
  info: "Note",
  lastBrief: "Latest weekly brief",
  noBrief: "No week has been run yet",
  openBrief: "Open the full brief",
  runWeek: "Run a week",
  ownRoute: "Next week's route of {{line}}",
  recentImports: "Recent imports",
};

import { FileTab } from "../file/FileTab.tsx";
import { CareTab } from "../care/CareTab.tsx";
import { EvaluationTab } from "./EvaluationTab.tsx";
import { HistoryTab } from "./HistoryTab.tsx";
import { OverviewTab } from "./OverviewTab.tsx";
import type { Tab } from "./tab.ts";

const overview: Tab = { id: "overview", word: "tabOverview", Content: OverviewTab };

/** The tabs of a retailer's page, in their order. */
export const tabs: readonly Tab[] = [
  overview,
  { id: "file", word: "tabFile", Content: FileTab },
  { id: "care", word: "tabCare", Content: CareTab },
  { id: "evaluation", word: "tabEvaluation", Content: EvaluationTab },
  { id: "history", word: "tabHistory", Content: HistoryTab },
];

/** The tab that an address names; the overview when it names none that is there. */
export function tabNamed(id: string | null): Tab {
  return tabs.find((tab) => tab.id === id) ?? overview;
}

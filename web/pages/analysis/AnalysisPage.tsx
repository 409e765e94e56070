import type { AnalysisTool } from "@dongxiao/contract";
import { Suspense } from "react";
import { Navigate, useParams } from "react-router";

import { useMe } from "../../lib/session.tsx";
import { MissingPage } from "../../parts/MissingPage.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { ClassesTab } from "./classes/ClassesTab.tsx";
import { LeadsTab } from "./leads/LeadsTab.tsx";
import { ParetoTab } from "./pareto/ParetoTab.tsx";
import { PricesTab } from "./prices/PricesTab.tsx";
import { ProgressTab } from "./progress/ProgressTab.tsx";
import { SegmentsTab } from "./segments/SegmentsTab.tsx";
import { TerritoriesTab } from "./territories/TerritoriesTab.tsx";
import { isTool, mayUse } from "./tools.ts";

const tabs: Readonly<Record<AnalysisTool, () => React.JSX.Element>> = {
  pareto: ParetoTab,
  segments: SegmentsTab,
  leads: LeadsTab,
  territories: TerritoriesTab,
  classes: ClassesTab,
  prices: PricesTab,
  progress: ProgressTab,
};

/** The documents' analyses, one at a time. */
export function AnalysisPage() {
  const { tool } = useParams();
  const me = useMe();
  if (tool === undefined) return <Navigate to="/analysis/pareto" replace />;
  if (!isTool(tool) || !mayUse(me, tool)) return <MissingPage />;
  const Tab = tabs[tool];
  return (
    <Suspense key={tool} fallback={<Waiting />}>
      <Tab />
    </Suspense>
  );
}

import type { AnalysisTool } from "@dongxiao/contract";
import { Suspense } from "react";
import { Navigate, useParams } from "react-router";

import { MissingPage } from "../../parts/MissingPage.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { ClassesTab } from "./classes/ClassesTab.tsx";
import { ParetoTab } from "./pareto/ParetoTab.tsx";
import { PricesTab } from "./prices/PricesTab.tsx";
import { ProgressTab } from "./progress/ProgressTab.tsx";
import { SegmentsTab } from "./segments/SegmentsTab.tsx";
import { isTool } from "./tools.ts";

const tabs: Readonly<Record<AnalysisTool, () => React.JSX.Element>> = {
  pareto: ParetoTab,
  segments: SegmentsTab,
  classes: ClassesTab,
  prices: PricesTab,
  progress: ProgressTab,
};

/** The documents' analyses, one at a time. */
export function AnalysisPage() {
  const { tool } = useParams();
  if (tool === undefined) return <Navigate to="/analysis/pareto" replace />;
  if (!isTool(tool)) return <MissingPage />;
  const Tab = tabs[tool];
  return (
    <Suspense key={tool} fallback={<Waiting />}>
      <Tab />
    </Suspense>
  );
}

import { TierPanel } from "../tiers/TierPanel.tsx";
import { SegmentPanel } from "./SegmentPanel.tsx";
import type { TabProps } from "./tab.ts";

/** How the retailer is judged, each judgement with the numbers that made it. */
export function EvaluationTab({ data, retailerId }: TabProps) {
  return (
    <>
      <SegmentPanel segment={data.segment} />
      <TierPanel retailerId={retailerId} />
    </>
  );
}

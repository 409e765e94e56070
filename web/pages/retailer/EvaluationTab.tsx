import { readRetailerTargets } from "@dongxiao/contract";

import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { ScorePanel } from "../scores/retailer/ScorePanel.tsx";
import { TargetPanel } from "../targets/TargetPanel.tsx";
import { TierPanel } from "../tiers/TierPanel.tsx";
import { UpliftPanel } from "../uplift/UpliftPanel.tsx";
import { SegmentPanel } from "./SegmentPanel.tsx";
import type { TabProps } from "./tab.ts";

/** How the retailer is judged, each judgement with the numbers that made it. */
export function EvaluationTab({ data, retailerId }: TabProps) {
  const me = useMe();
  return (
    <>
      <ScorePanel retailerId={retailerId} />
      <UpliftPanel retailerId={retailerId} />
      <TierPanel retailerId={retailerId} />
      <SegmentPanel segment={data.segment} />
      {mayAsk(me, readRetailerTargets) ? <TargetPanel retailerId={retailerId} /> : null}
    </>
  );
}

import { growthOf, type Volumes } from "./growth.ts";
import type { ScoreEvidence } from "./score-evidence.ts";

type Alone = Omit<ScoreEvidence, "peerCnyCents" | "peerGrowth">;

/**
 * Completes evidence with what retailers of the same market and business type did together. It is kept with each
 * retailer, so that its score can be computed again from its own row.
 */
export function withPeers(evidence: readonly Alone[]): readonly ScoreEvidence[] {
  const kindOf = ({ marketType, businessType }: Alone): string => `${marketType} ${businessType}`;
  const groups = new Map(
    [...Map.groupBy(evidence, kindOf)].map(([kind, members]) => [kind, togetherOf(members)]),
  );
  const nobody = togetherOf([]);
  return evidence.map((one) => ({ ...one, ...(groups.get(kindOf(one)) ?? nobody) }));
}

function togetherOf(members: readonly Alone[]): Pick<ScoreEvidence, "peerCnyCents" | "peerGrowth"> {
  const sum = (of: (one: Alone) => number): number =>
    members.reduce((total, one) => total + of(one), 0);
  const cycles = sum((one) => one.cycles);
  const volumes: Volumes = {
    cycles,
    cartons: sum(({ cartons }) => cartons),
    earlierCycles: sum(({ earlierCycles }) => earlierCycles),
    earlierCartons: sum(({ earlierCartons }) => earlierCartons),
  };
  const amount = sum(({ amountCnyCents }) => Math.max(0, amountCnyCents));
  return {
    peerCnyCents: cycles === 0 ? 0 : Math.round(amount / cycles),
    peerGrowth: growthOf(volumes),
  };
}

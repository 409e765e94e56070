import { toGrain } from "./rounding.ts";
import type { ScoreEvidence } from "./score-evidence.ts";

/** What growth is read from. */
export type Volumes = Pick<
  ScoreEvidence,
  "cartons" | "cycles" | "earlierCartons" | "earlierCycles"
>;

/** Cartons a cycle in the month against those in the cycles before; null when there was nothing before. */
export function growthOf(volumes: Volumes): number | null {
  const { cartons, cycles, earlierCartons, earlierCycles } = volumes;
  if (cycles === 0 || earlierCycles === 0 || earlierCartons <= 0) return null;
  return toGrain(Math.max(0, cartons) / cycles / (earlierCartons / earlierCycles) - 1, 0.001);
}

/** A retailer's growth less that of its peers; null when either is not known. */
export function growthBeyond(evidence: Volumes & Pick<ScoreEvidence, "peerGrowth">): number | null {
  const own = growthOf(evidence);
  return own === null || evidence.peerGrowth === null
    ? null
    : toGrain(own - evidence.peerGrowth, 0.001);
}

import type { Titles } from "../../units/index.ts";
import type { TargetState } from "./target-states.ts";

/** Those who move a retailer within a register. */
export type TargetRole = "representative" | "areaManager" | "inspector" | "planner";

/** One move that can be made: from which states, by whom, and what it leads to. */
interface TargetDeedCard {
  readonly titles: Titles;
  /** Null: of somebody who was never entered. */
  readonly from: readonly (TargetState | null)[];
  readonly by: readonly TargetRole[];
  /**
   * `stays`: the state does not change, only what is said with it; `both`: approved once both have signed;
   * `back`: what it was before it was removed.
   */
  readonly to: TargetState | "stays" | "both" | "back";
  /** Whether it says how many cartons a cycle the retailer may have at most. */
  readonly setsCap: boolean;
}

const proposers: readonly TargetRole[] = ["representative", "areaManager", "planner"];

/** The signatures that a proposal needs, each by another person. */
export const signers = ["areaManager", "inspector"] as const satisfies readonly TargetRole[];

/** Every move within a register: the whole state machine. */
export const targetDeeds = {
  nominate: {
    titles: { "zh-Hans": "列为候选", "zh-Hant": "列為候選", en: "Nominate" },
    from: [null, "removed"],
    by: proposers,
    to: "candidate",
    setsCap: false,
  },
  propose: {
    titles: { "zh-Hans": "提议", "zh-Hant": "提議", en: "Propose" },
    from: [null, "candidate", "removed"],
    by: proposers,
    to: "proposed",
    setsCap: false,
  },
  sign: {
    titles: { "zh-Hans": "会签", "zh-Hant": "會簽", en: "Sign" },
    from: ["proposed"],
    by: signers,
    to: "both",
    setsCap: false,
  },
  decline: {
    titles: { "zh-Hans": "退回", "zh-Hant": "退回", en: "Decline" },
    from: ["proposed", "approved"],
    by: [...signers, "planner"],
    to: "candidate",
    setsCap: false,
  },
  activate: {
    titles: { "zh-Hans": "入册", "zh-Hant": "入冊", en: "Activate" },
    from: ["approved", "watch"],
    by: ["planner"],
    to: "active",
    setsCap: true,
  },
  limit: {
    titles: { "zh-Hans": "改限量", "zh-Hant": "改限量", en: "Change the cap" },
    from: ["active", "watch"],
    by: ["planner"],
    to: "stays",
    setsCap: true,
  },
  watch: {
    titles: { "zh-Hans": "转为观察", "zh-Hant": "轉為觀察", en: "Put on watch" },
    from: ["active"],
    by: ["planner"],
    to: "watch",
    setsCap: false,
  },
  remove: {
    titles: { "zh-Hans": "调出", "zh-Hant": "調出", en: "Remove" },
    from: ["candidate", "proposed", "approved", "active", "watch"],
    by: ["planner"],
    to: "removed",
    setsCap: false,
  },
  restore: {
    titles: { "zh-Hans": "恢复", "zh-Hant": "恢復", en: "Put back" },
    from: ["removed"],
    by: ["planner"],
    to: "back",
    setsCap: false,
  },
} as const satisfies Record<string, TargetDeedCard>;

/** One move within a register. */
export type TargetDeed = keyof typeof targetDeeds;

/** A move as it is described, when the literal types do not matter. */
export function deedCard(deed: TargetDeed): TargetDeedCard {
  return targetDeeds[deed];
}

/** Every move, in the order in which they follow each other. */
export const everyDeed: readonly TargetDeed[] = Object.keys(targetDeeds).filter(
  (name): name is TargetDeed => name in targetDeeds,
);

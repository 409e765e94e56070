import type { Titles } from "../../units/index.ts";

interface TargetStateCard {
  readonly titles: Titles;
  /** Whether it takes one of the register's places, and may be supplied. */
  readonly isMember: boolean;
}

/** The states of a retailer in a target register, in the order in which it passes through them. */
export const targetStates = {
  candidate: {
    titles: { "zh-Hans": "候选", "zh-Hant": "候選", en: "Candidate" },
    isMember: false,
  },
  proposed: {
    titles: { "zh-Hans": "已提议", "zh-Hant": "已提議", en: "Proposed" },
    isMember: false,
  },
  approved: {
    titles: { "zh-Hans": "已会签", "zh-Hant": "已會簽", en: "Approved" },
    isMember: false,
  },
  active: {
    titles: { "zh-Hans": "在册", "zh-Hant": "在冊", en: "Active" },
    isMember: true,
  },
  watch: {
    titles: { "zh-Hans": "观察", "zh-Hant": "觀察", en: "On watch" },
    isMember: true,
  },
  removed: {
    titles: { "zh-Hans": "已调出", "zh-Hant": "已調出", en: "Removed" },
    isMember: false,
  },
} as const satisfies Record<string, TargetStateCard>;

/** One state of a retailer in a target register. */
export type TargetState = keyof typeof targetStates;

/** Whether somebody in this state takes a place of the register; nobody does who was never entered. */
export function isMember(state: TargetState | null): boolean {
  return state !== null && targetStates[state].isMember;
}

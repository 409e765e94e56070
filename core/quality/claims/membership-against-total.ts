import type { ClaimCheck } from "../claim.ts";

/** Members that came in and went out, and by how many the whole is said to have changed. */
export interface MembershipClaim {
  /** Added by each unit, at least and at most. */
  readonly addedLeast: number;
  readonly addedMost: number;
  /** How many units added that many. */
  readonly units: number;
  /** Taken out of all units together; null when it is not said. */
  readonly removed: number | null;
  /** By how many the total is said to have changed; 0 = unchanged. */
  readonly netSaid: number;
}

/** Holds members in and out against the change of their number; what is not said is worked out and shown. */
export const membershipAgainstTotal: ClaimCheck<MembershipClaim> = {
  titles: {
    "zh-Hans": "增减户数与总数",
    "zh-Hant": "增減戶數與總數",
    en: "Members in and out against their number",
  },
  formula:
    "removed needed = units × added - netSaid, from least to most; removed within: consistent; beside: wrong; not said and above 0: doubtful",
  source:
    "City company's monthly report: each department added 2 to 3 target customers, their number is unchanged",
  version: 1,
  looksAt: {
    addedLeast: {
      titles: {
        "zh-Hans": "每单位至少新增",
        "zh-Hant": "每單位至少新增",
        en: "Added by each, least",
      },
      unit: "members",
      form: "count",
    },
    addedMost: {
      titles: {
        "zh-Hans": "每单位至多新增",
        "zh-Hant": "每單位至多新增",
        en: "Added by each, most",
      },
      unit: "members",
      form: "count",
    },
    units: {
      titles: { "zh-Hans": "单位数", "zh-Hant": "單位數", en: "Units that added" },
      unit: "units",
      form: "count",
    },
    removed: {
      titles: { "zh-Hans": "调出合计", "zh-Hant": "調出合計", en: "Removed altogether" },
      unit: "members",
      form: "count",
      mayBeUnsaid: true,
    },
    netSaid: {
      titles: {
        "zh-Hans": "所称总数变化",
        "zh-Hant": "所稱總數變化",
        en: "Change of the number said",
      },
      unit: "members",
      form: "count",
      least: -1_000_000,
      isInQuestion: true,
    },
  },
  parameters: {},
  check: ({ addedLeast, addedMost, units, removed, netSaid }) => {
    const [least, most] = [addedLeast * units - netSaid, addedMost * units - netSaid];
    const places = {
      addedLeast: { value: addedLeast * units, written: "count" },
      addedMost: { value: addedMost * units, written: "count" },
      net: { value: netSaid, written: "signed" },
      least: { value: Math.max(0, least), written: "count" },
      most: { value: Math.max(0, most), written: "count" },
      removed: { value: removed ?? 0, written: "count" },
    } as const;
    if (most < 0) return { ...findings.impossible, places };
    if (removed !== null) {
      const fits = removed >= least && removed <= most;
      return { ...(fits ? findings.fits : findings.differs), places };
    }
    return { ...(least > 0 ? findings.unsaid : findings.needless), places };
  },
  examples: [
    {
      why: "each of 4 departments added 2 to 3, the number is unchanged: 8 to 12 must have gone, and nobody says so",
      claim: { addedLeast: 2, addedMost: 3, units: 4, removed: null, netSaid: 0 },
      expect: "doubtful",
      says: {
        "zh-Hans": "共新增 8 至 12 户，总数变化 0：须同时调出 8 至 12 户，却没有写明。",
        "zh-Hant": "共新增 8 至 12 戶，總數變化 0：須同時調出 8 至 12 戶，卻沒有寫明。",
        en: "8 to 12 were added and the number changed by 0: 8 to 12 must have been removed, which is not said.",
      },
    },
    {
      why: "with 10 removed: 8 to 12 added less 10 can be 0",
      claim: { addedLeast: 2, addedMost: 3, units: 4, removed: 10, netSaid: 0 },
      expect: "consistent",
    },
    {
      why: "with 5 removed the number grew by 3 at least: 8 - 5",
      claim: { addedLeast: 2, addedMost: 3, units: 4, removed: 5, netSaid: 0 },
      expect: "wrong",
    },
    {
      why: "3 added in one department, 3 more: nobody had to go",
      claim: { addedLeast: 3, addedMost: 3, units: 1, removed: null, netSaid: 3 },
      expect: "consistent",
    },
    {
      why: "3 added cannot make 5 more",
      claim: { addedLeast: 3, addedMost: 3, units: 1, removed: null, netSaid: 5 },
      expect: "wrong",
    },
  ],
};

const findings = {
  fits: {
    state: "consistent",
    sentence: {
      "zh-Hans":
        "共新增 {addedLeast} 至 {addedMost} 户，调出 {removed} 户，与总数变化 {net} 相符。",
      "zh-Hant":
        "共新增 {addedLeast} 至 {addedMost} 戶，調出 {removed} 戶，與總數變化 {net} 相符。",
      en: "{addedLeast} to {addedMost} added and {removed} removed agree with a change of {net}.",
    },
  },
  needless: {
    state: "consistent",
    sentence: {
      "zh-Hans": "共新增 {addedLeast} 至 {addedMost} 户，总数变化 {net}：不需要有调出。",
      "zh-Hant": "共新增 {addedLeast} 至 {addedMost} 戶，總數變化 {net}：不需要有調出。",
      en: "{addedLeast} to {addedMost} were added and the number changed by {net}: nobody had to go.",
    },
  },
  unsaid: {
    state: "doubtful",
    sentence: {
      "zh-Hans":
        "共新增 {addedLeast} 至 {addedMost} 户，总数变化 {net}：须同时调出 {least} 至 {most} 户，却没有写明。",
      "zh-Hant":
        "共新增 {addedLeast} 至 {addedMost} 戶，總數變化 {net}：須同時調出 {least} 至 {most} 戶，卻沒有寫明。",
      en: "{addedLeast} to {addedMost} were added and the number changed by {net}: {least} to {most} must have been removed, which is not said.",
    },
  },
  differs: {
    state: "wrong",
    sentence: {
      "zh-Hans":
        "共新增 {addedLeast} 至 {addedMost} 户，总数变化 {net}：应调出 {least} 至 {most} 户，却写为 {removed} 户。",
      "zh-Hant":
        "共新增 {addedLeast} 至 {addedMost} 戶，總數變化 {net}：應調出 {least} 至 {most} 戶，卻寫為 {removed} 戶。",
      en: "{addedLeast} to {addedMost} were added and the number changed by {net}: {least} to {most} must have been removed, but {removed} are said.",
    },
  },
  impossible: {
    state: "wrong",
    sentence: {
      "zh-Hans": "至多新增 {addedMost} 户，总数不可能变化 {net}。",
      "zh-Hant": "至多新增 {addedMost} 戶，總數不可能變化 {net}。",
      en: "At most {addedMost} were added: the number cannot have changed by {net}.",
    },
  },
} as const;

import type { Titles } from "../units/index.ts";

/** What makes retailers alike. */
export interface Kindred {
  readonly id: number;
  readonly marketType: string;
  readonly businessType: string;
  readonly sizeClass: string;
}

/** How narrowly peers are drawn, from the narrowest. */
export type PeerStep = "sameSize" | "sameBusiness" | "sameMarket" | "everybody";

/** Peers, and how narrowly they are drawn. */
export interface Peers<One extends Kindred> {
  readonly step: PeerStep;
  readonly members: readonly One[];
}

/** Fewer peers than this say nothing: the circle is drawn wider. */
export const fewestPeers = 8;

const steps: readonly { readonly step: PeerStep; readonly alike: readonly (keyof Kindred)[] }[] = [
  { step: "sameSize", alike: ["marketType", "businessType", "sizeClass"] },
  { step: "sameBusiness", alike: ["marketType", "businessType"] },
  { step: "sameMarket", alike: ["marketType"] },
];

/** What each circle of peers is called. */
export const peerStepTitles: Readonly<Record<PeerStep, Titles>> = {
  sameSize: {
    "zh-Hans": "市场类型、业态、规模均相同",
    "zh-Hant": "市場類型、業態、規模均相同",
    en: "same market type, business type and size",
  },
  sameBusiness: {
    "zh-Hans": "市场类型、业态相同（规模相同的不足 8 户）",
    "zh-Hant": "市場類型、業態相同（規模相同的不足 8 戶）",
    en: "same market type and business type (fewer than 8 of the same size)",
  },
  sameMarket: {
    "zh-Hans": "市场类型相同（业态相同的不足 8 户）",
    "zh-Hant": "市場類型相同（業態相同的不足 8 戶）",
    en: "same market type (fewer than 8 of the same business type)",
  },
  everybody: {
    "zh-Hans": "全部零售户（市场类型相同的不足 8 户）",
    "zh-Hant": "全部零售客戶（市場類型相同的不足 8 戶）",
    en: "all retailers (fewer than 8 of the same market type)",
  },
};

/**
 * Sorts all retailers into circles once, so that the circle of each is found at once.
 *
 * @returns the narrowest circle with enough others for one of the retailers, itself among them
 */
export function circlesOf<One extends Kindred>(all: readonly One[]): (own: Kindred) => Peers<One> {
  const circles = steps.map(({ step, alike }) => {
    const keyOf = (one: Kindred): string => alike.map((name) => one[name]).join(" ");
    return { step, keyOf, byKey: Map.groupBy(all, keyOf) };
  });
  return (own) => {
    for (const { step, keyOf, byKey } of circles) {
      const members = byKey.get(keyOf(own)) ?? [];
      if (members.length > fewestPeers) return { step, members };
    }
    return { step: "everybody", members: all };
  };
}

/** The narrowest circle of peers that has enough members, the retailer itself left out. */
export function peersOf<One extends Kindred>(own: Kindred, all: readonly One[]): Peers<One> {
  const { step, members } = circlesOf(all)(own);
  return { step, members: members.filter(({ id }) => id !== own.id) };
}

import { assert, settingsOf, type Settings, type Titles } from "../units/index.ts";
import type { RetailerEvidence } from "./evidence.ts";
import { isOpen, licenceStates, type LicenceState } from "./licence-states.ts";
import type { AnySegmentation, SegmentAssignment } from "./segmentation.ts";

/**
 * Cuts retailers into segments, with the presets where nothing else is said. A retailer whose licence is not active
 * stands in no segment and does not count among the others.
 *
 * @param evidence in any order
 * @returns one assignment for each retailer, by its key
 * @throws Bug when the evidence does not reach back as many months as the segmentation looks at
 */
export function segment(
  segmentation: AnySegmentation,
  evidence: readonly RetailerEvidence[],
  chosen: Partial<Settings> = {},
): readonly SegmentAssignment[] {
  const settings = settingsOf(segmentation.parameters, chosen);
  const { months } = segmentation.windowOf(settings);
  const { monthlyCnyCents } = segmentation.looksAt;
  const reaches = evidence.every((one) => one.monthlyCnyCents.length === months);
  assert(monthlyCnyCents === undefined || reaches, `it takes the amounts of ${months} months`);
  const inOrder = evidence.toSorted((a, b) => a.retailer - b.retailer);
  const counted = inOrder.filter(({ licenceState }) => isCounted(licenceState));
  const others = inOrder.filter(({ licenceState }) => !isCounted(licenceState));
  const assigned = [...segmentation.assign(counted, settings), ...others.map(outside)];
  return assigned.toSorted((a, b) => a.retailer - b.retailer);
}

/** The first two neighbours among parameters that may not descend that do; null when all stand in their order. */
export function outOfOrder(
  { parameters, ascending = [] }: AnySegmentation,
  chosen: Partial<Settings>,
): readonly [string, string] | null {
  const settings = settingsOf(parameters, chosen);
  for (const [low, high] of ascending)
    if ((settings[low] ?? 0) > (settings[high] ?? 0)) return [low, high];
  return null;
}

function isCounted(state: LicenceState | null): boolean {
  return state !== null && isOpen(state, "population");
}

function outside({ retailer, licenceState }: RetailerEvidence): SegmentAssignment {
  const state = licenceState === null ? unknown : licenceStates[licenceState].titles;
  const reason = {
    "zh-Hans": `许可证状态为“${state["zh-Hans"]}”，不参与分类。`,
    "zh-Hant": `許可證狀態為「${state["zh-Hant"]}」，不參與分類。`,
    en: `Its licence is not active (${state.en.toLowerCase()}): it stands in no segment.`,
  };
  return { retailer, segment: null, code: null, figures: {}, reason };
}

const unknown: Titles = { "zh-Hans": "不详", "zh-Hant": "不詳", en: "Unknown" };

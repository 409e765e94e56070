import {
  problem,
  type Problem,
  reply,
  type Reply,
  type segmentsQuestion,
} from "@dongxiao/contract";
import { type AnySegmentation, outOfOrder } from "@dongxiao/core/retailers";
import { type Settings, settingsOf } from "@dongxiao/core/units";
import type { z } from "zod";

import { settingsWithin } from "../quality/check-asked.ts";
import { segmentationsBySpelling } from "./definitions.ts";

/** A segmentation with the settings that it is run with. */
export interface SegmentsAsked {
  readonly definition: AnySegmentation;
  readonly settings: Settings;
}

/** Why a segmentation is not run. */
export type SegmentsRefusal = Problem<
  | "segmentation-unknown"
  | "setting-out-of-bounds"
  | "settings-out-of-order"
  | "input-malformed"
  | "period-without-data"
>;

/** Finds a segmentation and holds its settings to their bounds and to their order. */
export function segmentsAsked({
  id,
  settings: given,
}: Pick<z.output<typeof segmentsQuestion>, "id" | "settings">):
  | Reply<SegmentsAsked>
  | SegmentsRefusal {
  const definition = segmentationsBySpelling.get(id);
  if (definition === undefined) return problem("segmentation-unknown", { id });
  const { parameters } = definition;
  const strange = Object.keys(given).find((name) => !(name in parameters));
  if (strange !== undefined) return problem("input-malformed", { why: strange });
  const chosen = settingsWithin(parameters, given);
  if (!chosen.ok) return chosen;
  const upside = outOfOrder(definition, chosen.value);
  if (upside !== null) {
    const [low, high] = upside.map((name) => parameters[name]?.titles["zh-Hans"] ?? name);
    return problem("settings-out-of-order", { low: low ?? "", high: high ?? "" });
  }
  return reply({ definition, settings: settingsOf(parameters, chosen.value) });
}

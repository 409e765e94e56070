import { z } from "zod";

import { asked } from "./indicators.ts";
import { staff } from "./roles.ts";
import { defineRoute, nothing } from "./route.ts";
import { isoDay, moment, titles } from "./values.ts";

/** What segments can be crossed with. */
export const segmentGroupings = [
  "business-type",
  "market-type",
  "trade-area",
  "size-class",
] as const;

/** A question for one segmentation. */
export const segmentsQuestion = z.strictObject({
  id: z.string().max(80).default("abc-by-three-month-mean"),
  /** As everything stood on this day; the newest cycle with orders when left out. */
  asOf: isoDay.optional(),
  by: z.enum(segmentGroupings).default("business-type"),
  /** Parameters by name; what is left out is preset. */
  settings: z.record(z.string().max(60), z.number()).default({}),
  /** Lists only the retailers of this segment, "none" for those in none. */
  segment: z.string().max(60).optional(),
  /** How many retailers are listed, those that bring most first. */
  top: z.number().int().min(1).max(1000).default(200),
});

/** A question for one segmentation, as it is sent. */
export type SegmentsQuestion = z.input<typeof segmentsQuestion>;

const field = z.object({ id: z.string(), titles, unit: z.string() });

/** What people must know of a segmentation to read and to tune it. */
export const segmentationShown = z.object({
  id: z.string(),
  version: z.number(),
  titles,
  formula: titles,
  /** In English. */
  source: z.string(),
  parameters: z.array(
    field.extend({ min: z.number(), max: z.number(), preset: z.number(), isWhole: z.boolean() }),
  ),
  /** The evidence that it reads. */
  looksAt: z.array(field),
  /** The numbers that it shows of each retailer. */
  measures: z.array(field),
  segments: z.array(
    z.object({
      id: z.string(),
      titles,
      traits: titles.nullable(),
      /** What its retailers are visited for and how often, where the segmentation says so. */
      visit: z.object({ content: titles, everyWeeks: z.number(), byPhone: z.boolean() }).nullable(),
    }),
  ),
});

/** One segmentation, as people read it. */
export type SegmentationShown = z.output<typeof segmentationShown>;

/** One line of the table of segments; null is the line of those in none. */
export const segmentLine = z.object({
  segment: z.string().nullable(),
  retailers: z.number(),
  shareOfRetailers: z.number().nullable(),
  monthlyMeanCnyCents: z.number(),
  share: z.number().nullable(),
  leastCnyCents: z.number().nullable(),
});

/** One line of the table of segments. */
export type SegmentLineShown = z.output<typeof segmentLine>;

/** One retailer with the reason for its segment. */
export const segmentRow = z.object({
  id: z.number(),
  code: z.string(),
  name: z.string(),
  line: z.string(),
  /** Its code in the dimension that segments are crossed with. */
  group: z.string(),
  segment: z.string().nullable(),
  /** How the trade writes it, e.g. CZ1. */
  segmentCode: z.string().nullable(),
  monthlyMeanCnyCents: z.number(),
  /** In the order of the measures. */
  figures: z.array(z.number().nullable()),
  reason: titles,
});

/** One retailer with the reason for its segment. */
export type SegmentRow = z.output<typeof segmentRow>;

/** One segmentation of the retailers that the asker sees, cut within the whole company. */
export const segmentsAnswer = z.object({
  segmentation: segmentationShown,
  settings: z.record(z.string(), z.number()),
  asOf: isoDay,
  /** The newest cycle that counts. */
  cycle: isoDay,
  /** Over how many whole months amounts are taken. */
  months: z.number(),
  dataUntil: isoDay,
  madeAt: moment,
  by: z.enum(segmentGroupings),
  retailers: z.number(),
  lines: z.array(segmentLine),
  groups: z.array(z.object({ group: z.string(), name: titles, lines: z.array(segmentLine) })),
  /** How many retailers the list has in all. */
  listed: z.number(),
  rows: z.array(segmentRow),
});

/** One segmentation of the retailers that the asker sees. */
export type SegmentsAnswer = z.output<typeof segmentsAnswer>;

const segmentsRoute = {
  method: "GET",
  roles: staff,
  scope: "subtree",
} as const;

/** Why a question for a segmentation may be refused. */
const segmentCodes = [
  "segmentation-unknown",
  "setting-out-of-bounds",
  "settings-out-of-order",
  "period-without-data",
] as const;

/** Every segmentation with its definition. */
export const listSegmentations = defineRoute({
  ...segmentsRoute,
  path: "/analysis/segmentations",
  input: nothing,
  output: z.object({ segmentations: z.array(segmentationShown) }),
  problems: [],
});

/** Retailers in segments, each with the reason. */
export const readSegments = defineRoute({
  ...segmentsRoute,
  path: "/analysis/segments",
  input: asked,
  output: segmentsAnswer,
  problems: segmentCodes,
});

/** The same with every retailer as a workbook. */
export const exportSegments = defineRoute({
  ...segmentsRoute,
  path: "/analysis/segments/export",
  input: asked,
  output: { file: "segments.xlsx" },
  problems: segmentCodes,
});

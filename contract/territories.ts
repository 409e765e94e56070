import { z } from "zod";

import { asked } from "./indicators.ts";
import { defineRoute, nothing } from "./route.ts";
import { isoDay, moment, titles } from "./values.ts";

/** A question for lines of more even work and potential. */
export const territoriesQuestion = z.strictObject({
  /** As everything stood on this day; the newest cycle with orders when left out. */
  asOf: isoDay.optional(),
  /** The code of one market department; all that the asker sees when left out. */
  area: z.string().max(40).optional(),
  /** Settings by name; what is left out is preset. */
  settings: z.record(z.string().max(60), z.number()).default({}),
});

/** A question for lines of more even work, as it is sent. */
export type TerritoriesQuestion = z.input<typeof territoriesQuestion>;

const load = z.object({
  retailers: z.number(),
  visitsPerWeek: z.number(),
  visitMinutes: z.number(),
  travelMinutes: z.number(),
  potentialCnyCents: z.number(),
  /** Share of the line's retailers in its largest connected piece; null where no position is known. */
  contiguity: z.number().nullable(),
});

/** What one line's week comes to, and how much of it lies together. */
export type TerritoryLoad = z.output<typeof load>;

const judged = z.object({
  spread: z.number(),
  potentialSpread: z.number(),
  contiguity: z.number().nullable(),
});

/** One line today and as it is proposed. */
export const comparedLine = z.object({
  line: z.string(),
  name: z.string(),
  /** The market department above it. */
  area: z.string(),
  today: load,
  proposed: load,
});

/** One line today and as it is proposed. */
export type ComparedLine = z.output<typeof comparedLine>;

/** One retailer that would change its line. */
export const proposedMove = z.object({
  id: z.number(),
  licence: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  fromLine: z.string(),
  toLine: z.string(),
  newNeighbours: z.number(),
  oldNeighbours: z.number(),
  neighbours: z.number(),
  /** Minutes a week that go with it. */
  minutes: z.number(),
  potentialCnyCents: z.number(),
  reason: titles,
});

/** One retailer that would change its line. */
export type ProposedMove = z.output<typeof proposedMove>;

/** Today's lines beside a proposal. */
export const territoriesAnswer = z.object({
  asOf: isoDay,
  cycle: isoDay,
  dataUntil: isoDay,
  madeAt: moment,
  area: z.string().nullable(),
  settings: z.record(z.string(), z.number()),
  today: judged,
  proposed: judged,
  lines: z.array(comparedLine),
  moves: z.array(proposedMove),
  /** Where the retailers are: places of their lines among the lines, today and as proposed. */
  places: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      longitude: z.number(),
      latitude: z.number(),
      from: z.number(),
      to: z.number(),
    }),
  ),
  withoutPosition: z.number(),
});

/** Today's lines beside a proposal. */
export type TerritoriesAnswer = z.output<typeof territoriesAnswer>;

const territories = {
  method: "GET",
  roles: ["administrator", "planner", "areaManager"],
  scope: "subtree",
} as const;

const codes = ["setting-out-of-bounds", "member-unknown", "week-without-orders"] as const;

/** What a proposal can be tuned with, and the market departments that the asker sees. */
export const listTerritories = defineRoute({
  ...territories,
  path: "/analysis/territories/settings",
  input: nothing,
  output: z.object({
    parameters: z.array(
      z.object({
        id: z.string(),
        titles,
        unit: z.string(),
        min: z.number(),
        max: z.number(),
        preset: z.number(),
        isWhole: z.boolean(),
      }),
    ),
    areas: z.array(z.object({ code: z.string(), name: z.string() })),
  }),
  problems: [],
});

/** Today's lines beside lines of more even work and potential, and who would move; nothing is changed. */
export const readTerritories = defineRoute({
  ...territories,
  path: "/analysis/territories",
  input: asked,
  output: territoriesAnswer,
  problems: codes,
});

/** The same as a workbook. */
export const exportTerritories = defineRoute({
  ...territories,
  path: "/analysis/territories/export",
  input: asked,
  output: { file: "territories.xlsx" },
  problems: codes,
});

/** The proposal as an import file of retailers: whoever brings it in carries it out from a day on. */
export const exportTerritoryImport = defineRoute({
  ...territories,
  path: "/analysis/territories/import-file",
  input: asked.extend({ validFrom: isoDay }),
  output: { file: "retailers-to-move.xlsx" },
  problems: codes,
});

import type { Generated } from "kysely";

import type { JsonColumn, MomentColumn } from "./columns.ts";

export interface WeekRunTable {
  id: Generated<number>;
  cycle: string;
  jobId: number | null;
  madeAt: MomentColumn;
  madeBy: number | null;
  versions: JsonColumn<unknown>;
  brief: JsonColumn<unknown>;
}

export interface WeekSegmentTable {
  weekRunId: number;
  retailerId: number;
  segment: string;
  reason: JsonColumn<unknown>;
}

export interface WeekPlanTable {
  weekRunId: number;
  skuId: number;
  supplyPacks: number;
  placedPacks: number;
  rule: string;
  leftOver: JsonColumn<unknown> | null;
}

export interface WeekPlanLineTable {
  weekRunId: number;
  skuId: number;
  retailerId: number;
  demandPacks: number;
  capPacks: number;
  plannedPacks: number;
  reason: JsonColumn<unknown>;
}

export interface WeekForecastTable {
  weekRunId: number;
  skuId: number;
  meanPacks: number;
  retailers: number;
}

export interface WeekVisitTable {
  weekRunId: number;
  lineId: number;
  day: string;
  sequence: number;
  retailerId: number;
  reason: JsonColumn<unknown>;
}

export { overdueWeeks, type VisitCandidate } from "./due.ts";
export { frequencies, type FrequencyId } from "./frequencies/catalogue.ts";
export { weeklyVisits, type FrequencyExample, type VisitFrequency } from "./frequency.ts";
export { legsOf, routeMetres, type Legs } from "./legs.ts";
export type { AnyRouteMove, Improvement, MoveExample, RouteMove } from "./move.ts";
export { moves, type MoveId } from "./moves/catalogue.ts";
export { orderRoute, type Route } from "./order-route.ts";
export {
  planVisits,
  type PlannedVisit,
  type UnplannedVisit,
  type VisitDay,
  type VisitPlan,
  type VisitSettings,
  type VisitWeek,
} from "./plan-visits.ts";
export { unplannedSentence } from "./sentence.ts";
export { visitParameters } from "./settings.ts";
export { moveSentences } from "./territories/move-sentence.ts";
export { proposeTerritories } from "./territories/propose-territories.ts";
export { territoryParameters } from "./territories/territory-settings.ts";
export type {
  Division,
  LineLoad,
  Territories,
  TerritoryLine,
  TerritoryMove,
  TerritoryProposal,
  TerritoryRetailer,
  TerritorySettings,
} from "./territories/territories.ts";

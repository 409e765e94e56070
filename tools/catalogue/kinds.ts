/** A kind of definition: where its members live and what their list is called. */
export interface Kind {
  readonly folder: string;
  /** The kind in words, for the list's own comments. */
  readonly name: string;
  /** The list's name in code. */
  readonly list: string;
  /** The type of one member's id. */
  readonly id: string;
  /** The page of its method cards; the room's own when left out. */
  readonly page?: string;
}

/** Every kind of definition; a folder that has no member yet is passed over. */
export const kinds: readonly Kind[] = [
  { folder: "core/indicators", name: "indicator", list: "indicators", id: "IndicatorId" },
  {
    folder: "core/indicators/composites",
    name: "composite indicator",
    list: "composites",
    id: "CompositeId",
    page: "composites",
  },
  {
    folder: "core/retailers/segments",
    name: "segmentation",
    list: "segmentations",
    id: "SegmentationId",
  },
  {
    folder: "core/retailers/tiers",
    name: "tier scheme",
    list: "tierSchemes",
    id: "TierSchemeId",
    page: "tiers",
  },
  {
    folder: "core/retailers/scores/measures",
    name: "score measure",
    list: "scoreMeasures",
    id: "ScoreMeasureId",
    page: "scores",
  },
  { folder: "core/forecasts/methods", name: "forecast method", list: "methods", id: "MethodId" },
  { folder: "core/allocation/rules", name: "allocation rule", list: "rules", id: "RuleId" },
  { folder: "core/leads/members", name: "lead member", list: "leadMembers", id: "LeadMemberId" },
  { folder: "core/visits/moves", name: "route move", list: "moves", id: "MoveId" },
  { folder: "core/judgement/readings", name: "reading", list: "readings", id: "ReadingId" },
  {
    folder: "core/quality/claims",
    name: "check of claims",
    list: "claimChecks",
    id: "ClaimCheckId",
    page: "quality-claims",
  },
  {
    folder: "core/quality/facts",
    name: "check of facts",
    list: "factsChecks",
    id: "FactsCheckId",
    page: "quality-facts",
  },
  {
    folder: "core/uplift/rules",
    name: "rule of the SWOT sheet",
    list: "swotRules",
    id: "SwotRuleId",
    page: "swot-rules",
  },
  {
    folder: "core/uplift/playbook",
    name: "action of the playbook",
    list: "playbook",
    id: "UpliftActionId",
    page: "uplift-actions",
  },
];

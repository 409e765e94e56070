export { allocate, type AllocationInput, type AllocationPlan } from "./allocate.ts";
export { capFromDeliveries, capOf, type CapEvidence, type CapSegment } from "./cap.ts";
export { explain, type Reason, type ReasonKind } from "./explain.ts";
export { lotOf } from "./lot.ts";
export type { AllocationExample, AllocationRule, AnyAllocationRule } from "./rule.ts";
export { rules, type RuleId } from "./rules/catalogue.ts";
export { sentenceOf } from "./sentence.ts";
export { gatedCap, gatedReason, type TargetGate } from "./target-gate.ts";
export { wholeWeightOf } from "./weight.ts";

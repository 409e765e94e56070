export { checkClaim, type ClaimVerdict } from "./check-claim.ts";
export type { AnyClaimCheck, ClaimCheck, ClaimField, ClaimState } from "./claim.ts";
export { claimChecks, type ClaimCheckId } from "./claims/catalogue.ts";
export { readStated, stated, type Stated } from "./stated.ts";
export {
  compileFactsCheckSql,
  findInFacts,
  findingsOfRows,
  sayFinding,
  type FactsCheckQuestion,
} from "./check-facts.ts";
export type {
  AnyFactsCheck,
  CycleWindow,
  FactsCheck,
  FactsCircumstances,
  FactsFinding,
  FactsTables,
  WholesaleSpan,
} from "./facts-check.ts";
export { exampleCycleAt, factsOfExample } from "./facts-example.ts";
export { factsChecks, type FactsCheckId } from "./facts/catalogue.ts";

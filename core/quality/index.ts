export { checkClaim, type ClaimVerdict } from "./check-claim.ts";
export type { AnyClaimCheck, ClaimCheck, ClaimField, ClaimState } from "./claim.ts";
export { claimChecks, type ClaimCheckId } from "./claims/catalogue.ts";
export { readStated, stated, type Stated } from "./stated.ts";
export {
  compileFactsCheckSql,
  compileFactsCountSql,
  findInFacts,
  findingsOfRows,
  sayFinding,
  type FactsCheckQuestion,
  type FindingOrder,
} from "./check-facts.ts";
export type {
  AnyFactsCheck,
  CycleWindow,
  FactsCheck,
  FactsCircumstances,
  FactsFinding,
  FactsTables,
  FindingKey,
} from "./facts-check.ts";
export { exampleCycleAt, factsOfExample } from "./facts-example.ts";
export { factsChecks, type FactsCheckId } from "./facts/catalogue.ts";
export { knownErrors, type KnownError } from "./known-errors.ts";
export { fieldsOf, readClaim, unreadTitles, type UnreadField } from "./read-claim.ts";
export {
  claimCheckNamed,
  claimChecksById,
  fieldNamed,
  fieldTextIn,
  isClaimCheckId,
  type Statement,
} from "./statement.ts";

export { checkClaim, type ClaimVerdict } from "./check-claim.ts";
export type { AnyClaimCheck, ClaimCheck, ClaimField, ClaimState } from "./claim.ts";
export { claimChecks, type ClaimCheckId } from "./claims/catalogue.ts";
export { readStated, stated, type Stated } from "./stated.ts";

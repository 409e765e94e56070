import type { AllocationPlan } from "./allocate.ts";

/** Why a retailer gets what the plan says. */
export type ReasonKind =
  | "not-active"
  | "no-cap"
  | "request-met"
  | "cap-met"
  | "share-reached"
  | "not-target"
  | "register-cap";

/** The reason in numbers: enough to recompute the line by hand, and what one more order unit would change. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly plannedPacks: number;
  readonly capPacks: number;
  /** −1 when nothing was asked. */
  readonly requestedPacks: number;
  readonly orderStepPacks: number;
  readonly weight: number;
  /** The level of the last unit placed anywhere; null when nothing was placed. */
  readonly roundLevel: number | null;
  /** The level at which this retailer's next unit would be due, its limits aside. */
  readonly nextLevel: number;
  /** What it would get if there were one more order unit of supply. */
  readonly oneMorePacks: number;
  /** The target register that decided; left out where none did. */
  readonly register?: string;
}

/**
 * Explains one line of a plan; every number is exact for that plan, none is estimated.
 *
 * @param row the retailer's place in the plan's columns
 */
export function explain(plan: AllocationPlan, row: number): Reason {
  const { rule, input, plannedPacks, lastRow, nextRow } = plan;
  const step = input.orderStepPacks;
  const planned = plannedPacks[row] ?? 0;
  const weight = input.weight[row] ?? 1;
  return {
    kind: kindOf(plan, row),
    plannedPacks: planned,
    capPacks: input.capPacks[row] ?? 0,
    requestedPacks: input.requestedPacks[row] ?? -1,
    orderStepPacks: step,
    weight,
    roundLevel:
      lastRow < 0
        ? null
        : rule.levelOf((plannedPacks[lastRow] ?? 0) / step, input.weight[lastRow] ?? 1),
    nextLevel: rule.levelOf(planned / step + 1, weight),
    oneMorePacks: row === nextRow ? planned + step : planned,
  };
}

function kindOf({ input, plannedPacks }: AllocationPlan, row: number): ReasonKind {
  const { active, capPacks, requestedPacks, orderStepPacks } = input;
  if (active[row] !== 1) return "not-active";
  const cap = capPacks[row] ?? 0;
  if (cap < orderStepPacks) return "no-cap";
  const withOneMore = (plannedPacks[row] ?? 0) + orderStepPacks;
  const requested = requestedPacks[row] ?? -1;
  if (requested >= 0 && requested < withOneMore) return "request-met";
  return cap < withOneMore ? "cap-met" : "share-reached";
}

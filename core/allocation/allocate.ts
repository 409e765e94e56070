import { assert, type Packs } from "../units/index.ts";
import { placeUnits } from "./place-units.ts";
import type { AnyAllocationRule } from "./rule.ts";

/** One SKU's supply for one cycle and the retailers that share it: columns of equal length. */
export interface AllocationInput {
  readonly supplyPacks: Packs;
  /** The order unit: orders and plans are whole multiples of it (10 = by the carton of ten). */
  readonly orderStepPacks: Packs;
  /** Draws the lots that settle ties; the cycle's number, so that luck moves on each cycle. */
  readonly rotation: number;
  readonly retailer: Int32Array;
  /** Whole, 1 to 1e9, in one scale for all; never made from what was asked for. */
  readonly weight: Float64Array;
  readonly capPacks: Int32Array;
  /** What the retailer asked for, −1 when nothing was asked: it only ever lowers the cap. */
  readonly requestedPacks: Int32Array;
  /** 0 when the licence or the account is not active: nothing is planned. */
  readonly active: Uint8Array;
}

/** The plan of one SKU and cycle, one row per retailer in the order of the input. */
export interface AllocationPlan {
  readonly rule: AnyAllocationRule;
  readonly input: AllocationInput;
  readonly plannedPacks: Int32Array;
  readonly placedPacks: number;
  /** What stays in the warehouse: because no limit leaves room, or because it is less than one order unit. */
  readonly left: { readonly limitsMetPacks: number; readonly belowStepPacks: number };
  /** Row of the last unit placed and of the first one left out; −1 when there is none. */
  readonly lastRow: number;
  readonly nextRow: number;
}

/**
 * Plans a SKU's supply: exactly min(supply, Σ limits) in whole order units.
 *
 * A retailer's limit is the smaller of its cap and its request, in whole order units, and 0 when it is not
 * active. Neither the order of the rows nor an inflated request changes the plan.
 *
 * @throws Bug when columns differ in length, or a weight or count is impossible
 */
export function allocate(rule: AnyAllocationRule, input: AllocationInput): AllocationPlan {
  checkInput(input);
  const { supplyPacks, orderStepPacks, rotation, retailer, weight } = input;
  const supply = Math.floor(supplyPacks / orderStepPacks);
  const limit = limitsOf(input, supply);
  const claims = { limit, weight, retailer, rotation };
  const { units, lastRow, nextRow } = placeUnits(rule, supply, claims);

  const plannedPacks = units.map((count) => count * orderStepPacks);
  let placedPacks = 0;
  for (const packs of plannedPacks) placedPacks += packs;
  const belowStepPacks = supplyPacks % orderStepPacks;
  const left = { belowStepPacks, limitsMetPacks: supplyPacks - belowStepPacks - placedPacks };
  return { rule, input, plannedPacks, placedPacks, left, lastRow, nextRow };
}

/** The most order units that each retailer may get; more than one above the supply never matters. */
function limitsOf(input: AllocationInput, supply: number): Int32Array {
  const { active, capPacks, requestedPacks, orderStepPacks } = input;
  const limit = new Int32Array(active.length);
  for (let row = 0; row < limit.length; row += 1) {
    if (active[row] !== 1) continue;
    const cap = capPacks[row] ?? 0;
    const requested = requestedPacks[row] ?? -1;
    const packs = requested >= 0 && requested < cap ? requested : cap;
    limit[row] = Math.min(supply + 1, Math.floor(packs / orderStepPacks));
  }
  return limit;
}

function checkInput(input: AllocationInput): void {
  const { supplyPacks, orderStepPacks, retailer, weight, capPacks, requestedPacks, active } = input;
  const n = retailer.length;
  const lengths = [weight, capPacks, requestedPacks, active].map((column) => column.length);
  assert(
    lengths.every((length) => length === n),
    `columns have ${n} rows each, got ${lengths.join(", ")}`,
  );
  assert(Number.isInteger(orderStepPacks) && orderStepPacks >= 1, "an order unit is >= 1 pack");
  assert(Number.isInteger(supplyPacks) && supplyPacks >= 0, "the supply is whole and >= 0");
  let heaviest = 1;
  for (const one of weight) {
    assert(Number.isInteger(one) && one >= 1 && one <= 1e9, `weights are 1 to 1e9, got ${one}`);
    heaviest = Math.max(heaviest, one);
  }
  for (const cap of capPacks) assert(cap >= 0, `caps are >= 0, got ${cap}`);
  const largest = (supplyPacks / orderStepPacks + 1) * heaviest;
  assert(largest <= Number.MAX_SAFE_INTEGER, "supply x weight stays exact");
}

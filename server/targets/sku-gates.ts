import type { TargetGate } from "@dongxiao/core/allocation";
import { decisionOn, isMember, replayTargets } from "@dongxiao/core/retailers";
import {
  type Books,
  type SkuAsOf,
  systemEyes,
  targetMoves,
  targetRegisters,
  withEyes,
} from "@dongxiao/store/books";

import { skusWithin } from "./goods.ts";

/** What the register of a SKU says on a day. */
export interface SkuGate {
  /** Those on the list, active or on watch. */
  readonly members: readonly number[];
  readonly gateOf: (retailer: number) => TargetGate;
}

/** The registers that are open on a day, by the SKUs that they decide about; of two the older one. */
export function targetGates(
  books: Books,
  day: string,
  skus: readonly SkuAsOf[],
): Promise<ReadonlyMap<number, SkuGate>> {
  return withEyes(books, systemEyes, async (trx) => {
    const gates = new Map<number, SkuGate>();
    for (const { id: registerId, name, decisions } of await targetRegisters(trx)) {
      const decision = decisionOn(decisions, day);
      if (decision?.isOpen !== true) continue;
      const standings = replayTargets(await targetMoves(trx, { registerId }), day);
      const listed = [...standings.values()].filter(({ state }) => isMember(state));
      const caps = new Map(listed.map(({ retailer, capCartons }) => [retailer, capCartons]));
      for (const sku of skusWithin(decision, skus))
        if (!gates.has(sku.id)) gates.set(sku.id, gateFor(name, caps, sku));
    }
    return gates;
  });
}

/** Caps are decided in cartons of each SKU and counted in packs. */
function gateFor(
  register: string,
  caps: ReadonlyMap<number, number | null>,
  { packsPerCarton }: SkuAsOf,
): SkuGate {
  return {
    members: [...caps.keys()],
    gateOf: (retailer) => {
      const cap = caps.get(retailer);
      const capPacks = cap === undefined || cap === null ? null : cap * packsPerCarton;
      return { register, isMember: cap !== undefined, capPacks };
    },
  };
}

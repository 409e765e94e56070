import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { decisionOn } from "@dongxiao/core/retailers";
import {
  type SkuAsOf,
  skusAsOf,
  type TargetRegister,
  targetRegisters,
  type Trx,
} from "@dongxiao/store/books";

/** What a register is for: whole brands, and single SKUs by key. */
export interface Goods {
  readonly brands: readonly string[];
  readonly skus: readonly number[];
}

/** The SKUs that a register is for on a day. */
export function skusWithin({ brands, skus }: Goods, known: readonly SkuAsOf[]): readonly SkuAsOf[] {
  return known.filter(({ id, brand }) => skus.includes(id) || brands.includes(brand));
}

/** Brands and SKUs as people write them, held to those that there are. */
export function goodsNamed(
  { brands, skus }: { readonly brands: readonly string[]; readonly skus: readonly string[] },
  known: readonly SkuAsOf[],
): Reply<Goods> | Problem<"not-found"> {
  const byCode = new Map(known.map(({ code, id }) => [code, id]));
  const strangeSku = skus.find((code) => !byCode.has(code));
  const strangeBrand = brands.find((brand) => !known.some((sku) => sku.brand === brand));
  const strange = strangeSku ?? strangeBrand;
  if (strange !== undefined) return problem("not-found", { what: strange });
  if (skus.length + brands.length === 0) return problem("not-found", { what: "SKU" });
  return reply({ brands, skus: skus.flatMap((code) => byCode.get(code) ?? []) });
}

/** Each SKU has one register at most: refuses what another open one has, from a day on. */
export async function heldElsewhere(
  trx: Trx,
  goods: Goods,
  { fromDay, otherThan }: { readonly fromDay: string; readonly otherThan: number | null },
): Promise<Problem<"target-sku-taken"> | null> {
  const known = await skusAsOf(trx, fromDay);
  const wanted = new Set(skusWithin(goods, known).map(({ id }) => id));
  for (const register of await targetRegisters(trx)) {
    if (register.id === otherThan) continue;
    for (const decision of holdingFrom(register, fromDay)) {
      const taken = skusWithin(decision, known).find(({ id }) => wanted.has(id));
      if (taken !== undefined)
        return problem("target-sku-taken", { sku: taken.code, register: register.name });
    }
  }
  return null;
}

/** What holds of a register on a day and afterwards, while it is open. */
function holdingFrom({ decisions }: TargetRegister, day: string) {
  const now = decisionOn(decisions, day);
  const later = decisions.filter(({ fromDay }) => fromDay > day);
  return [...(now === null ? [] : [now]), ...later].filter(({ isOpen }) => isOpen);
}

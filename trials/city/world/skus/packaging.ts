import type { Random } from "../../random.ts";
import { picked } from "../draw.ts";
import type { CitySku } from "../world.ts";

/** How many packs are in a carton and cartons in a case. */
export type Packaging = Pick<CitySku, "packsPerCarton" | "cartonsPerCase">;

/** The standard carton and case. */
export const standardPackaging: Packaging = { packsPerCarton: 10, cartonsPerCase: 50 };

const irregular: readonly Packaging[] = [
  { packsPerCarton: 5, cartonsPerCase: 50 },
  { packsPerCarton: 10, cartonsPerCase: 25 },
  { packsPerCarton: 10, cartonsPerCase: 40 },
];

/** Draws a packaging: mostly the standard one. */
export function packagingOf(irregularShare: number, random: Random): Packaging {
  if (random.uniform() >= irregularShare) return standardPackaging;
  return picked(irregular, random.below(irregular.length));
}

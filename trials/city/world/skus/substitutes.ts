import type { WorldSettings } from "../parameters.ts";
import type { CitySku } from "../world.ts";

/** What consumers compare SKUs by. */
type Compared = Pick<
  CitySku,
  "brand" | "category" | "guidanceCnyCentsPerCarton" | "packsPerCarton"
>;

const substituteCount = 3;

/** How far two SKUs are from each other: the logarithm of what a pack costs, nearer in one brand or category. */
function distance(a: Compared, b: Compared, settings: WorldSettings): number {
  const pack = (of: Compared): number => of.guidanceCnyCentsPerCarton / of.packsPerCarton;
  const price = Math.abs(Math.log(pack(a) / pack(b)));
  const brand = a.brand === b.brand ? settings.substituteBrandPull : 0;
  return price - brand - (a.category === b.category ? settings.substituteCategoryPull : 0);
}

/** The places of the three SKUs that are taken instead of each, the likeliest first; fewer where there are fewer. */
export function substitutesOf(skus: readonly Compared[], settings: WorldSettings): number[][] {
  return skus.map((sku, i) => {
    const others = skus.map((other, place) => ({ place, far: distance(sku, other, settings) }));
    return others
      .filter(({ place }) => place !== i)
      .toSorted((a, b) => a.far - b.far || a.place - b.place)
      .slice(0, substituteCount)
      .map(({ place }) => place);
  });
}

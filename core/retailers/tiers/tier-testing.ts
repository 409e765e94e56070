import { evidenceOf, type TierEvidence, type TierFacts } from "./tier-evidence.ts";

/** What a retailer of a test is when nothing else is said: an old grocer who bought nothing in a full quarter. */
export const plainFacts: Omit<TierFacts, "retailer"> = {
  previousTier: 0,
  cyclesOnFile: 200,
  cycles: 13,
  cartons: 0,
  amountCnyCents: 0,
  upperCartons: 0,
  inForce: 1,
  businessType: "grocery",
  marketType: "rural",
  sizeClass: "small",
};

/** Evidence of retailers 1, 2, 3, ... */
export function plainEvidence(rows: readonly Partial<TierFacts>[]): TierEvidence {
  return evidenceOf(rows.map((row, place) => ({ retailer: place + 1, ...plainFacts, ...row })));
}

/** A city of so many retailers, the same at each call: volumes of a long tail, prices of 40 to 300 yuan. */
export function seededCity(n: number, seed = 7): readonly Partial<TierFacts>[] {
  let state = seed;
  const chance = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return Array.from({ length: n }, () => {
    const cartons = Math.round(10 + 600 * chance() * chance() * chance()) + 20 * chance();
    const cycles = chance() < 0.1 ? 8 + Math.floor(5 * chance()) : 13;
    return {
      cartons,
      cycles,
      amountCnyCents: Math.round(cartons * (4000 + 26_000 * chance())),
      upperCartons: cartons * chance(),
      inForce: chance() < 0.95 ? 1 : 0,
      cyclesOnFile: chance() < 0.05 ? 4 : 120,
      previousTier: Math.floor(31 * chance()),
      sizeClass: chance() < 0.3 ? "large" : "small",
    };
  });
}

import type { TierExample } from "./tier-scheme.ts";

const bounds = { volume: [100, 200], price: [8000, 15_000] };

/** A full quarter of cartons at a price in yuan. */
const bought = (cartons: number, yuan: number): { cartons: number; amountCnyCents: number } => ({
  cartons,
  amountCnyCents: cartons * yuan * 100,
});

/** Worked examples of fixed intervals: three bands of volume and three of price are nine tiers. */
export const absoluteExamples: readonly [TierExample, ...TierExample[]] = [
  {
    why: "150 cartons lie in volume band 2 (100 to 200), 90 yuan in price band 2 (80 to 150): (2 - 1) x 3 + 2 = 5",
    rows: [bought(150, 90)],
    choice: { bounds },
    expect: [5],
  },
  {
    why: "a bound belongs to the band that it begins: 100 cartons are band 2, 99.9 band 1; 150 yuan is price band 3",
    rows: [bought(100, 150), bought(99.9, 150)],
    choice: { bounds },
    expect: [6, 3],
  },
  {
    why: "nothing bought has no price: the lowest tier",
    rows: [{ cartons: 0, amountCnyCents: 0 }],
    choice: { bounds },
    expect: [1],
  },
  {
    why: "11 cycles counted, festival weeks left out: 100 x 13 / 11 = 118.2 cartons a quarter",
    rows: [{ ...bought(100, 60), cycles: 11 }],
    choice: { bounds },
    expect: [4],
  },
  {
    why: "from tier 1, 104 cartons pass the bound by less than 5 %: kept; 106 move, and 140 leap over the others at once",
    rows: [
      { ...bought(104, 160), previousTier: 1 },
      { ...bought(106, 60), previousTier: 1 },
      { ...bought(140, 200), previousTier: 1 },
    ],
    choice: { bounds: { ...bounds, price: [] } },
    expect: [1, 2, 2],
  },
  {
    why: "a large specialist in town, 3 cycles on file: 12 + 2 + 3 = 17, of nine tiers the ninth; a small rural grocer 4",
    rows: [
      { cyclesOnFile: 3, sizeClass: "large", marketType: "urban", businessType: "specialist" },
      { cyclesOnFile: 3, sizeClass: "small", marketType: "rural", businessType: "grocery" },
    ],
    choice: { bounds },
    expect: [9, 4],
  },
];

/** Worked examples of the ranking. */
export const rankingExamples: readonly [TierExample, ...TierExample[]] = [
  {
    why: "six retailers in three tiers: two each, the largest highest",
    rows: [60, 50, 40, 30, 20, 10].map((cartons) => bought(cartons, 100)),
    choice: { settings: { tiers: 3 } },
    expect: [3, 3, 2, 2, 1, 1],
  },
  {
    why: "equals share a tier: nobody is above either of the two largest",
    rows: [bought(60, 100), bought(60, 100), bought(20, 100)],
    choice: { settings: { tiers: 3 } },
    expect: [3, 3, 1],
  },
  {
    why: "with all the weight on the mean price, the dearest mix is highest however little was bought",
    rows: [bought(100, 60), bought(10, 200)],
    choice: {
      settings: {
        tiers: 2,
        volumeWeight: 0,
        amountWeight: 0,
        upperShareWeight: 0,
        inForceWeight: 0,
      },
    },
    expect: [1, 2],
  },
];

import { tradeAreas } from "../market-codes.ts";
import { scoreMarks } from "./marks/index.ts";
import { withPeers } from "./peers.ts";
import { nothingScored, type ScoreEvidence } from "./score-evidence.ts";

const areas = Object.keys(tradeAreas);

/** A city of so many retailers, the same at each call: everything that can be known, and of some of them only a part. */
export function seededScores(n: number, seed = 11): readonly ScoreEvidence[] {
  let state = seed;
  const chance = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const upTo = (most: number): number => Math.floor((most + 1) * chance());
  const rows = Array.from({ length: n }, (_, place): ScoreEvidence => {
    const cartons = Math.round(4000 * chance() * chance() * chance()) / 10;
    const amountCnyCents = Math.round(cartons * (4000 + 16_000 * chance()));
    const [isSample, isRationed] = [chance() < 0.2, chance() < 0.9];
    const earlierCycles = chance() < 0.05 ? 0 : 13;
    return {
      ...nothingScored,
      retailer: place + 1,
      businessType: chance() < 0.6 ? "grocery" : "convenience",
      marketType: chance() < 0.5 ? "urban" : "rural",
      tradeArea: areas[upTo(9)] ?? "",
      monthsOnFile: upTo(90),
      inForce: chance() < 0.97 ? 1 : 0,
      cycles: 4,
      cartons,
      amountCnyCents,
      upperCnyCents: Math.round(amountCnyCents * chance()),
      skus: upTo(35),
      earlierCycles,
      earlierCartons: earlierCycles === 0 ? 0 : cartons * (2 + 3 * chance()),
      orderedCycles: 8 + upTo(9),
      chances: 17,
      cappedPacks: isRationed ? 200 : 0,
      cappedOrderedPacks: isRationed ? upTo(200) : 0,
      channelPacks: 100,
      onlinePacks: upTo(100),
      reportingCycles: isSample ? 17 : 0,
      reportedCycles: isSample ? upTo(17) : 0,
      pricesSeen: isSample ? 10 : 0,
      priceGaps: isSample ? chance() : 0,
      penaltyPoints: chance() < 0.1 ? upTo(40) : 0,
      marks: marksBy(chance),
    };
  });
  return withPeers(rows);
}

/** A third of the shops have been marked, each in half of the marks. */
function marksBy(chance: () => number): Readonly<Record<string, number>> {
  if (chance() > 0.33) return {};
  return Object.fromEntries(
    Object.entries(scoreMarks).flatMap(([id, { least, most }]) =>
      chance() < 0.5 ? [] : [[id, least + Math.floor((most - least + 1) * chance())]],
    ),
  );
}

import { array, assert as holds, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";

import { moveSentences } from "./move-sentence.ts";
import { nearCount, nearOf } from "./near.ts";
import { proposeTerritories } from "./propose-territories.ts";
import type { Territories, TerritoryRetailer } from "./territories.ts";

/** About 100 m of latitude. */
const step = 0.0009;

/** A street of retailers, `lines` says of each to which line it belongs. */
function street(lines: readonly number[], more: Partial<TerritoryRetailer> = {}): Territories {
  return {
    lines: [0, 1].map((line) => ({
      line,
      department: 1,
      depot: { latitude: 33, longitude: 117 },
    })),
    retailers: lines.map((linePlace, place) => ({
      retailer: place + 1,
      linePlace,
      position: { latitude: 33 + place * step, longitude: 117 },
      everyWeeks: 1,
      potentialCnyCents: 1000,
      ...more,
    })),
  };
}

const repeated = (line: number, n: number): number[] => Array.from({ length: n }, () => line);

describe("the nearest retailers", () => {
  it("are those beside in the street, nearest first, by road", () => {
    const { retailers } = street(repeated(0, 12));
    const { places, metres } = nearOf(
      retailers.map(({ position }) => position),
      () => 1,
      2,
    );
    // The first has 1, 2, 3 ... beside it, 100 m each and twice that by road.
    expect([...places.subarray(0, nearCount)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(metres[0]).toBeCloseTo(2 * 100.07, 0);
    expect(metres[7]).toBeCloseTo(8 * 2 * 100.07, -1);
  });

  it("are the same as by looking at everybody", () => {
    const anyPlace = record({ x: integer({ min: 0, max: 60 }), y: integer({ min: 0, max: 60 }) });
    holds(
      property(array(anyPlace, { minLength: 2, maxLength: 40 }), (points) => {
        const positions = points.map(({ x, y }) => ({
          latitude: 33 + x * step,
          longitude: 117 + y * step,
        }));
        const { metres } = nearOf(positions, () => 1, 1);
        const { metres: shuffled } = nearOf(positions.toReversed(), () => 1, 1);
        const first = metres.slice(0, nearCount);
        expect(shuffled.slice(-nearCount)).toEqual(first);
      }),
    );
  });

  it("are of the same group, and nobody where the position is not known", () => {
    const { places } = nearOf(
      [{ latitude: 33, longitude: 117 }, { latitude: 33.001, longitude: 117 }, null],
      (place) => place % 2,
      1,
    );
    expect([...places].every((place) => place === -1)).toBe(true);
  });
});

describe("a proposal of territories", () => {
  it("moves retailers from the longer line to the shorter one beside it until both have as much", () => {
    const proposal = proposeTerritories(street([...repeated(0, 30), ...repeated(1, 18)]), {
      movedShareMax: 1,
    });
    const counts = proposal.proposed.loads.map(({ retailers }) => retailers);
    // 48 retailers of equal work: 24 each, give or take the one whose way is longer.
    expect(Math.abs((counts[0] ?? 0) - 24)).toBeLessThanOrEqual(1);
    expect(proposal.proposed.spread).toBeLessThan(proposal.today.spread / 4);
    expect(proposal.moves.map(({ fromPlace, toPlace }) => `${fromPlace}${toPlace}`)).toEqual(
      proposal.moves.map(() => "01"),
    );
    // Those that move are the ones beside the border, and both lines stay in one piece.
    expect(proposal.moves.map(({ retailer }) => retailer)).toEqual(
      [...proposal.moves.keys()].map((n) => 30 - proposal.moves.length + 1 + n),
    );
    expect(proposal.proposed.contiguity).toBe(1);
    expect(proposal.proposed.contiguities).toEqual([1, 1]);
  });

  it("says of each move what both lines have of the mean and where the neighbours are", () => {
    const visits = {
      kilometresPerHour: 60,
      roadFactor: 1,
      visitsPerTrip: 100,
      movedShareMax: 0.03,
    };
    const proposal = proposeTerritories(street([...repeated(0, 30), ...repeated(1, 10)]), visits);
    const [sentence] = moveSentences(proposal, () => 1);
    // 30 and 10 visits against a mean of 20; the last of thirty has four on either side near it
    expect(proposal.moves.map(({ retailer }) => retailer)).toEqual([30]);
    expect(sentence?.en).toBe(
      "The old line has 150% of its department's mean work, the new one 50%; of the nearest 8, 4 are of the new line and 4 of the old one.",
    );
  });

  it("says of each line how much of it lies together", () => {
    const torn = street([...repeated(0, 12), ...repeated(1, 12), ...repeated(0, 4)]);
    const { today } = proposeTerritories(torn, { movedShareMax: 0 });
    // 12 of 16 of the first line, all of the second, 24 of 28 in all
    expect(today.contiguities).toEqual([12 / 16, 1]);
    expect(today.contiguity).toBeCloseTo(24 / 28);
  });

  it("counts work as visits times their time, and driving as ways between neighbours and from the depot", () => {
    const { today } = proposeTerritories(street(repeated(0, 3), { everyWeeks: 2 }), {
      visitMinutes: 10,
      kilometresPerHour: 60,
      roadFactor: 1,
      visitsPerTrip: 2,
    });
    // Three retailers every two weeks: 1.5 visits, 15 minutes. A kilometre takes a minute.
    // Ways: (100 + 200) ÷ 2, (100 + 100) ÷ 2, (100 + 200) ÷ 2 = 400 m; depot 0 + 100 + 200 = 300 m, there and back for two visits.
    expect(today.loads[0]?.visitsPerWeek).toBe(1.5);
    expect(today.loads[0]?.visitMinutes).toBe(15);
    expect(today.loads[0]?.travelMinutes).toBeCloseTo((0.4 + 0.3) / 2, 2);
  });

  it("moves nobody where the lines are alike, nor across departments, nor beyond the share", () => {
    const even = street([...repeated(0, 24), ...repeated(1, 24)]);
    expect(proposeTerritories(even).moves).toEqual([]);
    const uneven = street([...repeated(0, 40), ...repeated(1, 8)]);
    const apart = {
      ...uneven,
      lines: uneven.lines.map((one, place) => ({ ...one, department: place })),
    };
    expect(proposeTerritories(apart, { movedShareMax: 1 }).moves).toEqual([]);
    // 5 % of 48.
    expect(proposeTerritories(uneven, { movedShareMax: 0.05 }).moves).toHaveLength(2);
  });
});

describe("any proposal of territories", () => {
  it("leaves those without a position where they are, and says how many they are", () => {
    const uneven = street([...repeated(0, 30), ...repeated(1, 10)]);
    const lost = {
      ...uneven,
      retailers: uneven.retailers.map((one) => ({ ...one, position: null })),
    };
    const proposal = proposeTerritories(lost, { movedShareMax: 1 });
    expect(proposal.moves).toEqual([]);
    expect(proposal.withoutPosition).toBe(40);
    expect(proposal.today.contiguity).toBeNull();
  });

  it("never makes the division worse, whatever the lines are", () => {
    const anyRetailer = record({
      line: integer({ min: 0, max: 2 }),
      x: integer({ min: 0, max: 30 }),
      y: integer({ min: 0, max: 30 }),
      everyWeeks: integer({ min: 1, max: 4 }),
      potentialCnyCents: integer({ min: 0, max: 100_000 }),
    });
    holds(
      property(array(anyRetailer, { minLength: 3, maxLength: 60 }), (drawn) => {
        const territories: Territories = {
          lines: [0, 1, 2].map((line) => ({ line, department: 1, depot: null })),
          retailers: drawn.map(({ line, x, y, ...one }, place) => ({
            ...one,
            retailer: place + 1,
            linePlace: line,
            position: { latitude: 33 + x * step, longitude: 117 + y * step },
          })),
        };
        const { today, proposed, moves } = proposeTerritories(territories, {
          potentialWeight: 0,
          movedShareMax: 1,
        });
        expect(proposed.spread).toBeLessThanOrEqual(today.spread + 1e-9);
        expect(proposed.contiguity).toBeGreaterThanOrEqual(today.contiguity ?? 0);
        expect(new Set(moves.map(({ retailer }) => retailer)).size).toBe(moves.length);
        expect(moves.every(({ newNeighbours }) => newNeighbours >= 1)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

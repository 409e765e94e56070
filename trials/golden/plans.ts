import type { Segment } from "./figures.ts";
import { type Histories, meanOf } from "./forecast.ts";
import { isOpen, type Source } from "./source.ts";

/** One outlet's claim on a scarce item. */
export interface Claim {
  readonly demandPacks: number;
  readonly weight: number;
  readonly capPacks: number;
}

/** One scarce item of the week: what there is, and who shares it. */
export interface Plan {
  readonly supplyPacks: number;
  readonly placedPacks: number;
  readonly claims: ReadonlyMap<string, Claim>;
}

const lookBack = 26;
/** Headroom of 1.25, 1.5 and 2, in quarters: so a cap is one division of whole numbers. */
const headroomQuarters: Readonly<Record<string, number>> = { A: 5, B: 6, C: 8 };

/** The usual delivery of the look-back with the segment's headroom, up to a whole bottle, and at least one. */
function capOf(history: ReadonlyMap<number, number>, week: number, quarters: number): number {
  let [bottles, cycles] = [0, 0];
  for (const [at, count] of history) {
    if (at < week - lookBack || at >= week) continue;
    bottles += count;
    cycles += 1;
  }
  return cycles === 0 ? 1 : Math.max(1, Math.ceil((quarters * bottles) / (4 * cycles)));
}

/** The scarce items delivered in the week, with the claims of all who took them in the look-back or in the week. */
export function plansOf(
  source: Source,
  histories: Histories,
  segments: ReadonlyMap<string, Segment>,
  week: number,
): Map<string, Plan> {
  const open = new Set(source.outlets.filter((one) => isOpen(one, week)).map(({ store }) => store));
  const plans = new Map<string, Plan>();
  for (const [item, { scarce }] of source.items) {
    if (!scarce) continue;
    const claims = new Map<string, Claim>();
    let supplyPacks = 0;
    for (const [store, history] of histories.get(item) ?? []) {
      const weeks = [...history.keys()];
      if (!weeks.some((at) => at >= week - lookBack && at <= week)) continue;
      supplyPacks += history.get(week) ?? 0;
      const demandPacks = (open.has(store) ? meanOf(history, week) : null) ?? 0;
      const quarters = headroomQuarters[segments.get(store)?.segment ?? "C"] ?? 8;
      claims.set(store, {
        demandPacks,
        weight: Math.max(1, Math.round(demandPacks * 1000)),
        capPacks: open.has(store) ? capOf(history, week, quarters) : 0,
      });
    }
    const room = [...claims.values()].reduce((sum, { capPacks }) => sum + capPacks, 0);
    const placedPacks = Math.min(supplyPacks, room);
    if (supplyPacks > 0) plans.set(item, { supplyPacks, placedPacks, claims });
  }
  return plans;
}

/** One line to place: the outlet's key and its claim. */
export interface AskedLine {
  readonly key: number;
  readonly weight: number;
  readonly capPacks: number;
}

/** The published lot: the 32-bit finaliser of MurmurHash3 over the key and the cycle's number. */
function lotOf(key: number, rotation: number): number {
  let mixed = key ^ Math.imul(rotation, 0x9e_37_79_b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Below 0 when the first unit is due earlier: unit ÷ weight compared as whole products, then the lot. */
function compareUnits(a: Unit, b: Unit): number {
  return a.unit * b.weight - b.unit * a.weight || a.lot - b.lot;
}

interface Unit {
  readonly unit: number;
  readonly weight: number;
  readonly lot: number;
}

/** The greedy way, literally: every unit that a cap allows in the order in which they are due, the first ones win. */
export function placedOneByOne(
  lines: readonly AskedLine[],
  supplyPacks: number,
  rotation: number,
): Map<number, number> {
  const units = lines.flatMap(({ key, weight, capPacks }) =>
    Array.from({ length: Math.min(capPacks, supplyPacks) }, (_, i) => ({
      key,
      unit: i + 1,
      weight,
      lot: lotOf(key, rotation),
    })),
  );
  const given = new Map(lines.map(({ key }) => [key, 0]));
  for (const { key } of units.toSorted(compareUnits).slice(0, supplyPacks))
    given.set(key, (given.get(key) ?? 0) + 1);
  return given;
}

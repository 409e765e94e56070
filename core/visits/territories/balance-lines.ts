import { contiguityOf } from "./judge-division.ts";
import { nearCount } from "./near.ts";
import { afterChange, type Department, departmentsOf, evenedBy } from "./unevenness.ts";
import type { Workload } from "./workload.ts";

/** A move and what it would save. */
interface Step {
  readonly place: number;
  readonly to: number;
  readonly saved: number;
}

/** A move must bring this much, in squared shares of a line's mean, so that nobody moves for nothing. */
const leastSaved = 1e-4;

/** Moves retailers on the borders between lines, the best move first, until nothing more is gained. */
export class LineBalance {
  readonly lineOf: Int32Array;
  readonly #workload: Workload;
  readonly #potentialWeight: number;
  readonly #minutes: Float64Array;
  readonly #potential: Float64Array;
  readonly #counts: Int32Array;
  readonly #departmentOf: readonly number[];
  readonly #work: Map<number, Department>;
  readonly #money: Map<number, Department>;
  /** Who counts each retailer among its nearest. */
  readonly #nearTo: readonly number[][];
  readonly #moved: Uint8Array;

  constructor(workload: Workload, potentialWeight: number) {
    const { lines, retailers } = workload.territories;
    this.#workload = workload;
    this.#potentialWeight = potentialWeight;
    this.lineOf = Int32Array.from(retailers, ({ linePlace }) => linePlace);
    const loads = workload.loadsOf(this.lineOf);
    this.#minutes = Float64Array.from(loads, (load) => load.visitMinutes + load.travelMinutes);
    this.#potential = Float64Array.from(loads, ({ potentialCnyCents }) => potentialCnyCents);
    this.#counts = Int32Array.from(loads, (load) => load.retailers);
    this.#departmentOf = lines.map(({ department }) => department);
    this.#work = departmentsOf(this.#departmentOf, this.#minutes);
    this.#money = departmentsOf(this.#departmentOf, this.#potential);
    this.#moved = new Uint8Array(retailers.length);
    this.#nearTo = Array.from(retailers, () => []);
    for (const [at, other] of workload.near.places.entries())
      if (other >= 0) this.#nearTo[other]?.push(Math.floor(at / nearCount));
  }

  /** Moves at most so many of one department's retailers; a move that tears a line apart is taken back. */
  run(members: readonly number[], most: number): void {
    let contiguity = contiguityOf(this.#workload, this.lineOf, members) ?? 0;
    for (let moved = 0; moved < most;) {
      const best = this.#bestStep(members);
      if (best === null) return;
      const from = this.lineOf[best.place] ?? 0;
      this.#apply(best.place, best.to);
      const after = contiguityOf(this.#workload, this.lineOf, members) ?? 0;
      if (after < contiguity) this.#apply(best.place, from);
      else {
        contiguity = after;
        moved += 1;
      }
    }
  }

  #bestStep(members: readonly number[]): Step | null {
    let best: Step | null = null;
    for (const place of members) {
      if (this.#moved[place] === 1) continue;
      for (const to of this.#linesBeside(place)) {
        const saved = this.#savedBy(place, to);
        if (saved > (best?.saved ?? leastSaved)) best = { place, to, saved };
      }
    }
    return best;
  }

  /** Lines that a retailer could go to: as many of its nearest are there as in its own, and nobody is left alone. */
  #linesBeside(place: number): number[] {
    const from = this.lineOf[place] ?? 0;
    const counts = new Map<number, number>();
    let own = 0;
    for (let at = place * nearCount; at < (place + 1) * nearCount; at += 1) {
      const other = this.#workload.near.places[at] ?? -1;
      if (other < 0) break;
      const line = this.lineOf[other] ?? from;
      if (line === from) own += 1;
      else counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    const beside = [...counts].filter(([, count]) => count >= own).map(([line]) => line);
    return beside.length === 0 || this.#leavesAlone(place, from) ? [] : beside;
  }

  /** Whether some neighbour in the old line would have nobody of its line near it any more. */
  #leavesAlone(place: number, from: number): boolean {
    if ((this.#counts[from] ?? 0) <= 1) return true;
    return (this.#nearTo[place] ?? []).some((neighbour) => {
      if (this.lineOf[neighbour] !== from) return false;
      for (let at = neighbour * nearCount; at < (neighbour + 1) * nearCount; at += 1) {
        const other = this.#workload.near.places[at] ?? -1;
        if (other >= 0 && other !== place && this.lineOf[other] === from) return false;
      }
      return true;
    });
  }

  /** How many minutes each of two lines would have more after a move: of the retailer, and of those near it. */
  #minutesMoved(place: number, to: number): { readonly from: number; readonly to: number } {
    const old = this.lineOf[place] ?? 0;
    const touched = (this.#nearTo[place] ?? []).filter((one) => {
      const line = this.lineOf[one];
      return one !== place && (line === old || line === to);
    });
    const sumOf = (line: number): number =>
      touched.reduce(
        (sum, one) =>
          this.lineOf[one] === line ? sum + this.#workload.minutesOf(one, line, this.lineOf) : sum,
        0,
      );
    const own = this.#workload.minutesOf(place, old, this.lineOf);
    const before = { from: sumOf(old) + own, to: sumOf(to) };
    this.lineOf[place] = to;
    const after = {
      from: sumOf(old),
      to: sumOf(to) + this.#workload.minutesOf(place, to, this.lineOf),
    };
    this.lineOf[place] = old;
    return { from: after.from - before.from, to: after.to - before.to };
  }

  /** The departments of a move as they would be after it, of work and of money. */
  #after(place: number, to: number): { work: Department; money: Department } | null {
    const from = this.lineOf[place] ?? 0;
    const key = this.#departmentOf[from] ?? -1;
    const [work, money] = [this.#work.get(key), this.#money.get(key)];
    if (work === undefined || money === undefined) return null;
    const moved = this.#minutesMoved(place, to);
    const bought = this.#workload.territories.retailers[place]?.potentialCnyCents ?? 0;
    const changed = (values: Float64Array, line: number, by: number) =>
      [values[line] ?? 0, (values[line] ?? 0) + by] as const;
    return {
      work: afterChange(
        work,
        changed(this.#minutes, from, moved.from),
        changed(this.#minutes, to, moved.to),
      ),
      money: afterChange(
        money,
        changed(this.#potential, from, -bought),
        changed(this.#potential, to, bought),
      ),
    };
  }

  #savedBy(place: number, to: number): number {
    const key = this.#departmentOf[to] ?? -1;
    const [work, money] = [this.#work.get(key), this.#money.get(key)];
    const after = this.#after(place, to);
    if (work === undefined || money === undefined || after === null) return 0;
    return evenedBy(work, after.work) + this.#potentialWeight * evenedBy(money, after.money);
  }

  #apply(place: number, to: number): void {
    const from = this.lineOf[place] ?? 0;
    const key = this.#departmentOf[to] ?? -1;
    const after = this.#after(place, to);
    if (after === null) return;
    this.#work.set(key, after.work);
    this.#money.set(key, after.money);
    const moved = this.#minutesMoved(place, to);
    const bought = this.#workload.territories.retailers[place]?.potentialCnyCents ?? 0;
    this.#minutes[from] = (this.#minutes[from] ?? 0) + moved.from;
    this.#minutes[to] = (this.#minutes[to] ?? 0) + moved.to;
    this.#potential[from] = (this.#potential[from] ?? 0) - bought;
    this.#potential[to] = (this.#potential[to] ?? 0) + bought;
    this.#counts[from] = (this.#counts[from] ?? 0) - 1;
    this.#counts[to] = (this.#counts[to] ?? 0) + 1;
    this.lineOf[place] = to;
    this.#moved[place] = 1;
  }
}

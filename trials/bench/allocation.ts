// One SKU's supply placed over many retailers, beside the plain way of handing it out unit by unit.
// node tools/run.mjs trials/bench/allocation.ts
import { strict } from "node:assert";

import { allocate, type AllocationInput, rules } from "@dongxiao/core/allocation";
import { packs } from "@dongxiao/core/units";

import { heapGreedy } from "./heap-greedy.ts";
import { counted, markdownTable } from "./tables.ts";

const sizes = [20_000, 100_000, 300_000];

/** A seeded generator of numbers from 0 to 1: the same retailers in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Weights spread over four powers of ten, caps of 1 to 60 cartons, and 40 % of what the caps would take. */
function market(retailers: number): AllocationInput {
  const next = numbersFrom(retailers);
  const retailer = Int32Array.from({ length: retailers }, (_, row) => row + 1);
  const weight = Float64Array.from({ length: retailers }, () => Math.ceil(10 ** (2 + 4 * next())));
  const capPacks = Int32Array.from({ length: retailers }, () => 1 + Math.floor(60 * next() ** 2));
  const wanted = capPacks.reduce((sum, cap) => sum + cap, 0);
  return {
    supplyPacks: packs(Math.round(wanted * 0.4)),
    orderStepPacks: packs(1),
    rotation: 2713,
    retailer,
    weight,
    capPacks,
    requestedPacks: new Int32Array(retailers).fill(-1),
    active: new Uint8Array(retailers).fill(1),
  };
}

/** The median time of a few rounds, milliseconds. */
function timed(rounds: number, work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return times.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
}

function rowOf(retailers: number): string[] {
  const input = market(retailers);
  const rule = rules.weightedUniform;
  const plan = allocate(rule, input);
  strict.deepEqual(plan.plannedPacks, heapGreedy(rule, input), "both ways give the same plan");
  const [own, plain] = [
    timed(9, () => allocate(rule, input)),
    timed(3, () => heapGreedy(rule, input)),
  ];
  return [
    counted(retailers),
    counted(plan.placedPacks),
    own.toFixed(1),
    plain.toFixed(1),
    (plain / own).toFixed(1),
  ];
}

if (import.meta.main) {
  const headings = ["retailers", "units placed", "allocate, ms", "heap, unit by unit, ms", "times"];
  process.stdout.write(`${markdownTable(headings, sizes.map(rowOf))}\n`);
}

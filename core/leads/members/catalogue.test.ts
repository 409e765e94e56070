import { assert, constantFrom, integer, property, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";

import { chanceFrom } from "../chance.ts";
import { learnLeads, type LeadModel } from "../learn-leads.ts";
import { aucOf } from "../measures/auc.ts";
import { bestFirst } from "../measures/top.ts";
import type { AnyLeadMember } from "../member.ts";
import type { CellColumns } from "../training.ts";
import { leadMembers } from "./catalogue.ts";

const catalogue: [string, AnyLeadMember][] = Object.entries(leadMembers);

/** Retailers of two kinds with a breadth; the broad kiosks take it up, most of the time. */
function planted(n: number, seed: number): { columns: CellColumns; labels: Uint8Array } {
  const chance = chanceFrom(seed);
  const kinds = Array.from({ length: n }, () => (chance.next() < 0.4 ? "kiosk" : "grocery"));
  const breadth = Array.from({ length: n }, () => chance.below(60));
  const noise = Array.from({ length: n }, () => String(chance.below(9)));
  const labels = Uint8Array.from(kinds, (kind, row) => {
    const odds = (kind === "kiosk" ? 1 : -1) + ((breadth[row] ?? 0) - 30) / 12;
    return chance.next() < 1 / (1 + Math.exp(-odds)) ? 1 : 0;
  });
  const columns = new Map([
    ["kind", kinds],
    ["breadth", breadth.map((count) => (count === 7 ? "" : String(count)))],
    ["noise", noise],
  ]);
  return { columns, labels };
}

function learned(
  member: AnyLeadMember,
  { columns, labels }: { columns: CellColumns; labels: Uint8Array },
): LeadModel {
  const model = learnLeads(columns, labels, undefined, { one: member });
  if (!model.ok) throw new Error(model.code);
  return model;
}

const repeated = <Value>(values: readonly Value[], each: number): Value[] =>
  values.flatMap((value) => Array.from({ length: each }, () => value));

const pick = (columns: CellColumns, rows: readonly number[]): CellColumns =>
  new Map(Array.from(columns, ([name, cells]) => [name, rows.map((row) => cells[row] ?? "")]));

const known = planted(240, 1);
const others = planted(200, 2);

describe.each(catalogue)("%s", (_id, member) => {
  const model = learned(member, known);
  const scores = model.score(others.columns);

  it.each([...member.examples])("$why", ({ given, expect: expected }) => {
    const cells = Object.entries(given.columns);
    const columns = new Map(cells.map(([name, texts]) => [name, repeated(texts, given.each)]));
    const labels = Uint8Array.from(repeated(given.labels, given.each));
    const order = bestFirst(
      learned(member, { columns, labels }).score(new Map(Object.entries(given.asked))),
    );
    expect([...order]).toEqual(expected);
  });

  it("gives scores from 0 to 1 that order others better than chance", () => {
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
    // chance gives 0.5, with a standard error of 0.04
    expect(aucOf(scores, others.labels)).toBeGreaterThan(0.72);
  });

  it("says the same of the same, and of columns in another order", () => {
    const turned = { ...known, columns: new Map([...known.columns].toReversed()) };
    expect(learned(member, turned).score(others.columns)).toEqual(scores);
  });

  it("scores a row alike whoever is asked about with it", () => {
    const rows = Array.from({ length: 200 }, (_, row) => row);
    assert(
      property(shuffledSubarray(rows, { minLength: 1 }), (some) => {
        const alone = model.score(pick(others.columns, some));
        expect([...alone]).toEqual(some.map((row) => scores[row]));
      }),
      { numRuns: 20 },
    );
  });

  it("has an answer for words and numbers that it has never seen", () => {
    assert(
      property(constantFrom("", "mill", "7", "-1e9"), integer(), (kind, breadth) => {
        const asked = new Map([
          ["kind", [kind]],
          ["breadth", [String(breadth)]],
          ["noise", ["?"]],
        ]);
        const [score = -1] = model.score(asked);
        expect(score > 0 && score < 1).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("gives the reasons that were planted, with their direction", () => {
    const asked = new Map([
      ["kind", ["kiosk", "grocery"]],
      ["breadth", ["55", "3"]],
      ["noise", ["4", "4"]],
    ]);
    const [best = [], worst = []] = model.reasons(asked, [0, 1]);
    const named = [...best, ...worst].filter(({ column }) => column !== "noise");
    expect(new Set(named.map(({ column }) => column))).toEqual(new Set(["kind", "breadth"]));
    for (const { effect } of best.slice(0, 2)) expect(effect).toBeGreaterThan(0);
    for (const { effect } of worst.slice(0, 2)) expect(effect).toBeLessThan(0);
  });
});

it("refuses columns that tell nobody apart", () => {
  const columns = new Map([
    ["same", ["1", "1", "1", "1"]],
    ["code", ["a", "b", "c", "d"]],
  ]);
  expect(learnLeads(columns, Uint8Array.of(0, 1, 0, 1))).toMatchObject({
    ok: false,
    code: "columns-say-nothing",
  });
});

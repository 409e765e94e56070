import { expect, it } from "vitest";

import { languages } from "../units/index.ts";
import { checkClaim } from "./check-claim.ts";
import { claimChecks } from "./claims/catalogue.ts";
import { knownErrors } from "./known-errors.ts";
import { readClaim } from "./read-claim.ts";
import { claimCheckNamed, claimChecksById, fieldTextIn } from "./statement.ts";

const { breakdownAddsUp, unitOfQuantity, windowLength, membershipAgainstTotal } = claimChecks;
const breakdown = (parts: string) =>
  readClaim(breakdownAddsUp, { total: "12", parts, figures: "counted" });

it("reads a list however people separate it", () => {
  const said = [
    "2+5+2+1+1",
    "2、5、2、1、1",
    "2;5;2;1;1",
    "2 5 2 1 1",
    "2，5，2，1，1",
    "2,5,2,1,1",
  ];
  const [first, ...others] = said.map(breakdown);
  expect(first).toMatchObject({ ok: true, claim: { total: { value: 12, decimals: 0 } } });
  for (const other of others) expect(other).toEqual(first);
});

it("takes a comma between thousands for no separator", () => {
  expect(breakdown("1,008.13、12")).toMatchObject({
    claim: { parts: [{ value: 1008.13, decimals: 2 }, { value: 12 }] },
  });
});

it("reads days as they are written in Chinese and in numbers, and choices by id or title", () => {
  const days = { from: "2021年6月1日", to: "2021/11/30", monthsSaid: "5", writtenOn: "" };
  expect(readClaim(windowLength, days)).toMatchObject({ claim: { writtenOn: null } });
  for (const figures of ["counted", "逐一数出", "逐一數出", "Counted"])
    expect(readClaim(breakdownAddsUp, { total: "1", parts: "1", figures })).toMatchObject({
      claim: { figures: "counted" },
    });
});

it("names every field that it cannot read, and why", () => {
  expect(
    readClaim(breakdownAddsUp, { parts: "2、many", figures: "guessed", colour: "red" }),
  ).toEqual({
    ok: false,
    fields: [
      { field: "total", reason: "missing" },
      { field: "parts", reason: "no-figure" },
      { field: "figures", reason: "no-choice" },
      { field: "colour", reason: "unknown-field" },
    ],
  });
  const sizes = { packsPerCarton: "0", cartonsPerCase: "2.5", cartonsPerBigCase: "" };
  const unit = { ...sizes, amountYuan: "1e3", quantity: "9".repeat(40), unit: "case" };
  expect(readClaim(unitOfQuantity, unit)).toMatchObject({
    fields: [
      { field: "amountYuan", reason: "no-figure" },
      { field: "quantity", reason: "no-figure" },
      { field: "packsPerCarton", reason: "too-small" },
      { field: "cartonsPerCase", reason: "no-count" },
      { field: "cartonsPerBigCase", reason: "missing" },
    ],
  });
  const days = { from: "2021-02-30", to: "2021-11-30", monthsSaid: "-5" };
  expect(readClaim(windowLength, days)).toMatchObject({
    fields: [
      { field: "from", reason: "no-day" },
      { field: "monthsSaid", reason: "too-small" },
    ],
  });
});

it("lets a number of members fall", () => {
  const texts = { addedLeast: "1", addedMost: "1", units: "1", removed: "4", netSaid: "-3" };
  expect(readClaim(membershipAgainstTotal, texts)).toMatchObject({ claim: { netSaid: -3 } });
});

it.each(knownErrors.map((error) => [error.id, error] as const))(
  "catches %s as it is typed in",
  (_id, { check: id, fields, expect: expected }) => {
    const check = claimChecks[id];
    const read = readClaim(check, fields);
    expect(read.ok ? checkClaim(check, read.claim, {}).state : read.fields).toBe(expected);
  },
);

it("has every checkable error of the domain's list among its examples", () => {
  const wanted = Array.from({ length: 10 }, (_, at) => `Q${at + 1}`);
  expect([...new Set(knownErrors.map(({ id }) => id))]).toEqual(wanted);
});

it("knows a check and its fields by id and by title in every language", () => {
  for (const [id, { titles, looksAt }] of claimChecksById) {
    for (const language of languages) expect(claimCheckNamed(titles[language])).toBe(id);
    expect(claimCheckNamed(id)).toBe(id);
    // whoever marks a report wants to know where to put the mark
    const doubted = Object.values(looksAt).filter((field) => Object.hasOwn(field, "isInQuestion"));
    expect([id, doubted.length]).toEqual([id, 1]);
  }
  expect(claimCheckNamed("no such check")).toBe(null);
  for (const cell of ["total=12", "合计=12", "合計：12", " Total ＝ 12 "])
    expect(fieldTextIn("breakdownAddsUp", cell)).toEqual({ field: "total", text: "12" });
  expect(fieldTextIn("breakdownAddsUp", "colour=red")).toEqual({ field: "colour", text: "red" });
  expect(fieldTextIn("breakdownAddsUp", "12")).toBe(null);
});

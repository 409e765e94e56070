import { wordsForFile, type FileProblemCode } from "@dongxiao/store/imports";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { goodOrder, type MalformedFile, ordersText } from "./malformed-file.ts";
import { malformedFiles } from "./malformed-files.ts";
import { type MalformedRoom, openMalformedRoom, type Outcome } from "./malformed-room.ts";

const secondsMost = 20;
const megabytesMost = 400;

let room: MalformedRoom;
let before: Record<string, number>;
const told: string[] = [];

beforeAll(async () => {
  room = await openMalformedRoom();
  const kind = "orders";
  const expected = { good: 1, cells: [] };
  const bytes = () => ordersText(goodOrder);
  // the first check loads what every later one shares
  await room.send({ name: "a good file", kind, fileName: "orders.csv", bytes, expected });
  before = await room.held();
});
afterAll(async () => {
  await room.close();
  process.stdout.write(`${told.join("\n")}\n`);
});

function tell({ name, expected }: MalformedFile, { milliseconds, grownMegabytes }: Outcome): void {
  const cells = "file" in expected ? [expected.file] : expected.cells.map(([, , , code]) => code);
  const code = [...new Set(cells)].join(" ") || "good";
  const figures = `${milliseconds.toFixed(0).padStart(6)} ms ${grownMegabytes.toFixed(0).padStart(4)} MB`;
  told.push(`${name.padEnd(56)} ${code.padEnd(40)} ${figures}`);
}

function hasWords(texts: Readonly<Record<string, string>>): boolean {
  return ["zh-Hans", "zh-Hant", "en"].every(
    (language) => (texts[language] ?? "") !== "" && !/[{}…]/.test(texts[language] ?? ""),
  );
}

const refused = malformedFiles.filter(({ expected }) => "file" in expected);
const named = malformedFiles.filter(({ expected }) => "cells" in expected);

it("knows more than forty files, each by a name of its own", () => {
  expect(malformedFiles.length).toBeGreaterThan(40);
  expect(
    new Set(malformedFiles.map(({ kind, fileName, name }) => kind + fileName + name)).size,
  ).toBe(malformedFiles.length);
});

describe("is refused whole, leaving nothing behind:", () => {
  it.each(refused)("$name ($fileName)", async (file) => {
    const outcome = await room.send(file);
    const { batch, milliseconds, grownMegabytes } = outcome;
    tell(file, outcome);
    const { code, detail } = batch.refusal as {
      code: FileProblemCode;
      detail: Record<string, string>;
    };
    expect({ state: batch.state, file: code }).toEqual({ state: "refused", ...file.expected });
    expect(hasWords(wordsForFile(code, detail))).toBe(true);
    expect(await room.staged(batch.id)).toBe(0);
    expect(await room.held()).toEqual(before);
    expect(milliseconds).toBeLessThan(secondsMost * 1000);
    expect(grownMegabytes).toBeLessThan(megabytesMost);
  });
});

describe("has its bad cells named and its good rows kept apart:", () => {
  it.each(named)("$name ($fileName)", async (file) => {
    const outcome = await room.send(file);
    const { batch, cells, headers, milliseconds, grownMegabytes, refusedToApply } = outcome;
    tell(file, outcome);
    expect(batch.state).toBe("checked");
    expect({
      good: batch.counts["staged"],
      cells: cells
        .map(({ row, header, value, code }) => [row, header, value, code])
        .toSorted(([a], [b]) => Number(a) - Number(b)),
    }).toEqual(file.expected);
    for (const { sheet, column, header, reason } of cells) {
      expect(headers[column] ?? "").toBe(header);
      expect(sheet).toBe(file.fileName.endsWith(".xlsx") ? "订单" : "");
      expect(hasWords(reason)).toBe(true);
    }
    const isRefused = (batch.counts["refused"] ?? 0) > 0;
    expect(refusedToApply).toBe(isRefused ? "import-has-errors" : null);
    expect(await room.held()).toEqual(before);
    expect(milliseconds).toBeLessThan(secondsMost * 1000);
    expect(grownMegabytes).toBeLessThan(megabytesMost);
  });
});

import { expect, it } from "vitest";

import { boardOptionsOf, usualBoard } from "./board-options.ts";
import { meanOf, percent, rangePercent, signedPercent } from "./figures.ts";
import { pageOf } from "./page.ts";
import { runBoard } from "./run-board.ts";

const tiny = { retailers: 40, skus: 8, weeks: 16, seeds: [7] };

it("makes the same page from the same seeds", () => {
  const heard: string[] = [];
  const page = pageOf(
    tiny,
    runBoard(tiny, (text) => heard.push(text)),
  );
  expect(
    pageOf(
      tiny,
      runBoard(tiny, () => {}),
    ),
  ).toBe(page);
  expect(page).toContain("--retailers 40 --skus 8 --weeks 16 --seeds 7");
  expect(page).not.toMatch(/NaN|undefined|null/);
  expect(page).toContain("never to a penalty");
  expect(heard).toContain("seed 7: policy equalSplit, same goods");
});

it("takes the usual board where nothing is said", () => {
  expect(boardOptionsOf([])).toEqual({ ...usualBoard, to: null });
  expect(boardOptionsOf(["--skus", "9", "--seeds", "4,5", "--to", "x.md"])).toEqual({
    ...usualBoard,
    skus: 9,
    seeds: [4, 5],
    to: "x.md",
  });
});

it("refuses sizes that no city has", () => {
  expect(() => boardOptionsOf(["--weeks", "15"])).toThrow("--weeks takes whole numbers from 16");
  expect(() => boardOptionsOf(["--seeds", "1,x"])).toThrow("not x");
  expect(() => boardOptionsOf(["--seeds", "1,"])).toThrow("--seeds");
});

it("writes shares as percentages", () => {
  // (0.1 + 0.3) ÷ 2 = 0.2
  expect(meanOf([0.1, 0.3])).toBeCloseTo(0.2);
  expect(percent(0.1234)).toBe("12.3");
  expect([0.05, -0.05, 0.0001].map(signedPercent)).toEqual(["+5.0", "-5.0", "0.0"]);
  expect(rangePercent([0.1, 0.3])).toBe("20.0 (10.0 to 30.0)");
  expect(rangePercent([0.1])).toBe("10.0");
});

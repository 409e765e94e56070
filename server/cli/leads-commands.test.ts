import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

import { runProgram } from "./program.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dongxiao-leads-"));
  file("train.csv", [header, ...known]);
  file("test.csv", ["类型,品牌数", ...asked]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, lines: readonly string[]): string {
  const place = path.join(folder, name);
  writeFileSync(place, `${lines.join("\n")}\n`);
  return place;
}

const header = "类型,品牌数,接受";
/** Broad kiosks take it up, narrow grocers do not, of the others half. */
const known = Array.from({ length: 30 }, (_, at) => [
  `小亭,${40 + at},yes`,
  `食杂店,${at % 20},no`,
  `小亭,${at % 20},${at % 2 === 0 ? "yes" : "no"}`,
  `食杂店,${40 + at},${at % 2 === 0 ? "no" : "yes"}`,
]).flat();
const asked = ["食杂店,3", "小亭,55", ",", "小亭,8"];

async function run(...words: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const terminal = {
    isInteractive: false,
    out: (line: string) => {
      out += `${line}\n`;
    },
    error: (text: string) => {
      error += text;
    },
  };
  const env = { DONGXIAO_DATA: path.join(folder, "not-there") };
  const code = await runProgram(["leads", ...words], env, terminal);
  return { code, out, error };
}

const wordsFor = (train: string, test: string, label = "接受"): string[] => [
  "--train",
  path.join(folder, train),
  "--test",
  path.join(folder, test),
  "--label",
  label,
];

it("prints every row of the file, the best first, and nothing else", async () => {
  const { code, out, error } = await run(...wordsFor("train.csv", "test.csv"), "--json");
  const leads: { row: number; score: number }[] = JSON.parse(out);
  expect(code).toBe(0);
  expect(new Set(leads.map(({ row }) => row))).toEqual(new Set([0, 1, 2, 3]));
  expect(leads).toHaveLength(4);
  expect([leads[0]?.row, leads[3]?.row]).toEqual([1, 0]);
  expect(leads.map((lead) => Object.keys(lead))).toEqual(leads.map(() => ["row", "score"]));
  const scores = leads.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(error).toContain("ridge 100%");
});

it("gives the same for the same files, and for columns or rows in another order", async () => {
  const turnedRows = asked.map((row) => row.split(",").toReversed().join(",")).toReversed();
  file("turned.csv", ["品牌数,类型", ...turnedRows]);
  const scoresOf = async (name: string): Promise<Map<number, number>> => {
    const { out } = await run(...wordsFor("train.csv", name), "--json");
    const leads: { row: number; score: number }[] = JSON.parse(out);
    return new Map(leads.map(({ row, score }) => [row, score]));
  };
  const scores = await scoresOf("test.csv");
  expect(await scoresOf("test.csv")).toEqual(scores);
  const turned = await scoresOf("turned.csv");
  for (const [row, score] of scores) expect(turned.get(3 - row)).toBe(score);
});

it("says why, and does not look at a label in the file to score", async () => {
  file("labelled.csv", [header, ...asked.map((row, at) => `${row},${at === 0 ? "yes" : "no"}`)]);
  const words = wordsFor("train.csv", "labelled.csv");
  const { out, error } = await run(...words, "--json", "--reasons");
  const [best] = JSON.parse(out);
  expect(best).toMatchObject({ row: 1, reasons: [{ value: expect.any(String) }, {}] });
  expect(new Set(best.reasons.map(({ column }: { column: string }) => column))).toEqual(
    new Set(["类型", "品牌数"]),
  );
  expect(error).toContain("it was not used");
  const listed = await run(...words);
  expect(listed.out).toContain("Learned from 120 rows, 60 of them yes; 4 rows scored");
  // the last 36 of 120 rows are of all four kinds, as the first 84 are
  expect(listed.out).toMatch(/tried on the rest: AUC 0\.[6-9]\d\d ± 0\.\d\d\d/);
  expect(listed.out).not.toContain("may be of no use");
  expect(listed.out).toMatch(/1 {2}行 \/ row {6}1 .*↑ 品牌数 = 55/);
});

it.each([
  ["file-missing", "nowhere.csv", [], /There is no file/],
  ["file-empty", "empty.csv", null, /is empty/],
  ["sheet-headers-missing", "bare.csv", ["1,2,0", "3,4,1"], /no header row/],
  ["label-missing", "unlabelled.csv", ["类型,品牌数", "a,1"], /no label column “接受”/],
  ["label-not-binary", "odd.csv", [header, "a,1,0", "b,2,maybe"], /line 3 is “maybe”/],
  ["label-one-class", "one.csv", [header, "a,1,1", "b,2,1"], /1 \(yes\) in 2 rows and 0/],
  ["columns-differ", "other.csv", ["类型,接受", "a,1", "b,0"], /only in the file to score: 品牌数/],
  ["row-ragged", "short.csv", [header, "a,1,0", "b,2"], /short.csv, line 3: .*fewer cells/],
  ["row-ragged", "long.csv", [header, "a,1,0,9"], /long.csv, line 2: .*more cells/],
  ["cell-odd", "quote.csv", [header, '"a"b,1,0'], /quote.csv, line 2: .*quotation/],
])("refuses with %s: %s", async (expected, name, lines, words) => {
  if (lines === null) writeFileSync(path.join(folder, name), "");
  else if (lines.length > 0) file(name, lines);
  const { code, error } = await run(...wordsFor(name, "test.csv"));
  expect(code).toBe(1);
  expect(error).toMatch(words);
  const { out } = await run(...wordsFor(name, "test.csv"), "--json");
  expect(JSON.parse(out)).toMatchObject({ ok: false, code: expected });
});

it("warns where what the earlier rows teach does not order the later ones", async () => {
  const turned = known.map((row, at) => {
    const isLate = at >= 0.7 * known.length;
    return isLate ? row.replace(/yes$|no$/, (said) => (said === "yes" ? "no" : "yes")) : row;
  });
  file("turned-late.csv", [header, ...turned]);
  const { code, out } = await run(...wordsFor("turned-late.csv", "test.csv"));
  expect([code, out.includes("the list may be of no use")]).toEqual([0, true]);
});

it("asks for the files where it stands alone, and for none of them where one of its own commands is meant", async () => {
  const bare = await run("--test", "test.csv", "--label", "接受");
  expect([bare.code, bare.out]).toEqual([2, ""]);
  expect(bare.error).toContain("required option '--train <file>' not specified");
  const sku = await run("sku", "--json");
  expect(sku.code).toBe(2);
  expect(sku.error).toContain("required option '--sku <code>' not specified");
  const campaign = await run("campaign", "--since", "2021-11-08");
  expect([campaign.code, campaign.error.includes("'--file <file>'")]).toEqual([2, true]);
  // everything is said that is needed: what is missing is a folder that can be written
  const nowhere = path.join(folder, "train.csv", "data");
  const done = await run("sku", "--sku", "S1", "--weeks", "6", "--data", nowhere, "--json");
  expect([done.code, JSON.parse(done.out)]).toMatchObject([1, { code: "data-folder-unwritable" }]);
});

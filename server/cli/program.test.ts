import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

import { runProgram } from "./program.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dongxiao-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const code = await runProgram(
    words,
    { DONGXIAO_DATA: folder },
    {
      isInteractive: false,
      out: (line) => {
        out += `${line}\n`;
      },
      error: (text) => {
        error += text;
      },
    },
  );
  return { code, out, error };
}

it.each([
  ["start"],
  ["serve"],
  ["add-administrator"],
  ["template"],
  ["import"],
  ["export"],
  ["undo"],
  ["migrate"],
  ["rebuild-facts"],
  ["backup"],
  ["restore"],
  ["doctor"],
  ["week", "run"],
  ["week", "show"],
  ["quality"],
  ["quality", "claim"],
  ["indicators"],
  ["leads"],
  ["drill"],
  ["analysis", "pareto"],
  ["analysis", "classes"],
  ["analysis", "prices"],
  ["analysis", "progress"],
  ["segment"],
  ["city"],
  ["territory"],
  ["tier", "run"],
  ["tier", "list"],
  ["tier", "show"],
  ["tier", "publish"],
  ["tier", "withdraw"],
  ["tier", "explain"],
  ["file", "show"],
  ["file", "fields"],
  ["file", "add-field"],
  ["file", "set"],
  ["file", "tag"],
  ["file", "licence"],
  ["file", "warnings"],
  ["card"],
  ["care", "list"],
  ["care", "contact"],
  ["care", "promise"],
  ["care", "settle"],
  ["care", "complaint"],
  ["care", "answer"],
  ["care", "lend"],
  ["care", "return"],
  ["care", "strike"],
  ["uplift", "weak"],
  ["uplift", "swot"],
  ["uplift", "open"],
  ["uplift", "list"],
  ["uplift", "done"],
  ["uplift", "effect"],
])("explains %s %s in Chinese and English", async (...words) => {
  const { code, out } = await run(...words, "--help");
  expect([code, /[一-龥].* \/ \w/.test(out)]).toEqual([0, true]);
});

it.each([
  ["an unknown command", ["fly"]],
  ["a missing word", ["import", "orders"]],
  ["an administrator without a name", ["add-administrator", "chief"]],
  ["an unknown kind", ["import", "dreams", "a.csv"]],
  ["no number", ["undo", "x"]],
  ["no day", ["week", "run", "--cycle", "tomorrow"]],
  ["an analysis of no period", ["analysis", "pareto"]],
  ["a share above one", ["analysis", "pareto", "--period", "2021", "--share-a", "80"]],
  ["an unknown segmentation", ["segment", "--id", "by-weather"]],
  ["a parameter that is no number", ["segment", "--set", "months=three"]],
  ["an unknown option", ["doctor", "--loudly"]],
  ["a setting that is no number", ["quality", "--set", "times=many"]],
  ["leads without a label", ["leads", "--train", "a.csv", "--test", "b.csv"]],
  ["an impossible port", ["serve", "--port", "port"]],
  ["an example that nobody knows", ["start", "--example", "moon"]],
  ["a city nowhere", ["city", "--retailers", "30"]],
  ["a city of nobody", ["city", "--out", "city", "--retailers", "0"]],
  ["a city of too many", ["city", "--out", "city", "--retailers", "50001"]],
  ["half a SKU", ["city", "--out", "city", "--skus", "1.5"]],
  ["more weeks than ten years", ["city", "--out", "city", "--weeks", "521"]],
  ["a seed below zero", ["city", "--out", "city", "--seed", "-1"]],
  ["no seed", ["city", "--out", "city", "--seed", ""]],
  ["more than everybody", ["city", "--out", "city", "--sample", "1.01"]],
  ["three threads", ["city", "--out", "city", "--threads", "3"]],
])("ends with 2 for wrong usage: %s", async (_what, words) => {
  expect((await run(...words)).code).toBe(2);
});

it("says in both languages which examples there are when the environment names another", async () => {
  let said = "";
  const error = (text: string): void => void (said += text);
  const terminal = { isInteractive: false, out: error, error };
  const env = { DONGXIAO_DATA: folder, DONGXIAO_EXAMPLE: "moon" };
  expect(await runProgram(["start"], env, terminal)).toBe(2);
  expect(said).toMatch(/应为 city, iowa 之一 \/ .* is one of city, iowa/);
});

it("ends with 1 when the backup is not there, and says so in JSON when asked", async () => {
  const { code, out } = await run("restore", path.join(folder, "nowhere"), "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ ok: false, code: "not-found" });
});

it("ends with 1 when the data folder cannot be made", async () => {
  const file = path.join(folder, "a-file");
  writeFileSync(file, "");
  const { code, error } = await run("doctor", "--data", path.join(file, "below"));
  expect([code, error.includes("cannot be written"), error.includes("无法写入")]).toEqual([
    1,
    true,
    true,
  ]);
});

it("checks what a report states, from words or from a file, without any data", async () => {
  const words = ["total=12", "parts=2+5+2+1+1", "figures=counted"];
  const said = await run("quality", "claim", "breakdownAddsUp", ...words, "--json");
  expect(said.code).toBe(0);
  const { value } = JSON.parse(said.out);
  expect(value.verdicts).toMatchObject([{ state: "wrong", doubted: ["total"] }]);
  const file = path.join(folder, "claims.json");
  const statements = [{ check: "升降措辞与幅度", fields: { 变化幅度: "-3.00", 措辞: "持平" } }];
  writeFileSync(file, JSON.stringify(statements));
  const read = await run("quality", "claim", "--file", file);
  expect(read.out).toContain("一致 / Consistent");
  // 3 % is more than the 2 % that are called flat here
  const strict = ["changePercent=-3.00", "word=flat", "--set", "flat=0.02"];
  expect((await run("quality", "claim", "changeWord", ...strict)).out).toContain("有误 / Wrong");
  for (const wrong of [["claim"], ["claim", "changeWord", "flat"], ["claim", "--file", "/nowhere"]])
    expect((await run("quality", ...wrong)).code).toBe(1);
});

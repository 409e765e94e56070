import { problems } from "@dongxiao/contract";
import { languages } from "@dongxiao/core/units";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const house = path.resolve(import.meta.dirname, "../..");
const rooms = ["server", "store", "trials", "contract"];
const isProof = (name: string): boolean => /\.(test|trial)\.ts$/.test(name);

/** Every test of the rooms where problems arise, as one text. */
function proofs(): string {
  const files = rooms.flatMap((room) =>
    readdirSync(path.join(house, room), { recursive: true, encoding: "utf8" })
      .filter((name) => isProof(name) && !name.includes("node_modules") && !name.includes("dist/"))
      .map((name) => path.join(house, room, name)),
  );
  return files.map((file) => readFileSync(file, "utf8")).join("\n");
}

it("raises every problem of the contract in some test", () => {
  const said = proofs();
  const unproven = Object.keys(problems).filter((code) => !said.includes(`"${code}"`));
  expect(unproven).toEqual([]);
});

it("says every problem in every language with the same facts in it", () => {
  const factsIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
  for (const [code, { titles }] of Object.entries(problems))
    for (const language of languages)
      expect([code, factsIn(titles[language])]).toEqual([code, factsIn(titles["zh-Hans"])]);
});

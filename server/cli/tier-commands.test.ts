import { expect, it } from "vitest";

import { paramWords } from "./tier-commands.ts";

it("reads settings and bounds, prices in yuan", () => {
  const said = ["margin=0.1", "volume=390,450", "price=80.5,150"];
  const chosen = said.reduce((before, word) => paramWords(word, before), paramWords("tiers=12"));
  expect(chosen).toEqual({
    settings: { tiers: 12, margin: 0.1 },
    bounds: { volume: [390, 450], price: [8050, 15_000] },
  });
});

it("refuses what is neither", () => {
  for (const word of ["margin", "=3", "volume=", "volume=1,x"])
    expect(() => paramWords(word)).toThrow("margin=0.05");
});

import { expect, it } from "vitest";

import { languages } from "../../units/index.ts";
import { scorePresets } from "./presets/index.ts";
import { nothingScored } from "./score-evidence.ts";
import { scoreRetailers } from "./score-retailers.ts";
import { scoreSentences } from "./score-sentence.ts";
import { seededScores } from "./score-testing.ts";

const { scheme, examples } = scorePresets.star;
const shop = { ...nothingScored, retailer: 1, ...examples[0].given };
const [row] = scoreRetailers(scheme, [shop]);

it("says the total with the heads that add up to it, each part with its number, and the rating", () => {
  const said = row === undefined ? [] : scoreSentences(scheme, row, shop).map(({ en }) => en);
  // 25 + 26.25 + 8.06 + 13.26 + 8.06 + 0 = 80.63
  expect(said[0]).toBe(
    "80.63 of 100: Conduct 25 of 25, Contribution to sales 26.25 of 35, Marked prices 8.06 of 10, " +
      "Cooperation 13.26 of 15, Overall assessment 8.06 of 10, Bonus 0 of 5.",
  );
  expect(said).toContain("Monthly cartons: 433.3 cartons a month, 10 of 10.");
  expect(said.at(-1)).toBe("The rating is 6A7 (Super five stars), place 1 in its group.");
});

it("tells of events that do not count yet", () => {
  if (row === undefined) return;
  const said = scoreSentences(scheme, row, { openPenaltyPoints: 10 });
  expect(said.at(-1)?.en).toBe(
    "Events of 10 points wait for a reply or an answer; until then they do not count.",
  );
});

it("leaves no place unfilled in any language, of any scheme and retailer", () => {
  const city = seededScores(30);
  for (const preset of Object.values(scorePresets))
    for (const one of scoreRetailers(preset.scheme, city))
      for (const sentence of scoreSentences(preset.scheme, one, nothingScored))
        for (const language of languages) expect(sentence[language]).not.toMatch(/[{}]|undefined/);
});

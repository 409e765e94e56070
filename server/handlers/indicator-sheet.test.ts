import { indicatorQuestion } from "@dongxiao/contract";
import { languages } from "@dongxiao/core/units";
import { expect, it } from "vitest";

import { registry } from "../indicators/definitions.ts";
import { answerSheets } from "./indicator-sheet.ts";

const day = "2021-11-08";
const question = indicatorQuestion.parse({ ids: ["on-shelf-rate"], period: day });

/** An answer without a cell, with every definition of the house. */
const answer = {
  period: { name: day, kind: "cycle" as const, from: day, to: "2021-11-14", cycles: 1 },
  comparePeriod: null,
  trendPeriods: [],
  dataUntil: day,
  madeAt: `${day}T00:00:00.000Z`,
  definitions: registry(),
  members: {},
  cells: [],
};

it.each(languages)("says every formula and its source in the reader's words: %s", (language) => {
  const [, sheet] = answerSheets(answer, question, language);
  for (const { titles, formulas, sources } of answer.definitions) {
    const line = sheet?.rows.find(([what]) => what === titles[language]);
    expect(line?.[1]).toContain(` · ${formulas[language]} · `);
    expect(line?.[1]).toContain(` · ${sources[language]}`);
  }
});

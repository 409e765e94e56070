import { languages } from "@dongxiao/core/units";
import { expect, it } from "vitest";

import { booksProblems } from "./refusals.ts";

it("names the same details in every language", () => {
  for (const titles of Object.values(booksProblems)) {
    const details = languages.map((language) =>
      (titles[language].match(/\{\w+\}/g) ?? []).toSorted().join(" "),
    );
    expect(new Set(details).size).toBe(1);
  }
});

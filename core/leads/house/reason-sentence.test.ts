import { describe, expect, it } from "vitest";

import { languages } from "../../units/index.ts";
import { houseFeatures } from "./house-feature.ts";
import { medianCell, reasonSentence } from "./reason-sentence.ts";

describe("a reason", () => {
  const medianOf = (feature: string): string => (feature === "breadth" ? "23" : "");

  it("says the value, the median and which way it speaks, in every language", () => {
    const many = reasonSentence({ feature: "breadth", value: "42", effect: 0.3 }, medianOf);
    expect(many).toEqual({
      "zh-Hans": "近 13 周进货规格数：42 个，中位数 23 个，更可能接受。",
      "zh-Hant": "近 13 週進貨規格數：42 個，中位數 23 個，更可能接受。",
      en: "SKUs bought in 13 weeks: 42, median 23; speaks for it.",
    });
    const unknown = reasonSentence({ feature: "growth", value: "", effect: -0.1 }, medianOf);
    expect(unknown?.["zh-Hans"]).toBe("比再前 13 周的增幅：没有记录，较不可能接受。");
    const type = reasonSentence(
      { feature: "businessType", value: "specialist", effect: 1 },
      medianOf,
    );
    expect(type?.["zh-Hant"]).toBe("業態：菸酒店，更可能接受。");
    expect(reasonSentence({ feature: "gone", value: "", effect: 1 }, medianOf)).toBeNull();
  });

  it("has a title in every language for every feature", () => {
    for (const { titles } of Object.values(houseFeatures))
      for (const language of languages) expect(titles[language]).not.toBe("");
  });

  it("takes the middle of the numbers that are known", () => {
    expect([medianCell(["3", "", "1", "2"]), medianCell(["", "grocery"])]).toEqual(["2", ""]);
  });
});

import { describe, expect, it } from "vitest";

import type { Titles } from "../units/index.ts";
import { indicators } from "./catalogue.ts";
import { composites } from "./composites/catalogue.ts";
import type { AnyComposite } from "./composites/composite.ts";
import type { Indicator } from "./indicator.ts";

type Definition = Indicator | AnyComposite;
const catalogue: [string, Definition][] = Object.entries({ ...indicators, ...composites });

/** Everything that people read of a definition. */
function textsOf({ titles, formula, population, source, parameters }: Definition): Titles[] {
  const named = Object.values(parameters).map((parameter) => parameter.titles);
  return [titles, formula, population, source, ...named];
}

const han = /\p{Script=Han}/u;

/** ASCII punctuation that touches a Chinese character: Chinese writes its own, ，：；（）！？。 */
const halfWidth = /\p{Script=Han}\s*[,:;!?()]|[,:;!?()]\s*\p{Script=Han}/u;

/** Characters of mainland China that Taiwan writes otherwise, among those that the trade's words are made of. */
const simplifiedOnly =
  /[业两为产从们价会传体关内减则办务动区单卖历压县变号后员图场处备复头实审对导层币师带库应开归当录总户报择换据数断无时显权来标样档检汇没点状现电畅监盘码确离种称稳类级线组终经结给络统绩续维综编计订认记许设证评识话该详误说请调货质购费资过还这进远连选错长门间阶际随页项须预领额验周采划挂网销]/u;

describe.each(catalogue)("%s", (_id, definition) => {
  it("says its formula and its source in three languages, each in its own words", () => {
    for (const text of [definition.formula, definition.source]) {
      const said = Object.values(text).map((one) => one.trim());
      expect(said).not.toContain("");
      expect(new Set(said).size).toBe(3);
    }
  });

  it("says everything in Chinese to Chinese readers, with Chinese punctuation, and no Chinese to English ones", () => {
    for (const text of textsOf(definition)) {
      expect(text["zh-Hans"]).toMatch(han);
      expect(text["zh-Hant"]).toMatch(han);
      expect(text["zh-Hans"]).not.toMatch(halfWidth);
      expect(text["zh-Hant"]).not.toMatch(halfWidth);
      expect(text.en).not.toMatch(han);
    }
  });

  it("keeps simplified characters out of traditional Chinese", () => {
    for (const text of textsOf(definition)) expect(text["zh-Hant"]).not.toMatch(simplifiedOnly);
  });

  it("calls columns by words in Chinese", () => {
    for (const text of textsOf(definition)) {
      expect(text["zh-Hans"]).not.toMatch(/[a-z][A-Z]/);
      expect(text["zh-Hant"]).not.toMatch(/[a-z][A-Z]/);
    }
  });
});

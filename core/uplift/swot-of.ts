import type { Titles } from "../units/index.ts";
import { swotRules, type SwotRuleId } from "./rules/catalogue.ts";
import type { SwotFacts } from "./swot-facts.ts";
import { type SwotQuadrant, swotQuadrants, type SwotRule } from "./swot-rule.ts";

/** One line of a sheet: where it stands, which rule says it, and what. */
export interface SwotLine {
  readonly quadrant: SwotQuadrant;
  readonly rule: SwotRuleId;
  readonly sentence: Titles;
}

/** The rules by id, whatever each of them is made of. */
const everyRule: Readonly<Record<SwotRuleId, SwotRule>> = swotRules;

const boxes: readonly string[] = Object.keys(swotQuadrants);

const ruleIds = Object.keys(swotRules).filter((id) => isSwotRule(id));

/** Whether a word is the id of a rule. */
export function isSwotRule(word: string): word is SwotRuleId {
  return Object.hasOwn(swotRules, word);
}

/** What a rule is called. */
export function swotRuleTitles(id: SwotRuleId): Titles {
  return everyRule[id].titles;
}

/**
 * Prefills the sheet of a retailer: strengths and weaknesses (what it is and does, against its peers), opportunities and
 * threats (what lies around it), box by box. Every line is a rule's sentence with the retailer's own numbers; a rule that lacks its
 * numbers is silent.
 */
export function swotOf(facts: SwotFacts): readonly SwotLine[] {
  const lines = ruleIds.flatMap((rule) => {
    const definition = everyRule[rule];
    const sentence = definition.sentenceOf(facts);
    return sentence === null ? [] : [{ quadrant: definition.quadrant, rule, sentence }];
  });
  const place = ({ quadrant }: SwotLine): number => boxes.indexOf(quadrant);
  return lines.toSorted((one, other) => place(one) - place(other));
}

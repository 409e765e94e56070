import type { Titles } from "../units/index.ts";
import { playbook, type UpliftActionId } from "./playbook/catalogue.ts";
import type { SwotRuleId } from "./rules/catalogue.ts";
import { isSwotRule, swotRuleTitles } from "./swot-of.ts";
import type { UpliftAction } from "./uplift-action.ts";

/** What asks for an action: a weak item of the rating, or a line of the sheet. */
export interface ProposalReason {
  readonly kind: "item" | "rule";
  readonly id: string;
  readonly titles: Titles;
}

/** An action with what asks for it. */
export interface Proposal {
  readonly action: UpliftActionId;
  readonly reasons: readonly ProposalReason[];
}

/** What a proposal goes by. */
export interface Wanting {
  /** The most promising first. */
  readonly items: readonly { readonly item: string; readonly titles: Titles }[];
  readonly rules: readonly string[];
}

/** The actions by id, whatever each of them is made of. */
const everyAction: Readonly<Record<UpliftActionId, UpliftAction>> = playbook;

/** The ids of all actions. */
export const upliftActionIds: readonly UpliftActionId[] = Object.keys(playbook).filter((id) =>
  isUpliftAction(id),
);

/** Whether a word is the id of an action. */
export function isUpliftAction(word: string): word is UpliftActionId {
  return Object.hasOwn(playbook, word);
}

/** One action of the playbook. */
export function upliftAction(id: UpliftActionId): UpliftAction {
  return everyAction[id];
}

/**
 * Proposes what the playbook has for weak items and for lines of a sheet, with the reasons; the action with most reasons
 * first. What a company has switched off is not proposed.
 */
export function proposeActions(
  { items, rules }: Wanting,
  off: ReadonlySet<string>,
): readonly Proposal[] {
  const proposals = upliftActionIds
    .filter((id) => !off.has(id))
    .map((action) => ({
      action,
      reasons: [
        ...items
          .filter(({ item }) => everyAction[action].items.includes(item))
          .map(({ item, titles }) => ({ kind: "item" as const, id: item, titles })),
        ...rules.filter((rule) => isSwotRule(rule)).flatMap((rule) => reasonOf(action, rule)),
      ],
    }));
  return proposals
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((one, other) => other.reasons.length - one.reasons.length);
}

function reasonOf(action: UpliftActionId, rule: SwotRuleId): readonly ProposalReason[] {
  if (!everyAction[action].rules.includes(rule)) return [];
  return [{ kind: "rule", id: rule, titles: swotRuleTitles(rule) }];
}

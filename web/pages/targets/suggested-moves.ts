import type { TargetMovesForm, TargetSuggestionShown } from "@dongxiao/contract";
import type { TargetDeed } from "@dongxiao/core/retailers";

/** The move that carries a suggestion out; null while somebody else has to sign first. */
export function deedFor({ kind, state }: TargetSuggestionShown): TargetDeed | null {
  if (kind === "watch") return "watch";
  if (kind === "stay") return "activate";
  if (kind === "out" || kind === "licence") return "remove";
  if (state === "approved") return "activate";
  return state === "proposed" ? null : "propose";
}

/** Suggestions as moves, each with its own sentence as the reason and its own numbers as the evidence. */
export function movesFor(
  all: readonly TargetSuggestionShown[],
  reasonOf: (suggestion: TargetSuggestionShown) => string,
): TargetMovesForm["moves"] {
  return all.flatMap((one) => {
    const deed = deedFor(one);
    if (deed === null) return [];
    const reason = reasonOf(one).slice(0, 500);
    return [{ deed, retailerId: one.retailerId, reason, evidence: { ...one.figures } }];
  });
}

import type { TargetDecisionShown } from "@dongxiao/contract";

/** What a register is for, in words: whole brands, then single SKUs. */
export function goodsText(decision: Pick<TargetDecisionShown, "brands" | "skus"> | null): string {
  if (decision === null) return "";
  const skus = decision.skus.map(({ code, name }) => (name === "" ? code : name));
  return [...decision.brands, ...skus].join("、");
}

import { mapped, type Titles } from "../units/index.ts";
import { type LeadProblem, leadProblems } from "./problems.ts";

/** What a person reads of a refusal, with its names filled in. */
export function wordsOfLeadProblem({ code, detail }: LeadProblem): Titles {
  return mapped(leadProblems[code], (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(detail[name] ?? "…")),
  );
}

import { problem, type Problem, type Reply, type RouteName, routes } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";

import type { Call, FileAnswer, Handlers } from "./call.ts";
import { admit } from "./policy.ts";

/** What a request brings along before anybody has decided anything. */
export type Arrival = Omit<Call, "eyes">;

type Answer = (input: unknown, call: Call) => Promise<Reply<unknown> | Problem>;

/** Binds one route to its handler: admit, read the input, answer, and hold the answer to the contract. */
export function pipelineOf(
  name: RouteName,
  handlers: Handlers,
  checksReplies: boolean,
): (input: unknown, arrival: Arrival) => Promise<Reply<unknown> | Problem> {
  const route = routes[name];
  const answer = handlers[name] as Answer;
  return async (input, arrival) => {
    const admitted = admit(name, arrival.visitor);
    if (!admitted.ok) return admitted;
    const parsed = route.input.safeParse(input);
    if (!parsed.success) return problem("input-malformed", { why: reasonOf(parsed.error.issues) });
    const outcome = await answer(parsed.data, { ...arrival, eyes: admitted.value });
    if (checksReplies && outcome.ok && "parse" in route.output) route.output.parse(outcome.value);
    if (!outcome.ok) {
      const declared: readonly string[] = [...route.problems, "input-malformed"];
      assert(declared.includes(outcome.code), `${name} does not declare ${outcome.code}`);
    }
    return outcome;
  };
}

function reasonOf(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  return issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`).join("; ");
}

/** Whether an answer is a file and not a payload. */
export function isFile(value: unknown): value is FileAnswer {
  return typeof value === "object" && value !== null && "fileName" in value && "body" in value;
}

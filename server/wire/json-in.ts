import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import type { z } from "zod";

/** Reads a question that travelled as JSON in one word, and holds it to its form. */
export function jsonIn<Form extends z.ZodType>(
  form: Form,
  text: string,
): Reply<z.output<Form>> | Problem<"input-malformed"> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return problem("input-malformed", { why: "JSON" });
  }
  const parsed = form.safeParse(given);
  if (parsed.success) return reply(parsed.data);
  const why = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return problem("input-malformed", { why: why.join("; ") });
}

import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import type { z } from "zod";

/** Holds a question to its form. */
export function formed<Form extends z.ZodType>(
  form: Form,
  given: unknown,
): Reply<z.output<Form>> | Problem<"input-malformed"> {
  const parsed = form.safeParse(given);
  if (parsed.success) return reply(parsed.data);
  const why = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return problem("input-malformed", { why: why.join("; ") });
}

/** Reads a question that came as text and holds it to its form. */
export function questionAs<Form extends z.ZodType>(
  form: Form,
  text: string,
): Reply<z.output<Form>> | Problem<"input-malformed"> {
  try {
    return formed(form, JSON.parse(text));
  } catch {
    return problem("input-malformed", { why: "JSON" });
  }
}

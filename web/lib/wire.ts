import { type ProblemCode, type ProblemDetail, problems, type Route } from "@dongxiao/contract";
import { z } from "zod";

/** What a route is sent: its input as the server will see it. */
export type Sent<R extends Route> = z.output<R["input"]>;

/** What a route answers with; a file route is opened by its address instead. */
export type Got<R extends Route> = R["output"] extends z.ZodType ? z.output<R["output"]> : never;

/** A refusal by the server, kept as data so that a page can answer it. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly code: ProblemCode;
  readonly detail: ProblemDetail;

  constructor(code: ProblemCode, detail: ProblemDetail) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** No usable answer: the server is away (status 0), faulty or broken. */
export class Unanswered extends Error {
  override readonly name = "Unanswered";
  readonly status: number;

  constructor(status: number) {
    super(`status ${status}`);
    this.status = status;
  }
}

const refusal = z.object({
  code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});

/** The error that a reply with a failing status stands for. */
export function errorOf(status: number, body: unknown): Refused | Unanswered {
  const parsed = refusal.safeParse(body);
  return parsed.success
    ? new Refused(parsed.data.code, parsed.data.detail)
    : new Unanswered(status);
}

/** Puts the input's own values into `:names` of the path; what is left over travels in query or body. */
export function addressed(route: Route, input: unknown) {
  const rest = new Map(Object.entries(input ?? {}).filter(([, value]) => value !== undefined));
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return encodeURIComponent(String(value));
  });
  return { path: `/api${path}`, rest };
}

/** The address of a route that takes its input from path and query: a download or an upload. */
export function hrefOf<R extends Route>(route: R, input: Sent<R>): string {
  const { path, rest } = addressed(route, input);
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)]));
  return query.size === 0 ? path : `${path}?${query}`;
}

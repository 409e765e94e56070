import { z } from "zod";

import type { ProblemCode } from "./problems.ts";
import type { Role } from "./roles.ts";

/**
 * How far a route looks. `none`: no data of the organisation; `subtree`: what lies under the caller's units;
 * `own`: a retailer sees its own rows, staff their subtree; `company`: only for those assigned to the root.
 */
export type Scope = "none" | "subtree" | "own" | "company";

/** What a route answers with: a parsed payload, or a file that the browser saves. */
export type Output = z.ZodType | { readonly file: string };

/** One endpoint, said once: the server answers it, the web asks it, the policy test walks it. */
export interface Route<
  Input extends z.ZodType = z.ZodType,
  Out extends Output = Output,
  Code extends ProblemCode = ProblemCode,
> {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: `/${string}`;
  readonly roles: "public" | "signed-in" | readonly Role[];
  readonly scope: Scope;
  readonly input: Input;
  readonly output: Out;
  readonly problems: readonly Code[];
  /** The body is a file, sent as it is; the input comes from the query. */
  readonly upload?: true;
}

/** Fixes the literal types of a route; adds nothing at run time. */
export function defineRoute<
  Input extends z.ZodType,
  Out extends Output,
  const Code extends ProblemCode,
>(route: Route<Input, Out, Code>): Route<Input, Out, Code> {
  return route;
}

/** The input of a route that needs none. */
export const nothing = z.object({});

/** A number that may arrive as text, in a path or a query. */
export const key = z.coerce.number().int().positive();

import type { Route } from "@dongxiao/contract";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";

import { addressed, errorOf, type Got, hrefOf, type Sent, Unanswered } from "./wire.ts";

const json = { "content-type": "application/json" };

function requestOf<R extends Route>(route: R, input: Sent<R>): [string, RequestInit] {
  if (route.method === "GET") return [hrefOf(route, input), {}];
  const { path, rest } = addressed(route, input);
  if (route.method === "DELETE" && rest.size === 0) return [path, { method: "DELETE" }];
  return [
    path,
    { method: route.method, headers: json, body: JSON.stringify(Object.fromEntries(rest)) },
  ];
}

/** Reads a reply against the route's own output; what does not fit is no answer. */
export function parsed<R extends Route>(route: R, status: number, text: string): Got<R> {
  const body: unknown = text === "" ? {} : jsonOf(text, status);
  if (status >= 400) throw errorOf(status, body);
  return (route.output as z.ZodType).parse(body) as Got<R>;
}

function jsonOf(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unanswered(status);
  }
}

/** Calls a route once. */
export async function call<R extends Route>(
  route: R,
  input: Sent<R>,
  signal?: AbortSignal,
): Promise<Got<R>> {
  const [path, request] = requestOf(route, input);
  const response = await fetch(path, signal === undefined ? request : { ...request, signal }).catch(
    (error: unknown) => {
      if (signal?.aborted === true) throw error;
      throw new Unanswered(0);
    },
  );
  return parsed(route, response.status, await response.text());
}

/** Query key and fetch for one route, in one value; the reply is parsed, never trusted. */
export function ask<R extends Route>(route: R, input: Sent<R>) {
  return queryOptions({
    queryKey: [route.path, input] as const,
    queryFn: async ({ signal }): Promise<Got<R>> => await call(route, input, signal),
  });
}

/** Sends a change by one route; afterwards everything on the screen is asked again. */
export function useTell<R extends Route>(route: R) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: Sent<R>): Promise<Got<R>> => await call(route, input),
    onSuccess: async () => await client.invalidateQueries(),
  });
}

import type { FastifyInstance, InjectOptions } from "fastify";
import type { z } from "zod";

/** One answer as a browser sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
  /** The parsed JSON; null when the answer is not JSON. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

/** What a route answered, in the contract's form. */
export function bodyOf<Output extends z.ZodType>(
  { output }: { readonly output: Output },
  { body }: Answer,
): z.output<Output> {
  return output.parse(body);
}

/** A browser that keeps its cookies. */
export interface Client {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body?: object): Promise<Answer>;
  ask(
    method: string,
    path: string,
    options?: Pick<InjectOptions, "payload" | "headers">,
  ): Promise<Answer>;
}

/** Opens a browser's side of the house, without a network. */
export function openClient(app: FastifyInstance): Client {
  const cookies = new Map<string, string>();
  const ask: Client["ask"] = async (method, path, { payload, headers = {} } = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await app.inject({
      method: method as "GET",
      url: `/api${path}`,
      headers: { ...(cookie === "" ? {} : { cookie }), ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value } of response.cookies)
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    const isJson =
      response.body !== "" && String(response.headers["content-type"]).includes("json");
    return {
      status: response.statusCode,
      headers: response.headers,
      bytes: response.rawPayload,
      body: isJson && response.headers["content-encoding"] === undefined ? response.json() : null,
    };
  };
  return {
    ask,
    get: (path, headers = {}) => ask("GET", path, { headers }),
    post: (path, body = {}) => ask("POST", path, { payload: body }),
  };
}

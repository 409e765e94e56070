import fastifyStatic from "@fastify/static";
import {
  problem,
  problems,
  type Problem,
  type RouteName,
  routes,
  wordsOf,
} from "@dongxiao/contract";
import type { Language } from "@dongxiao/core/units";
import { Fault } from "@dongxiao/store/fault";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { existsSync } from "node:fs";
import { Readable } from "node:stream";

import { handlers } from "./handlers/index.ts";
import type { House } from "./house.ts";
import { type Arrival, isFile, pipelineOf } from "./pipeline.ts";
import { attachment } from "./wire/downloads.ts";
import { packed } from "./wire/gzip.ts";
import { preferredLanguage } from "./wire/languages.ts";
import { isOwnOrigin, safeHeaders } from "./wire/safe-headers.ts";
import { notBuiltPage } from "./wire/not-built-page.ts";

/** Where the built web application lies, and whether answers are checked against the contract. */
export interface HttpOptions {
  readonly webFolder: string;
  readonly checksReplies: boolean;
}

const bodyLimit = 1_000_000;

/** The only file that knows Fastify: every route of the contract under `/api`, and the web application. */
export function serve(house: House, options: HttpOptions): FastifyInstance {
  const app = Fastify({
    bodyLimit,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
  app.addHook("onRequest", refuseForeignOrigins);
  const headers = safeHeaders(house.tiles);
  app.addHook("onSend", (request, response, payload) => dress(headers, request, response, payload));
  app.setErrorHandler((error, request, response) => sendFailure(house, error, request, response));
  for (const name of Object.keys(routes) as RouteName[]) addRoute(app, house, name, options);
  app.all("/api/auth/*", (request, response) => answerSignInLibrary(house, request, response));
  serveWeb(app, options.webFolder);
  return app;
}

function addRoute(
  app: FastifyInstance,
  house: House,
  name: RouteName,
  { checksReplies }: HttpOptions,
): void {
  const { method, path, upload } = { upload: false, ...routes[name] };
  const answer = pipelineOf(name, handlers, checksReplies);
  app.route({
    method,
    url: `/api${path}`,
    handler: async (request, response) => {
      const arrival = await arrivalOf(house, request, response, upload);
      const hasBody = !upload && method !== "GET";
      const given = hasBody ? await readJson(request) : request.query;
      if (given === null)
        return sendProblem(response, problem("input-malformed", { why: "JSON" }), arrival.language);
      const outcome = await answer(Object.assign({}, given, request.params), arrival);
      return outcome.ok
        ? sendValue(response, outcome.value)
        : sendProblem(response, outcome, arrival.language);
    },
  });
}

async function arrivalOf(
  house: House,
  request: FastifyRequest,
  response: FastifyReply,
  upload: boolean,
): Promise<Arrival> {
  const headers = headersOf(request);
  const visitor = await house.visitorOf(headers);
  return {
    house,
    visitor,
    headers,
    language: visitor?.language ?? preferredLanguage(headers.get("accept-language")),
    today: house.today(),
    address: request.ip,
    upload: upload && request.body instanceof Readable ? request.body : null,
    setCookies: (cookies) => void response.header("set-cookie", cookies),
  };
}

function sendValue(response: FastifyReply, value: unknown): FastifyReply {
  if (!isFile(value)) return response.type("application/json").send(value);
  return response
    .type(value.contentType)
    .header("content-disposition", attachment(value.fileName))
    .send(value.body);
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined && !name.startsWith(":")) headers.set(name, String(value));
  return headers;
}

/** The JSON body of a request: {} when there is none, null when it cannot be read or is too large. */
async function readJson(request: FastifyRequest): Promise<object | null> {
  if (!(request.body instanceof Readable)) return {};
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request.body) {
    size += piece.length;
    if (size > bodyLimit) return null;
    pieces.push(piece);
  }
  if (size === 0) return {};
  try {
    const value: unknown = JSON.parse(Buffer.concat(pieces).toString("utf8"));
    return typeof value === "object" && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

async function refuseForeignOrigins(
  request: FastifyRequest,
  response: FastifyReply,
): Promise<void> {
  const headers = headersOf(request);
  if (request.method === "GET" || request.method === "HEAD") return;
  if (isOwnOrigin(headers.get("origin"), headers.get("host"))) return;
  const language = preferredLanguage(headers.get("accept-language"));
  await sendProblem(response, problem("input-malformed", { why: "Origin" }), language);
}

async function dress(
  headers: ReturnType<typeof safeHeaders>,
  request: FastifyRequest,
  response: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  void response.headers(headers);
  if (!request.url.startsWith("/api/")) return payload;
  void response.header("cache-control", "no-store");
  const small = await packed(payload, headersOf(request).get("accept-encoding"));
  if (small === null) return payload;
  void response.header("content-encoding", "gzip").removeHeader("content-length");
  return small;
}

function sendProblem(response: FastifyReply, refusal: Problem, language: Language): FastifyReply {
  const { code, detail } = refusal;
  const title = wordsOf(code, detail, language);
  return response
    .code(problems[code].status)
    .type("application/problem+json")
    .send({ code, detail, title });
}

/** Faults are the world's and pass (503); everything else is ours (500), and the log says what it was. */
function sendFailure(
  house: House,
  error: unknown,
  request: FastifyRequest,
  response: FastifyReply,
): FastifyReply {
  const status = statusOf(error);
  if (status >= 500) house.log({ request: `${request.method} ${request.url}`, status, error });
  const code = status === 503 ? "fault" : status === 500 ? "bug" : "input-malformed";
  return response
    .code(status)
    .type("application/problem+json")
    .send({ code, detail: {}, title: code });
}

function statusOf(error: unknown): number {
  if (error instanceof Fault) return 503;
  const isRefused = error instanceof Error && "statusCode" in error;
  return isRefused && typeof error.statusCode === "number" ? error.statusCode : 500;
}

async function answerSignInLibrary(
  house: House,
  request: FastifyRequest,
  response: FastifyReply,
): Promise<FastifyReply> {
  const answer = await house.identity.answerLibrary(
    request.url,
    request.method,
    headersOf(request),
  );
  if (answer === null)
    return sendProblem(response, problem("not-found", { what: request.url }), "zh-Hans");
  for (const [name, value] of answer.headers)
    if (name !== "set-cookie") void response.header(name, value);
  void response.header("set-cookie", answer.headers.getSetCookie());
  return response.code(answer.status).send(Buffer.from(await answer.arrayBuffer()));
}

function serveWeb(app: FastifyInstance, folder: string): void {
  const isBuilt = existsSync(`${folder}/index.html`);
  if (isBuilt)
    app.register(fastifyStatic, {
      root: folder,
      wildcard: true,
      setHeaders: (response, path) => {
        const lasts = path.includes("/assets/")
          ? "public, max-age=31536000, immutable"
          : "no-cache";
        void response.header("cache-control", lasts);
      },
    });
  app.setNotFoundHandler((request, response) => {
    if (request.url.startsWith("/api/") || request.method !== "GET")
      return sendProblem(response, problem("not-found", { what: request.url }), "zh-Hans");
    if (isBuilt) return response.header("cache-control", "no-cache").sendFile("index.html");
    return response.code(503).type("text/html; charset=utf-8").send(notBuiltPage);
  });
}

import type { Problem, Reply, RouteName, routes } from "@dongxiao/contract";
import type { Language } from "@dongxiao/core/units";
import type { Eyes } from "@dongxiao/store/books";
import type { Readable } from "node:stream";
import type { z } from "zod";

import type { House } from "./house.ts";
import type { Visitor } from "./visitor.ts";

/** A file as an answer: streamed to the browser, which saves it under its name. */
export interface FileAnswer {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Readable | Buffer;
}

/** What a handler may know about one request besides its input. */
export interface Call {
  readonly house: House;
  /** Who asks; null on public routes. */
  readonly visitor: Visitor | null;
  /** What the books may show to this request. */
  readonly eyes: Eyes;
  readonly language: Language;
  /** Today, where the company is. */
  readonly today: string;
  readonly headers: Headers;
  readonly address: string;
  /** The file that came with the request; null when the route takes none. */
  readonly upload: Readable | null;
  setCookies(cookies: readonly string[]): void;
}

type AnyRoute = (typeof routes)[RouteName];

type Payload<Output> = Output extends z.ZodType ? z.input<Output> : FileAnswer;

/** Answers one route; the compiler holds it to the route's input, output and problems. */
export type Handler<Route extends AnyRoute> = (
  input: z.output<Route["input"]>,
  call: Call,
) => Promise<
  Reply<Payload<Route["output"]>> | Problem<Route["problems"][number] | "input-malformed">
>;

/** The handler of one route, by the route's name. */
export type HandlerOf<Name extends RouteName> = Handler<(typeof routes)[Name]>;

/** One handler for every route of the contract: a missing one does not compile. */
export type Handlers = { readonly [Name in RouteName]: HandlerOf<Name> };

import type { Problem, Reply } from "@dongxiao/contract";
import type { Socket } from "node:net";
import { createInterface } from "node:readline";

import type { Progress } from "../work/steps.ts";

/** What a command asks of the running server. */
export interface Request {
  readonly errand: string;
  readonly input: unknown;
}

/** What the running server says back, line by line; the outcome or the fault comes last. */
export type Message =
  | { readonly progress: Progress }
  | { readonly outcome: Reply<unknown> | Problem }
  | { readonly fault: string };

/** Sends one message as a line of JSON. */
export function say(socket: Socket, message: Message | Request): void {
  socket.write(`${JSON.stringify(message)}\n`);
}

/** Reads messages line by line until the other side ends. */
export async function* heard<Kind>(socket: Socket): AsyncGenerator<Kind> {
  for await (const line of createInterface({ input: socket })) yield JSON.parse(line) as Kind;
}

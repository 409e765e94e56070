import { problem, type Problem, type Reply } from "@dongxiao/contract";
import { Fault } from "@dongxiao/store/fault";
import { existsSync } from "node:fs";
import { connect, type Socket } from "node:net";

import type { Steps } from "../work/steps.ts";
import { heard, type Message, say } from "./messages.ts";
import { controlPath } from "./socket-path.ts";

/** A way to the running server of a data folder; null when none runs, whatever a killed one left behind. */
export async function reachRunning(folder: string): Promise<Socket | null> {
  if (!existsSync(folder)) return null;
  const socket = connect(controlPath(folder));
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(socket));
    socket.once("error", () => resolve(null));
  });
}

/** Whether a server runs on a data folder. */
export async function isRunning(folder: string): Promise<boolean> {
  const socket = await reachRunning(folder);
  socket?.destroy();
  return socket !== null;
}

/** Lets the running server do an errand; stopping the command stops the errand. */
export async function askRunning(
  socket: Socket,
  errand: string,
  input: unknown,
  { signal, progress }: Steps,
): Promise<Reply<unknown> | Problem> {
  signal.addEventListener("abort", () => socket.destroy());
  socket.on("error", () => socket.destroy());
  say(socket, { errand, input });
  for await (const message of heard<Message>(socket)) {
    if ("progress" in message) progress(message.progress);
    else if ("outcome" in message) return message.outcome;
    else throw new Fault(message.fault, { cause: message });
  }
  if (signal.aborted) return problem("cancelled");
  throw new Fault("the running server went away", { cause: null });
}

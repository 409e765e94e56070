import { houseCloses } from "@dongxiao/store/imports";
import { chmodSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";

import type { Workshop } from "../workshop.ts";
import { runErrandHere } from "./errands.ts";
import { heard, type Request, say } from "./messages.ts";
import { controlPath } from "./socket-path.ts";

/** The running server's ear for the command line. */
export interface Control {
  readonly close: () => Promise<void>;
}

async function answer(workshop: Workshop, socket: Socket, closing: AbortSignal): Promise<void> {
  const leaving = new AbortController();
  socket.on("close", () => leaving.abort());
  const signal = AbortSignal.any([closing, leaving.signal]);
  for await (const { errand, input } of heard<Request>(socket)) {
    const steps = {
      signal,
      progress: (progress: { stage: string; done: number; whole: number }) =>
        say(socket, { progress }),
    };
    try {
      say(socket, { outcome: await runErrandHere(workshop, errand, input, steps) });
    } catch (error) {
      if (closing.aborted) return;
      workshop.log({ part: "control", errand, error });
      say(socket, { fault: error instanceof Error ? error.message : String(error) });
    }
    socket.end();
    return;
  }
}

/** Takes commands on a Unix socket that only the owner of the data folder may use. */
export async function takeCommands(workshop: Workshop): Promise<Control> {
  const path = controlPath(workshop.folder);
  rmSync(path, { force: true });
  const closing = new AbortController();
  const sockets = new Set<Socket>();
  const answers = new Set<Promise<void>>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    const answered = answer(workshop, socket, closing.signal)
      .catch((error: unknown) => workshop.log({ part: "control", error }))
      .finally(() => answers.delete(answered));
    answers.add(answered);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
  chmodSync(path, 0o600);
  return {
    close: async () => {
      closing.abort(houseCloses);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await Promise.all([closed, ...answers]);
    },
  };
}

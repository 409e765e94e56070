import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** An engine that answers on the loopback, in a process of its own. */
export interface EngineProcess {
  /** The address with its user and password. */
  readonly url: string;
  /** Ends it: orderly, or as a power cut does. */
  stop(how: "orderly" | "killed"): Promise<void>;
}

const program = fileURLToPath(new URL("engine-over-http.ts", import.meta.url));

/** Starts an engine over a folder and waits until it listens. */
export async function startEngine(folder: string): Promise<EngineProcess> {
  const child = spawn(process.execPath, [program, folder, "secret-1"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value } = await lines.next();
  const url = /^listening (\S+)$/u.exec(String(value))?.[1];
  if (url === undefined) throw new Error(`the engine said ${String(value)}`);
  return {
    url,
    stop: async (how) => {
      if (how === "killed") child.kill("SIGKILL");
      else child.stdin.end();
      await ended;
    },
  };
}

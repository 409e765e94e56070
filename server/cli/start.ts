import { houseCloses } from "@dongxiao/store/imports";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:net";
import path from "node:path";

import { machineClock } from "../clock.ts";
import { isRunning } from "../control/ask-running.ts";
import { takeCommands } from "../control/take-commands.ts";
import { exampleIn, missingExample } from "../example/companies.ts";
import type { ExampleCompany } from "../example/company.ts";
import { loadExample } from "../example/load.ts";
import { examplePeople } from "../example/people.ts";
import { type House, openHouse } from "../house.ts";
import { closeWorkshop, openWorkshop, type Workshop } from "../workshop.ts";
import { serve } from "../http.ts";
import { logToErrors } from "../log.ts";
import { checkout } from "../version.ts";
import { openFeeder } from "../work/feeder.ts";
import { resumeWork } from "../work/imports.ts";
import type { Steps } from "../work/steps.ts";
import { prepareFolder, type Refusal } from "./data-folder.ts";
import { exitCodeOf, exitCodes, inBoth, progressOn, type Terminal } from "./terminal.ts";

/** How the house is started. */
export interface StartOptions {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  /** The example company that is loaded into an empty house; null for none. */
  readonly example: ExampleCompany | null;
  readonly env: NodeJS.ProcessEnv;
}

/** Whoever stops a service waits about ten seconds; what is not closed by then is picked up by the next start. */
const closingMs = 9000;

function portTaken(port: number): Refusal {
  return {
    code: "port-taken",
    refusal: {
      "zh-Hans": `端口 ${port} 已被占用。请用 DONGXIAO_PORT 指定另一个端口。`,
      "zh-Hant": `連接埠 ${port} 已被占用。請用 DONGXIAO_PORT 指定另一個連接埠。`,
      en: `Port ${port} is taken. Name another one with DONGXIAO_PORT.`,
    },
  };
}

function alreadyRunning(folder: string): Refusal {
  return {
    code: "already-running",
    refusal: {
      "zh-Hans": `动销已在数据文件夹 ${folder} 上运行。`,
      "zh-Hant": `動銷已在資料夾 ${folder} 上執行。`,
      en: `Dongxiao is already running on the data folder ${folder}.`,
    },
  };
}

/** Whether nobody else listens on a port: asked before the long work, so that the answer comes at once. */
function isFree(host: string, port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

async function standsInTheWay({ folder, host, port }: StartOptions): Promise<Refusal | null> {
  const unwritable = prepareFolder(folder);
  if (unwritable !== null) return unwritable;
  if (await isRunning(folder)) return alreadyRunning(folder);
  return port === 0 || (await isFree(host, port)) ? null : portTaken(port);
}

function greet(terminal: Terminal, address: string, chosen: string, isExample: boolean): void {
  terminal.out(chosen);
  if (!existsSync(path.join(checkout, "web", "dist", "index.html")))
    terminal.out(
      "网页尚未生成，请用 npm start 启动。/ The pages are not built: start with npm start.",
    );
  if (isExample) {
    terminal.out("");
    terminal.out("示例账号 / Example sign-ins（仅供试用 / for trying out only）");
    for (const { username, password, title } of examplePeople)
      terminal.out(`  ${username.padEnd(12)} ${password}   ${title["zh-Hans"]} / ${title.en}`);
  }
  terminal.out("");
  terminal.out(`动销已就绪 / Dongxiao is ready: ${address}`);
}

function addressOf(bound: ReturnType<Server["address"]>, host: string): string {
  return typeof bound === "object" && bound !== null ? `http://${host}:${bound.port}` : host;
}

/** Listens for the wish to stop, which may come at any moment of a start; a second one does not wait for anything. */
function wishToStop(): AbortSignal {
  const wish = new AbortController();
  const ask = (): void => {
    if (wish.signal.aborted) process.exit(130);
    setTimeout(() => process.exit(exitCodes.fault), closingMs).unref();
    wish.abort(houseCloses);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
  return wish.signal;
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}

/** Everything that serves, and the way to close it again, the last opened first. */
interface Opened {
  readonly house: House;
  readonly app: ReturnType<typeof serve>;
  readonly close: () => Promise<void>;
}

async function openAll(
  workshop: Workshop,
  { publicUrl, env }: StartOptions,
  steps: Steps,
): Promise<Opened> {
  steps.signal.throwIfAborted();
  await resumeWork(workshop, steps);
  const house = await openHouse(workshop, { publicUrl, env });
  const feeder = openFeeder(workshop);
  const control = await takeCommands(workshop);
  const webFolder = path.join(checkout, "web", "dist");
  const app = serve(house, { webFolder, checksReplies: env["NODE_ENV"] !== "production" });
  const close = async (): Promise<void> => {
    await app.close();
    await control.close();
    await feeder.close();
    await house.close();
  };
  return { house, app, close };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

/** Loads what is wanted, serves until it is told to stop, and closes everything. */
async function serveUntilStopped(
  { house, app, close }: Opened,
  { host, port, example }: StartOptions,
  steps: Steps,
  greetAt: (address: string, isExample: boolean) => void,
): Promise<Refusal | number> {
  try {
    const missing = example === null ? null : await missingExample(house.books, example);
    if (missing !== null) await loadExample(house, house.identity, missing, steps);
    steps.signal.throwIfAborted();
    const held = example === null ? null : await exampleIn(house.books);
    await app.listen({ host, port });
    greetAt(addressOf(app.server.address(), host), held !== null);
    await untilAborted(steps.signal);
    return exitCodes.done;
  } catch (error) {
    if (isTaken(error)) return portTaken(port);
    throw error;
  } finally {
    await close();
  }
}

/** Opens everything, serves until it is told to stop, and closes everything that it opened. */
export async function start(options: StartOptions, terminal: Terminal): Promise<Refusal | number> {
  const { folder, env } = options;
  const signal = wishToStop();
  const obstacle = await standsInTheWay(options);
  if (obstacle !== null) return obstacle;
  const clock = machineClock(env["DONGXIAO_TIME_ZONE"] ?? "Asia/Shanghai");
  const workshop = await openWorkshop({ folder, clock, log: logToErrors, env });
  if ("refusal" in workshop) return workshop;
  const bar = progressOn(terminal);
  const steps = { signal, progress: bar.show };
  const greetAt = (address: string, isExample: boolean): void => {
    bar.end();
    greet(terminal, address, workshop.books.chosen, isExample);
  };
  try {
    const opened = await openAll(workshop, options, steps).catch(async (error: unknown) => {
      await closeWorkshop(workshop);
      throw error;
    });
    return await serveUntilStopped(opened, options, steps, greetAt);
  } catch (error) {
    if (signal.aborted && error === signal.reason) return exitCodes.done;
    throw error;
  }
}

/** Says why the house did not start. */
export function sayRefusal(terminal: Terminal, refusal: Refusal): number {
  terminal.error(`${inBoth(refusal.refusal)}\n`);
  return exitCodeOf(refusal);
}

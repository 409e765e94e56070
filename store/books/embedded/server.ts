import type pg from "pg";

import { Fault } from "../../fault/index.ts";
import type { Connection } from "../connect.ts";
import type { BooksRefusal } from "../refusals.ts";
import { ensureCluster, ownerName } from "./cluster.ts";
import { choosePlace, type Place } from "./place.ts";
import { postmasterOf } from "./postmaster.ts";
import { outlived } from "./processes.ts";
import { presenceLock, startOrAdopt, type Running } from "./start.ts";

/** An embedded PostgreSQL that this process uses, alone or with others. */
export interface EmbeddedServer {
  readonly ok: true;
  readonly connection: Connection;
  readonly chosen: string;
  readonly dataFolder: string;
  /** Leaves the server; the last process that leaves stops it, unless it is to stay for others. */
  leave(last?: "stop" | "stay"): Promise<void>;
}

/** Opens the embedded server of a folder: makes it, starts it, or takes the one that runs there. */
export async function openEmbedded(
  home: string,
  options: { durable: boolean } = { durable: true },
): Promise<EmbeddedServer | BooksRefusal> {
  const place = choosePlace(home);
  if ("ok" in place) return place;
  const refusal = await ensureCluster(place);
  if (refusal !== null) return refusal;
  const running = await startOrAdopt(place, options.durable);
  if ("ok" in running) return running;
  const attendance = attend(place, running, options.durable);
  return {
    ok: true,
    connection: { host: place.socketFolder, user: ownerName, database: ownerName },
    chosen: place.chosen,
    dataFolder: place.dataFolder,
    leave: attendance.leave,
  };
}

/** Keeps a presence at the server, and brings it back when it dies while we are here. */
function attend(place: Place, first: Running, durable: boolean): Pick<EmbeddedServer, "leave"> {
  let running = first;
  let leaving = false;
  let revival: Promise<void> = Promise.resolve();
  const watch = (presence: pg.Client): void => {
    presence.once("end", () => {
      if (!leaving) revival = revive();
    });
  };
  const revive = async (): Promise<void> => {
    const again = await startOrAdopt(place, durable);
    if ("ok" in again) return;
    running = again;
    watch(again.presence);
  };
  watch(first.presence);
  return {
    leave: async (last = "stop") => {
      leaving = true;
      await revival;
      await leaveServer(place, running, last);
    },
  };
}

/** Only who is alone with the server gets the lock for itself, and nobody can enter while it is held. */
async function leaveServer(
  place: Place,
  { child, presence }: Running,
  last: "stop" | "stay",
): Promise<void> {
  if (last === "stop" && (await isAlone(presence))) await stopServer(place.dataFolder);
  else child?.unref();
  await presence.end().catch(() => undefined);
}

function isAlone(presence: pg.Client): Promise<boolean> {
  return presence
    .query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [presenceLock])
    .then(({ rows }) => rows[0]?.alone === true)
    .catch(() => false);
}

/** Stops whatever server runs in a data folder, in an orderly way, and waits until it is gone. */
export async function stopServer(dataFolder: string): Promise<void> {
  const postmaster = postmasterOf(dataFolder);
  if (postmaster.kind !== "running") return;
  process.kill(postmaster.pid, "SIGINT");
  if (!(await outlived(postmaster.pid, 60_000)))
    throw new Fault(`the embedded database (process ${postmaster.pid}) does not stop`, {
      cause: null,
    });
}

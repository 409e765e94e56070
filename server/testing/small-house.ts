import type { Role } from "@dongxiao/contract";
import { insertAssignment, insertPerson, systemEyes, withEyes } from "@dongxiao/store/books";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "@dongxiao/store/books/testing";
import { openTestFacts } from "@dongxiao/store/facts";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";

import { stoppedClock } from "../clock.ts";
import { serve } from "../http.ts";
import { type House, openHouse } from "../house.ts";
import type { Workshop } from "../workshop.ts";
import { openClient, type Client } from "./client.ts";

/** The first password of everybody in the small house. */
export const smallPassword = "small-house-1";

/** The day on which the small house stands still. */
export const smallToday = "2021-12-20";

/** A whole house over the small city, on a database and in a folder of its own. */
export interface SmallHouse {
  readonly house: House;
  readonly city: SmallCity;
  /** Somebody's browser: signed in, or nobody's. */
  client(username?: string): Promise<Client>;
  /** Adds a person with one role: over a unit of the city, or as a retailer. Returns the key. */
  addPerson(username: string, role: Role, over: string): Promise<number>;
  close(): Promise<void>;
}

/** Opens a house over the small city; nobody lives in it yet. */
export async function openSmallHouse(): Promise<SmallHouse> {
  const books = await freshBooks();
  const city = await plantSmallCity(books);
  const opened = await openTestFacts();
  const { facts, folder } = opened;
  mkdirSync(path.join(folder, "imports"), { recursive: true });
  const clock = stoppedClock(smallToday);
  const workshop: Workshop = { folder, books, facts, clock, log: () => undefined };
  const publicUrl = "http://localhost";
  const house = await openHouse(workshop, { publicUrl, env: {} });
  const app = serve(house, { webFolder: path.join(folder, "web"), checksReplies: true });
  return {
    house,
    city,
    client: async (username) => {
      const client = openClient(app);
      if (username !== undefined)
        await client.post("/session", { username, password: smallPassword });
      return client;
    },
    addPerson: (username, role, over) => addPerson(house, city, username, role, over),
    close: async () => {
      await app.close();
      await house.jobs.close();
      await books.close();
      await opened.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function addPerson(
  { identity, books }: House,
  city: SmallCity,
  username: string,
  role: Role,
  over: string,
): Promise<number> {
  const userId = await identity.addUser(username, username, smallPassword);
  if (userId === null) throw new Error(`${username} is taken`);
  return withEyes(books, systemEyes, async (trx) => {
    const id = await insertPerson(trx, { userId, name: username, mustChangePassword: false });
    await insertAssignment(trx, {
      personId: id,
      role,
      orgUnitId: role === "retailer" ? null : keyOf(city.units, over),
      retailerId: role === "retailer" ? keyOf(city.retailers, over) : null,
      during: { from: "2020-01-06", to: null },
    });
    return id;
  });
}

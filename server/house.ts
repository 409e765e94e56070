import { type Identity, oidcFrom, openIdentity } from "./identity/index.ts";
import { secretIn } from "./identity/secret.ts";
import { visitorOf } from "./queries/visitor.ts";
import type { Visitor } from "./visitor.ts";
import { type Jobs, openJobs } from "./work/jobs.ts";
import { closeWorkshop, type Workshop } from "./workshop.ts";

/** Everything that answers requests, open. */
export interface House extends Workshop {
  readonly identity: Identity;
  readonly jobs: Jobs;
  /** The largest file that a browser may send. */
  readonly uploadBytesMost: number;
  /** Where map tiles come from: an address with {z}, {x} and {y}; null where the map has none. */
  readonly tiles: string | null;
  /** Who a request comes from; null when nobody is signed in. */
  readonly visitorOf: (headers: Headers) => Promise<Visitor | null>;
  readonly visitorOfUser: (userId: string) => Promise<Visitor | null>;
  today(): string;
  close(): Promise<void>;
}

/** How the house is reached. */
export interface HouseOptions {
  readonly publicUrl: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Adds to a workshop what only the server needs: sign-in and the queue of long work. */
export async function openHouse(workshop: Workshop, options: HouseOptions): Promise<House> {
  const { books, facts, clock, folder } = workshop;
  const { publicUrl, env } = options;
  const identity = openIdentity({
    database: books.owner,
    secret: secretIn(folder),
    publicUrl,
    oidc: oidcFrom(env),
  });
  const jobs = await openJobs(workshop);
  const visitorOfUser = (userId: string): Promise<Visitor | null> =>
    visitorOf(books.owner, userId, clock.today());
  return {
    ...workshop,
    identity,
    jobs,
    uploadBytesMost: Number(env["DONGXIAO_UPLOAD_MB"] ?? 2048) * 2 ** 20,
    tiles: env["DONGXIAO_TILES_URL"] ?? null,
    today: () => clock.today(),
    visitorOfUser,
    visitorOf: async (headers) => {
      const userId = await identity.userOf(headers);
      return userId === null ? null : visitorOfUser(userId);
    },
    close: async () => {
      await jobs.close();
      await closeWorkshop({ books, facts });
    },
  };
}

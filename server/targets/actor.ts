import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { deedCard, type TargetDeed, type TargetRole } from "@dongxiao/core/retailers";
import { type Books, type Eyes, systemEyes } from "@dongxiao/store/books";

import type { Call } from "../call.ts";
import { visitorOf } from "../queries/visitor.ts";
import { isCompanyWide, type Post, type Visitor } from "../visitor.ts";

/** What somebody may do in the registers, and where. */
export interface TargetPost {
  readonly role: TargetRole;
  /** The unit's path; empty for everything. */
  readonly path: string;
}

/** Who moves retailers. */
export interface Actor {
  readonly personId: number | null;
  readonly eyes: Eyes;
  readonly posts: readonly TargetPost[];
}

/** Whoever sits at the machine itself: a planner of the whole company without a name. */
export const machineActor: Actor = {
  personId: null,
  eyes: systemEyes,
  posts: [{ role: "planner", path: "" }],
};

/** A register is planned for the whole company: planners of a part of it only read. */
function postOf(post: Post): readonly TargetPost[] {
  const { role, unit } = post;
  if (unit === null) return [];
  if (role === "representative" || role === "areaManager" || role === "inspector")
    return [{ role, path: unit.path }];
  const isPlanner = role === "planner" || role === "administrator";
  return isPlanner && isCompanyWide(post) ? [{ role: "planner", path: unit.path }] : [];
}

/** Who asks. */
export function actorOf({ visitor, eyes }: Pick<Call, "visitor" | "eyes">): Actor {
  return { personId: eyes.personId, eyes, posts: visitor?.posts.flatMap(postOf) ?? [] };
}

/** The person of a user name as an actor, for the command line. */
export async function actorNamed(
  books: Books,
  username: string | undefined,
  today: string,
): Promise<Reply<Actor> | Problem<"not-found">> {
  if (username === undefined) return reply(machineActor);
  const user = await books.owner
    .selectFrom("user")
    .select("id")
    .where("username", "=", username)
    .executeTakeFirst();
  const visitor = user === undefined ? null : await visitorOf(books.owner, user.id, today);
  if (visitor === null) return problem("not-found", { what: username });
  return reply(actorOf({ visitor, eyes: eyesOf(visitor) }));
}

function eyesOf({ personId, posts }: Visitor): Eyes {
  return { personId, paths: posts.flatMap(({ unit }) => unit?.path ?? []), retailerId: null };
}

/** As what somebody may make a move of a retailer of a line; null when not at all. */
export function roleFor({ posts }: Actor, deed: TargetDeed, linePath: string): TargetRole | null {
  const { by } = deedCard(deed);
  const fitting = posts.find(({ role, path }) => by.includes(role) && isWithin(linePath, path));
  return fitting?.role ?? null;
}

function isWithin(path: string, above: string): boolean {
  return above === "" || path === above || path.startsWith(`${above}.`);
}

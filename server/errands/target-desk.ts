import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { systemEyes, targetRegisters, withEyes } from "@dongxiao/store/books";
import { z } from "zod";

import { type Actor, actorNamed } from "../targets/actor.ts";
import type { Reading } from "../targets/list-shown.ts";
import type { Deciding } from "../targets/registers.ts";
import type { Workshop } from "../workshop.ts";

/** The words that the errands of target registers share. */
export const targetWordsGiven = {
  register: z.string().min(1),
  day: z.iso.date().optional(),
  why: z.string().trim().min(1).max(500),
  /** Who does it; without a name whoever sits at the machine, as a planner. */
  who: z.string().optional(),
} as const;

/** A register by its number or its name. */
export async function registerNamed(
  { books }: Workshop,
  text: string,
): Promise<Reply<number> | Problem<"not-found">> {
  const all = await withEyes(books, systemEyes, (trx) => targetRegisters(trx));
  const found = all.find(({ id, name }) => name === text || String(id) === text);
  return found === undefined ? problem("not-found", { what: text }) : reply(found.id);
}

/** A register, and who works in it. */
export interface Desk {
  readonly id: number;
  readonly actor: Actor;
}

/** Finds the register and the person that an errand names. */
export async function deskOf(
  workshop: Workshop,
  named: { readonly register: string; readonly who?: string | undefined },
): Promise<Reply<Desk> | Problem<"not-found">> {
  const id = await registerNamed(workshop, named.register);
  if (!id.ok) return id;
  const actor = await actorNamed(workshop.books, named.who, workshop.clock.today());
  return actor.ok ? reply({ id: id.value, actor: actor.value }) : actor;
}

/** Somebody who plans for the whole company, by name. */
export async function decidingAs(
  { books, clock }: Workshop,
  name: string | undefined,
): Promise<Reply<Deciding> | Problem<"not-found" | "outside-scope">> {
  const actor = await actorNamed(books, name, clock.today());
  if (!actor.ok) return actor;
  const { personId, posts } = actor.value;
  if (!posts.some(({ role }) => role === "planner")) return problem("outside-scope");
  return reply({ books, personId, today: clock.today() });
}

/** Somebody's place at a register today. */
export const reading = ({ books, clock }: Workshop, actor: Actor): Reading => ({
  books,
  actor,
  today: clock.today(),
});

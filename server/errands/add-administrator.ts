import { problem, reply } from "@dongxiao/contract";
import {
  addUnits,
  audit,
  insertAssignment,
  insertPerson,
  systemEyes,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";
import { randomInt } from "node:crypto";
import { z } from "zod";

import { openIdentity } from "../identity/index.ts";
import { passwordLengthMin } from "../identity/library.ts";
import { secretIn } from "../identity/secret.ts";
import type { Workshop } from "../workshop.ts";
import { defineErrand } from "./errand.ts";

const input = z.object({
  username: z.string().regex(/^[a-z0-9._-]{3,32}$/),
  name: z.string().min(1).max(60),
  company: z.string().min(1).max(120),
  firstPassword: z.string().max(256).nullable(),
});

/** Letters and digits that are not taken for one another when they are read from a screen. */
const readable = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password that nobody chose: 16 of 31 signs, about 79 bits. */
function madePassword(): string {
  const sign = (): string => readable[randomInt(readable.length)] ?? "";
  const group = (): string => Array.from({ length: 4 }, sign).join("");
  return Array.from({ length: 4 }, group).join("-");
}

/** The topmost unit; an empty house is given one, whose place the organisation's file takes. */
async function rootOf(trx: Trx, company: string): Promise<number> {
  const root = await trx
    .selectFrom("orgUnit")
    .select("id")
    .where("parentId", "is", null)
    .executeTakeFirst();
  if (root !== undefined) return root.id;
  const unit = { kind: "province", code: "ROOT", name: company, parentCode: null } as const;
  const [id = 0] = (await addUnits(trx, [unit], new Map())).values();
  return id;
}

async function install(
  { books, clock }: Workshop,
  { username, name, company }: z.output<typeof input>,
  userId: string,
): Promise<number> {
  return withEyes(books, systemEyes, async (trx) => {
    const orgUnitId = await rootOf(trx, company);
    const personId = await insertPerson(trx, { userId, name, mustChangePassword: true });
    await insertAssignment(trx, {
      personId,
      role: "administrator",
      orgUnitId,
      retailerId: null,
      during: { from: clock.today(), to: null },
    });
    await audit(trx, {
      personId: null,
      action: "add-person",
      subjectKind: "person",
      subjectId: String(personId),
      after: { username, name, role: "administrator" },
    });
    return personId;
  });
}

/** Lets a first administrator in: how a company's own house begins. The first password must be changed. */
export const addAdministrator = defineErrand({
  input,
  run: async (workshop, wish) => {
    const { username } = wish;
    const firstPassword = wish.firstPassword ?? madePassword();
    if (firstPassword.length < passwordLengthMin) return problem("password-weak");
    const identity = openIdentity({
      database: workshop.books.owner,
      secret: secretIn(workshop.folder),
      publicUrl: "http://localhost",
      oidc: null,
    });
    const userId = await identity.addUser(username, wish.name, firstPassword);
    if (userId === null) return problem("username-taken", { username });
    const personId = await install(workshop, wish, userId);
    return reply({
      personId,
      username,
      firstPassword: wish.firstPassword === null ? firstPassword : null,
    });
  },
});

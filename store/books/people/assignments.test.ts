import { afterAll, beforeAll, expect, it } from "vitest";

import type { Books } from "../books.ts";
import type { Trx } from "../database.ts";
import { systemEyes, withEyes } from "../eyes.ts";
import { unitsWithin } from "../organisation/units.ts";
import { freshBooks, keyOf, plantSmallCity, type SmallCity } from "../testing/index.ts";
import {
  allAssignments,
  assignmentsAsOf,
  endAssignment,
  eyesOf,
  insertAssignment,
} from "./assignments.ts";
import { allPeople, insertPerson, personOfUser, updatePerson } from "./people.ts";

let books: Books;
let city: SmallCity;
let wang: number;
let li: number;
const bySystem = <Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> =>
  withEyes(books, systemEyes, work);

beforeAll(async () => {
  books = await freshBooks();
  city = await plantSmallCity(books);
  for (const id of ["wang", "li"])
    await books.owner
      .insertInto("user")
      .values({
        id,
        name: id,
        email: `${id}@example.invalid`,
        username: id,
        image: null,
        displayUsername: null,
      })
      .execute();
  wang = await bySystem((trx) => insertPerson(trx, { userId: "wang", name: "王一" }));
  li = await bySystem((trx) => insertPerson(trx, { userId: "li", name: "李二", language: "en" }));
});
afterAll(() => books.close());

const represents = (personId: number, line: string, from: string, to: string | null) => ({
  personId,
  role: "representative" as const,
  orgUnitId: keyOf(city.units, line),
  retailerId: null,
  during: { from, to },
});

it("finds the person behind a sign-in, who must change a first password", async () => {
  expect(await bySystem((trx) => personOfUser(trx, "wang"))).toMatchObject({
    id: wang,
    name: "王一",
    language: "zh-Hans",
    mustChangePassword: true,
  });
  await bySystem((trx) => updatePerson(trx, wang, { mustChangePassword: false }));
  const people = await bySystem(allPeople);
  expect(people.map(({ username, mustChangePassword }) => [username, mustChangePassword])).toEqual([
    ["wang", false],
    ["li", true],
  ]);
  expect(await bySystem((trx) => personOfUser(trx, "zhao"))).toBeNull();
});

it("lets a stand-in see the other's line for the time of the stand-in only", async () => {
  await bySystem((trx) => insertAssignment(trx, represents(wang, "east-1", "2020-01-06", null)));
  await bySystem((trx) => insertAssignment(trx, represents(li, "west-1", "2020-01-06", null)));
  const leave = { ...represents(li, "east-1", "2021-08-02", "2021-08-16"), standsInFor: wang };
  await bySystem((trx) => insertAssignment(trx, { ...leave, reason: "年休假" }));
  const linesSeen = async (day: string) => {
    const held = await bySystem((trx) => assignmentsAsOf(trx, li, day));
    const units = await bySystem((trx) => unitsWithin(trx, eyesOf(li, held).paths));
    return units.map(({ code }) => code).toSorted();
  };
  expect(await linesSeen("2021-08-01")).toEqual(["west-1"]);
  expect(await linesSeen("2021-08-15")).toEqual(["east-1", "west-1"]);
  expect(await linesSeen("2021-08-16")).toEqual(["west-1"]);
});

it("ends an assignment on a day, and takes one back that had not begun", async () => {
  const begun = await bySystem((trx) =>
    insertAssignment(trx, represents(wang, "east-2", "2021-01-04", null)),
  );
  const coming = await bySystem((trx) =>
    insertAssignment(trx, represents(wang, "west-2", "2030-01-07", null)),
  );
  await bySystem((trx) => endAssignment(trx, begun, "2021-06-01"));
  await bySystem((trx) => endAssignment(trx, coming, "2021-06-01"));
  const left = await bySystem(allAssignments);
  expect(left.find(({ id }) => id === begun)?.during).toEqual({
    from: "2021-01-04",
    to: "2021-06-01",
  });
  expect(left.some(({ id }) => id === coming)).toBe(false);
});

it("gives a retailer's own sign-in that retailer and no part of the tree", async () => {
  const retailerId = keyOf(city.retailers, "west-2-b");
  const during = { from: "2020-01-06", to: null };
  await bySystem((trx) =>
    insertAssignment(trx, { personId: li, role: "retailer", orgUnitId: null, retailerId, during }),
  );
  const held = await bySystem((trx) => assignmentsAsOf(trx, li, "2020-02-03"));
  expect(
    eyesOf(
      li,
      held.filter(({ role }) => role === "retailer"),
    ),
  ).toEqual({
    personId: li,
    paths: [],
    retailerId,
  });
});

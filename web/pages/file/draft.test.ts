import type { FileFieldCard } from "@dongxiao/contract";
import { fileField, named } from "@dongxiao/core/retailers";
import { expect, it } from "vitest";

import { changedIn, draftOf } from "./draft.ts";

const card = (id: string, type: FileFieldCard["type"]): FileFieldCard => ({
  ...fileField({ id, type, group: "own", ...named(id, id, id) }),
  choices: {},
  own: true,
  writable: true,
  masked: false,
});
const fields = [card("limit", "money"), card("person", "text"), card("fridge", "yesNo")];
const values = { limit: 1005, person: "王某", fridge: false };

it("sends nothing of a form that nobody touched", () => {
  expect(changedIn(fields, values, draftOf(fields, values))).toEqual({});
  expect(changedIn(fields, {}, draftOf(fields, {}))).toEqual({});
});

it("sends money in cents, and empties what was wiped", () => {
  // 10.10 yuan x 100 = 1,010 cents
  const draft = { limit: 10.1, person: "  ", fridge: true };
  expect(draftOf(fields, values)["limit"]).toBe(10.05);
  expect(changedIn(fields, values, draft)).toEqual({ limit: 1010, person: null, fridge: true });
  expect(changedIn(fields, values, { limit: null })).toEqual({
    limit: null,
    person: null,
    fridge: null,
  });
});

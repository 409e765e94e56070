import { listAudit, listImports, listRetailers, me, type Role } from "@dongxiao/contract";
import { expect, it } from "vitest";

import { isOnlyRetailer, mayAsk, type Me } from "./may.ts";

function person(roles: readonly Role[], companyWide: boolean, retailerId: number | null): Me {
  return {
    personId: 1,
    name: "林",
    username: "lin",
    language: "zh-Hans",
    mustChangePassword: false,
    roles: [...roles],
    units: [],
    retailerId,
    companyWide,
    today: "2022-01-03",
  };
}

it("shows a representative the retailers, but nothing of the whole company", () => {
  const representative = person(["representative"], false, null);
  expect(mayAsk(representative, listRetailers)).toBe(true);
  expect(mayAsk(representative, listImports)).toBe(false);
  expect(mayAsk(representative, listAudit)).toBe(false);
});

it("shows an administrator everything and everybody who they are", () => {
  const administrator = person(["administrator"], true, null);
  expect(mayAsk(administrator, listAudit)).toBe(true);
  expect(mayAsk(person([], false, null), me)).toBe(true);
});

it("takes only those for an outlet who hold no other role", () => {
  expect(isOnlyRetailer(person(["retailer"], false, 7))).toBe(true);
  expect(isOnlyRetailer(person(["retailer", "representative"], false, 7))).toBe(false);
});

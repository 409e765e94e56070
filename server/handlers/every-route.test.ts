import { type Role, roles, type RouteName, routes } from "@dongxiao/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Client } from "../testing/client.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";

const names = Object.keys(routes) as RouteName[];
const everyRole = Object.keys(roles) as Role[];
const pipelineCodes = ["sign-in-needed", "role-not-allowed", "outside-scope"];

let small: SmallHouse;
const wide = new Map<Role, Client>();
const narrow = new Map<Role, Client>();
beforeAll(async () => {
  small = await openSmallHouse();
  for (const role of everyRole) {
    const at = role === "retailer" ? "east-1-a" : "P";
    await small.addPerson(`${role.toLowerCase()}-wide`, role, at);
    wide.set(role, await small.client(`${role.toLowerCase()}-wide`));
    const inside = role === "retailer" ? "east-1-a" : "east-1";
    await small.addPerson(`${role.toLowerCase()}-line`, role, inside);
    narrow.set(role, await small.client(`${role.toLowerCase()}-line`));
  }
});
afterAll(() => small.close());

/** Asks a route with keys that name nothing: whoever is let through meets an empty input or an unknown thing. */
async function codeOf(client: Client | undefined, name: RouteName): Promise<string> {
  const { method, path } = routes[name];
  const url = path.replaceAll(/:(\w+)/g, (_, key: string) =>
    key === "kind" ? "orders" : "999999",
  );
  const payload = method === "GET" ? {} : { payload: {} };
  const answer = await client?.ask(method, url, payload);
  const code = answer?.body?.["code"];
  return typeof code === "string" ? code : `${answer?.status}`;
}

function expected(name: RouteName, role: Role, isWide: boolean): string | null {
  const { scope } = routes[name];
  const allowed: string | readonly string[] = routes[name].roles;
  if (typeof allowed === "string") return null;
  if (!allowed.includes(role)) return "role-not-allowed";
  return scope === "company" && !(isWide && role !== "retailer") ? "outside-scope" : null;
}

/** Signing out would end the walk; it is asked for last, by nobody. */
const walked = names.filter((name) => name !== "signOut");

describe.each(walked)("%s over the wire", (name) => {
  it("treats every role as declared, inside and outside its scope", async () => {
    for (const role of everyRole)
      for (const [clients, isWide] of [
        [wide, true],
        [narrow, false],
      ] as const) {
        const code = await codeOf(clients.get(role), name);
        const wanted = expected(name, role, isWide);
        const met = pipelineCodes.includes(code) ? code : null;
        expect({ role, isWide, met }).toEqual({ role, isWide, met: wanted });
      }
  });

  it("turns nobody away from public routes only", async () => {
    const code = await codeOf(await small.client(), name);
    if (routes[name].roles === "public") expect(code).not.toBe("sign-in-needed");
    else expect(code).toBe("sign-in-needed");
  });
});

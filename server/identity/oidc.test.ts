import { afterAll, beforeAll, expect, it } from "vitest";

import { serve } from "../http.ts";
import { type Client, openClient } from "../testing/client.ts";
import { openSignInService, type SignInService } from "../testing/sign-in-service.ts";
import { openSmallHouse, type SmallHouse } from "../testing/small-house.ts";
import { openIdentity } from "./identity.ts";
import { oidcFrom } from "./oidc.ts";

let small: SmallHouse;
let service: SignInService;
let openBrowser: () => Client;
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("planner", "planner", "P");
  service = await openSignInService();
  const identity = openIdentity({
    database: small.house.books.owner,
    secret: "a secret of forty-eight characters, or a few more",
    publicUrl: "http://localhost",
    oidc: oidcFrom({
      DONGXIAO_OIDC_DISCOVERY_URL: service.discoveryUrl,
      DONGXIAO_OIDC_CLIENT_ID: "dongxiao",
      DONGXIAO_OIDC_CLIENT_SECRET: "between-us",
    }),
  });
  const house = {
    ...small.house,
    identity,
    visitorOf: async (headers: Headers) => {
      const userId = await identity.userOf(headers);
      return userId === null ? null : small.house.visitorOfUser(userId);
    },
  };
  openBrowser = () => openClient(serve(house, { webFolder: "/nowhere", checksReplies: true }));
});
afterAll(async () => {
  service.close();
  await small.close();
});

const pathOf = (location: unknown): string => {
  const { pathname, search } = new URL(String(location), "http://localhost");
  return `${pathname}${search}`.replace(/^\/api/, "");
};

/** Goes to the service as a person and comes back with whatever it hands out; returns where the browser ends up. */
async function comeBackAs(browser: Client, person: string): Promise<string> {
  service.person = person;
  const away = await browser.get("/auth/oidc");
  expect(away.status).toBe(302);
  const there = await fetch(String(away.headers["location"]), { redirect: "manual" });
  const back = await browser.get(pathOf(there.headers.get("location")));
  expect(back.status).toBe(302);
  return pathOf(back.headers["location"]);
}

it("lets a person in who signed in at the company's own service", async () => {
  const browser = openBrowser();
  expect((await browser.get("/me")).body).toMatchObject({ code: "sign-in-needed" });
  expect(await comeBackAs(browser, "planner")).toBe("/");
  expect((await browser.get("/me")).body).toMatchObject({ username: "planner" });
  // the second time the sign-in is known
  const again = openBrowser();
  expect(await comeBackAs(again, "planner")).toBe("/");
  expect((await again.get("/me")).body).toMatchObject({ username: "planner" });
});

it("lets nobody in who is not here already", async () => {
  const browser = openBrowser();
  expect(await comeBackAs(browser, "stranger")).toBe("/?error=signup_disabled");
  expect((await browser.get("/me")).body).toMatchObject({ code: "sign-in-needed" });
});

it("takes no token that somebody else signed in the service's name", async () => {
  const browser = openBrowser();
  service.isForged = true;
  expect(await comeBackAs(browser, "planner")).toMatch(/^\/\?error=/);
  service.isForged = false;
  expect((await browser.get("/me")).body).toMatchObject({ code: "sign-in-needed" });
});

it("takes no answer that this browser did not ask for", async () => {
  const [asking, other] = [openBrowser(), openBrowser()];
  service.person = "planner";
  const away = await asking.get("/auth/oidc");
  const there = await fetch(String(away.headers["location"]), { redirect: "manual" });
  await other.get(pathOf(there.headers.get("location")));
  expect((await other.get("/me")).body).toMatchObject({ code: "sign-in-needed" });
});

import { Fault } from "@dongxiao/store/fault";
import { afterAll, beforeAll, expect, it } from "vitest";

import { serve } from "./http.ts";
import type { House } from "./house.ts";
import { openClient } from "./testing/client.ts";
import { openSmallHouse, type SmallHouse } from "./testing/small-house.ts";

let small: SmallHouse;
const logged: Readonly<Record<string, unknown>>[] = [];
beforeAll(async () => {
  small = await openSmallHouse();
});
afterAll(() => small.close());

/** The same house, when asking who is there goes wrong in the given way. */
function failing(error: Error): House {
  return {
    ...small.house,
    log: (event) => void logged.push(event),
    visitorOf: async () => {
      throw error;
    },
  };
}

const options = { webFolder: "/nowhere", checksReplies: true };

it("answers 503 when the world fails, and keeps what failed for the log", async () => {
  const fault = new Fault("the books do not answer", { cause: null, sql: "select 1" });
  const answer = await openClient(serve(failing(fault), options)).get("/me");
  expect([answer.status, answer.body?.["code"]]).toEqual([503, "fault"]);
  expect(logged.at(-1)).toMatchObject({ request: "GET /api/me", error: fault });
});

it("answers 500 when we broke a promise, without telling the browser which", async () => {
  const answer = await openClient(serve(failing(new Error("secret path")), options)).get("/me");
  expect(answer.status).toBe(500);
  expect(answer.bytes.toString()).not.toContain("secret");
});

it("says where no route is, and says in both languages that the pages are not built", async () => {
  const app = serve(small.house, options);
  expect((await openClient(app).get("/nothing")).body).toMatchObject({ code: "not-found" });
  const page = await app.inject({ url: "/retailers" });
  expect([page.statusCode, page.body.includes("The pages are not built")]).toEqual([503, true]);
});

it("protects every answer by headers", async () => {
  const { headers } = await openClient(serve(small.house, options)).get("/health");
  expect(headers["content-security-policy"]).toContain("default-src 'self'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cache-control"]).toBe("no-store");
});

it("takes neither a body that is no JSON nor one that is too large", async () => {
  const client = openClient(serve(small.house, options));
  const broken = await client.ask("POST", "/session", { payload: "{" });
  expect([broken.status, broken.body?.["code"]]).toEqual([400, "input-malformed"]);
  const large = await client.post("/session", { username: "x".repeat(1_100_000), password: "y" });
  expect(large.status).toBe(400);
});

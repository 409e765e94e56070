import { afterAll, beforeAll, expect, it } from "vitest";

import { openSmallHouse, smallPassword, type SmallHouse } from "../testing/small-house.ts";

let small: SmallHouse;
beforeAll(async () => {
  small = await openSmallHouse();
  await small.addPerson("admin", "administrator", "P");
  await small.addPerson("rep", "representative", "east-1");
});
afterAll(() => small.close());

it("answers anybody who asks whether the house is up", async () => {
  const nobody = await small.client();
  expect((await nobody.get("/health")).body).toMatchObject({ ready: true });
});

it("lets in who knows the password, and says who they are and what they see", async () => {
  const rep = await small.client("rep");
  expect((await rep.get("/me")).body).toMatchObject({
    username: "rep",
    roles: ["representative"],
    companyWide: false,
    today: "2021-12-20",
    units: [{ name: "1 号线", standsInFor: null }],
  });
});

it("keeps the session in a cookie that scripts and other sites do not get", async () => {
  const nobody = await small.client();
  const answer = await nobody.post("/session", { username: "rep", password: smallPassword });
  expect(String(answer.headers["set-cookie"])).toMatch(/HttpOnly.*SameSite=Strict/i);
});

it("says the same of a wrong password and of a wrong name", async () => {
  const nobody = await small.client();
  const wrongPassword = await nobody.post("/session", { username: "rep", password: "wrong-word" });
  const wrongName = await nobody.post("/session", { username: "noone", password: "wrong-word" });
  expect([wrongPassword.status, wrongPassword.body]).toEqual([wrongName.status, wrongName.body]);
  expect(wrongName.body).toMatchObject({ code: "sign-in-wrong", title: "用户名或密码不正确" });
});

it("refuses in the reader's language", async () => {
  const nobody = await small.client();
  const answer = await nobody.get("/me", { "accept-language": "zh-TW,zh;q=0.9" });
  expect(answer.headers["content-type"]).toContain("application/problem+json");
  expect([answer.status, answer.body]).toEqual([
    401,
    { code: "sign-in-needed", detail: {}, title: "請先登入" },
  ]);
});

it("ends the session when asked", async () => {
  const rep = await small.client("rep");
  expect((await rep.ask("DELETE", "/session")).status).toBe(200);
  expect((await rep.get("/me")).status).toBe(401);
});

it("lets a person with a first password do nothing before changing it", async () => {
  const admin = await small.client("admin");
  const firstPassword = "first-password-1";
  await admin.post("/people", { username: "newcomer", name: "新人", firstPassword });
  const newcomer = await small.client();
  const signIn = await newcomer.post("/session", { username: "newcomer", password: firstPassword });
  expect(signIn.body).toEqual({ mustChangePassword: true });
  expect((await newcomer.get("/organisation")).body).toMatchObject({
    code: "password-change-needed",
  });
  const change = (current: string, next: string) =>
    newcomer.ask("PUT", "/me/password", { payload: { current, next } });
  expect((await change(firstPassword, "short")).body).toMatchObject({ code: "password-weak" });
  expect((await change("not-the-one", "second-password-2")).body).toMatchObject({
    code: "sign-in-wrong",
  });
  expect((await change(firstPassword, "second-password-2")).status).toBe(200);
  expect((await newcomer.get("/organisation")).status).toBe(200);
});

it("ends the sessions of whoever is let out", async () => {
  const id = await small.addPerson("leaver", "inspector", "east");
  const leaver = await small.client("leaver");
  const admin = await small.client("admin");
  await admin.ask("PUT", `/people/${id}`, { payload: { active: false } });
  expect((await leaver.get("/me")).status).toBe(401);
  const again = await leaver.post("/session", { username: "leaver", password: smallPassword });
  expect(again.body).toMatchObject({ code: "sign-in-wrong" });
});

it("refuses a change that another site's page asks for", async () => {
  const rep = await small.client("rep");
  const headers = { origin: "https://elsewhere.example", "content-type": "application/json" };
  const answer = await rep.ask("PUT", "/me/language", { headers, payload: { language: "en" } });
  expect(answer.status).toBe(400);
});

it("keeps the language in which a person reads", async () => {
  const rep = await small.client("rep");
  await rep.ask("PUT", "/me/language", { payload: { language: "en" } });
  expect((await rep.get("/audit")).body).toMatchObject({ title: "Your role may not do this" });
});

it("slows down whoever tries one password after the other", async () => {
  const nobody = await small.client();
  const statuses: number[] = [];
  for (let i = 0; i < 40; i += 1) {
    const { status } = await nobody.post("/session", { username: "rep", password: `guess-${i}-x` });
    statuses.push(status);
  }
  expect(statuses.at(-1)).toBe(429);
  const { body } = await nobody.post("/session", { username: "rep", password: "guess-again" });
  expect(body).toMatchObject({ code: "too-many-tries" });
});

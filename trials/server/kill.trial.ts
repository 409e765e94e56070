import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";

import { dongxiao, startHouse } from "./program.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dongxiao-kill-trial-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Weeks {
  readonly runs: readonly { readonly id: number }[];
  readonly running: { readonly state: string } | null;
}

async function signIn(address: string): Promise<string> {
  const response = await fetch(`${address}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username: "planner", password: "dongxiao-demo-1" }),
  });
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

async function weeks(address: string, cookie: string): Promise<Weeks> {
  const response = await fetch(`${address}/api/weeks`, { headers: { cookie } });
  return (await response.json()) as Weeks;
}

it("finishes a week after a kill, once, and the next start needs no hands", async () => {
  const first = await startHouse(folder);
  const cookie = await signIn(first.address);
  await fetch(`${first.address}/api/weeks`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json" },
    body: "{}",
  });
  await pause(700);
  await first.stop("SIGKILL");

  const second = await startHouse(folder);
  // a second start is ready in under 5 s, even after a kill; the machine of a trial may be busy with others
  expect(second.readyMs).toBeLessThan(10_000);
  const again = await signIn(second.address);
  let now = await weeks(second.address, again);
  for (let i = 0; i < 600 && (now.running !== null || now.runs.length === 0); i += 1) {
    await pause(100);
    now = await weeks(second.address, again);
  }
  expect(now).toMatchObject({ running: null });
  expect(now.runs).toHaveLength(1);
  const { code } = await dongxiao(folder, "doctor");
  expect(code).toBe(0);
  await second.stop("SIGINT");
}, 600_000);

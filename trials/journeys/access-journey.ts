import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

const asked = encodeURIComponent(
  '{"ids":["on-shelf-rate"],"by":["line"],"period":"2021-12","compare":"previous"}',
);

const places = [
  "/",
  "/weeks",
  "/weeks/1",
  "/indicators",
  ...["bar", "line", "heat", "map"].map((view) => `/indicators?view=${view}&q=${asked}`),
  "/retailers",
  "/retailers/1",
  "/retailers/1?tab=file",
  "/analysis/pareto",
  "/analysis/segments",
  "/analysis/classes",
  "/analysis/prices",
  "/analysis/progress",
  "/tiers",
  "/tiers/1",
  "/targets/1",
  "/scores",
  "/scores/star/scheme",
  "/scores/runs/1",
  "/skus",
  "/imports",
  "/imports/new",
  "/imports/1",
  "/quality",
  "/quality/report",
  "/quality/self-check",
  "/people",
  "/audit",
  "/nowhere",
];

/** A page is loaded and read through in two seconds, in more where the machine is busy. */
const patienceMs = places.length * 6000;

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Finding {
  readonly id: string;
  readonly impact?: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

async function findingsOn(page: Page, axe: string): Promise<readonly string[]> {
  await page.evaluate(axe);
  const findings = await page.evaluate<readonly Finding[]>(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)`,
  );
  return findings
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** What a screen reader and a keyboard need, on every page. */
export const accessJourney: Journey = (trip) => {
  it(
    "finds nothing serious on any page",
    async () => {
      const { browser, address } = trip();
      const axe = await readFile(axeFile, "utf8");
      const page = await openWindow(browser);
      await page.goto(address);
      await page.getByRole("heading", { name: "登录" }).waitFor();
      expect(await findingsOn(page, axe)).toEqual([]);
      await signIn(page, address, "admin");
      await page.locator("main#content").waitFor();
      for (const place of places) {
        await page.goto(address + place);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForLoadState("networkidle");
        expect({ place, findings: await findingsOn(page, axe) }).toEqual({ place, findings: [] });
      }
      await page.context().close();
    },
    patienceMs,
  );

  it("leads the keyboard past the menu and out of dialogs", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "admin");
    await page.goto(`${address}/people`);
    await page.getByRole("heading", { level: 1, name: "人员与范围" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("跳到正文");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    await page.getByRole("button", { name: "新增人员" }).click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.context().close();
  });
};

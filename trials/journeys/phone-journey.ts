import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

const places = [
  "/",
  "/weeks",
  "/weeks/1",
  "/indicators",
  "/analysis/pareto",
  "/analysis/segments",
  "/analysis/classes",
  "/analysis/prices",
  "/analysis/progress",
  "/retailers",
  "/tiers",
  "/tiers/1",
  "/scores/star/scheme",
  "/scores/runs/1",
  "/skus",
  "/imports",
  "/imports/new",
  "/quality",
  "/quality/report",
  "/quality/self-check",
];

/** A page is loaded in a second, in more where the machine is busy. */
const patienceMs = places.length * 4000;

/** Everything at 360 pixels: nothing sticks out, the menu is behind a button. */
export const phoneJourney: Journey = (trip) => {
  it(
    "fits every page into 360 pixels and turns rows into cards",
    async () => {
      const { browser, address } = trip();
      const page = await openWindow(browser, 360, 740);
      await signIn(page, address, "admin");
      await page.getByRole("button", { name: "菜单" }).click();
      await page.getByRole("navigation", { name: "主菜单" }).getByText("零售户").click();
      await page.getByRole("list", { name: "零售户名单" }).waitFor();
      expect(await page.getByRole("table").count()).toBe(0);
      for (const place of [...places, "/people", "/audit"]) {
        await page.goto(address + place);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForLoadState("networkidle");
        const past = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(past, `${place} sticks out by ${past} px`).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    },
    patienceMs,
  );
};

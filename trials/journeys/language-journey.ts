import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

const homes = [
  { choice: "繁體中文", heading: "需要關注", lang: "zh-Hant" },
  { choice: "English", heading: "Needs attention", lang: "en" },
  { choice: "简体中文", heading: "需要关注", lang: "zh-Hans" },
] as const;

/** The same page in three languages, kept for the next time. */
export const languageJourney: Journey = (trip) => {
  it("reads in three languages and remembers the last one", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "supervisor");
    await page.getByRole("heading", { name: "需要关注" }).waitFor();
    for (const { choice, heading, lang } of homes) {
      await page.getByRole("combobox", { name: /语言|語言|Language/ }).click();
      await page.locator(".ant-select-item-option", { hasText: choice }).click();
      await page.getByRole("heading", { name: heading }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    }
    await page.getByRole("combobox", { name: "语言" }).click();
    const said = page.waitForResponse((reply) => reply.url().endsWith("/api/me/language"));
    await page.locator(".ant-select-item-option", { hasText: "English" }).click();
    await said;
    await page.reload();
    await page.getByRole("heading", { name: "Needs attention" }).waitFor();
    await page.context().close();
  });
};

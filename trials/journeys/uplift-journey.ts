import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** The playbook of star uplift: what does not suit the company is switched off. */
export const upliftJourney: Journey = (trip) => {
  it("switches an action of the playbook off and on again", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.getByRole("link", { name: "星级提升" }).click();
    await page.getByRole("heading", { name: "可提升的零售户" }).waitFor();
    const playbook = page.getByRole("region", { name: "措施库" });
    const action = playbook.getByRole("switch", { name: "启用 执行明码标价" });
    await action.click();
    await playbook.locator('[aria-checked="false"]').waitFor();
    expect(await playbook.getByRole("switch", { checked: false }).count()).toBe(1);
    await action.click();
    await playbook.locator('[aria-checked="false"]').waitFor({ state: "detached" });
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出 Excel" }).click();
    expect((await saved).suggestedFilename()).toMatch(/^uplift-.*\.xlsx$/);
    await page.context().close();
  });
};

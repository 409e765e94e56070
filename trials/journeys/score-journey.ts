import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** Changing a scheme with a look at who would move, scoring a month by it, and a retailer reading its own parts. */
export const scoreJourney: Journey = (trip) => {
  it("previews who would move, adopts the new version, scores a month and opens a sheet", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.getByRole("link", { name: "评分" }).click();
    await page.getByRole("button", { name: "编辑新版本" }).click();
    await page.getByLabel("进货规格数 分值").waitFor({ state: "detached" });
    const most = page.getByLabel("月均进货量 分值");
    await most.fill("30");
    await most.press("Tab");
    await page.getByText(/^合计/).getByText("120").waitFor();
    await page.getByRole("button", { name: /^试\s?算$/ }).click();
    await page.getByRole("region", { name: /^变动的户/ }).waitFor();
    await page.getByRole("button", { name: /^启\s?用$/ }).click();
    const asking = page.getByRole("dialog");
    await asking.getByLabel("说明").fill("销量多占一些");
    await asking.getByRole("button", { name: /^启\s?用$/ }).click();
    await page.getByText(/启用：销量多占一些/).waitFor();
    await page.getByRole("button", { name: "评一个月" }).click();
    await page.getByRole("heading", { name: /星级评定$/ }).waitFor();
    const list = page.getByRole("region", { name: "名单" });
    await list.locator("tbody").getByRole("button").first().click();
    await page
      .getByText(/^6[A-D]\d{1,2}$/)
      .last()
      .waitFor();
    await page.keyboard.press("Escape");
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出 Excel" }).click();
    expect((await saved).suggestedFilename()).toMatch(/^scores-star-.*\.xlsx$/);
    await page.context().close();
  });

  it("shows a retailer its own rating in parts, on a phone", async () => {
    const { browser, address } = trip();
    const own = await openWindow(browser, 390, 844);
    await signIn(own, address, "retailer");
    await own.getByRole("link", { name: "评价" }).click();
    const panel = own.getByRole("region", { name: "评分", exact: true });
    await panel
      .getByText(/^[1-6][A-D]\d{1,2}$/)
      .first()
      .waitFor();
    await panel
      .getByRole("region", { name: "销售贡献度" })
      .getByText(/每月 [\d.,]+ 条/)
      .waitFor();
    expect(await panel.getByRole("button", { name: "现场评分" }).count()).toBe(0);
    await own.context().close();
  });
};

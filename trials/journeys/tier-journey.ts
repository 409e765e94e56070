import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** Grading the retailers, publishing their tiers, and what a retailer reads and says of its own. */
export const tierJourney: Journey = (trip) => {
  it("grades as a draft, opens a retailer's sheet and publishes after asking once more", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.getByRole("link", { name: "档位" }).click();
    await page.getByText("还没有评定过。").waitFor();
    await page.getByRole("button", { name: /试\s?评/ }).click();
    await page.getByRole("heading", { name: /档位评定$/ }).waitFor();
    const movers = page.getByRole("region", { name: "变动最大的户" });
    await movers.locator("tbody").getByRole("button").first().click();
    await page.getByText(/^您的档位是 \d+ 档（原为 \d+ 档）。$/).waitFor();
    await page.keyboard.press("Escape");
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出 Excel" }).click();
    expect((await saved).suggestedFilename()).toMatch(/^tiers-.*\.xlsx$/);
    await page.getByRole("button", { name: /^公\s?布$/ }).click();
    const asking = page.getByRole("dialog");
    await asking.getByRole("button", { name: /^公\s?布$/ }).click();
    await page.getByText(/已公布，\d+ 户改档/).waitFor();
    await page.context().close();
  });

  it("tells a retailer its tier by its own numbers, takes its appeal and shows the answer", async () => {
    const { browser, address } = trip();
    const own = await openWindow(browser, 390, 844);
    await signIn(own, address, "retailer");
    await own.getByRole("link", { name: "评价" }).click();
    const panel = own.getByRole("region", { name: "档位怎么来的" });
    await panel.getByText(/^季度销量 .* 条，在第 \d+ 段/).waitFor();
    await panel.getByRole("button", { name: "提出申诉" }).click();
    await own.getByLabel("请写明哪个数字不对、依据是什么。").fill("八月停电两周");
    await own.getByRole("button", { name: /提\s?交/ }).click();
    await panel.getByText("八月停电两周 — 待处理").waitFor();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.getByRole("link", { name: "档位" }).click();
    await page.locator("tbody th a").first().click();
    await page.getByRole("button", { name: /^答\s?复$/ }).click();
    await page.getByLabel("答复").fill("已核对，数字无误");
    await page.getByRole("button", { name: /提\s?交/ }).click();
    await page.getByText("已答复").waitFor();
    await own.reload();
    await panel.getByText("八月停电两周 — 未采纳: 已核对，数字无误").waitFor();
    expect(await panel.getByRole("button", { name: "提出申诉" }).count()).toBe(1);
    await own.context().close();
    await page.context().close();
  });

  it("takes a publication back with its reason", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.goto(`${address}/tiers/1`);
    await page.getByRole("button", { name: /^撤\s?回$/ }).click();
    await page.getByLabel("原因").fill("试运行结束");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^撤\s?回$/ })
      .click();
    await page.getByText(/已撤回，\d+ 户恢复/).waitFor();
    expect(await page.getByText("已撤回", { exact: true }).count()).toBeGreaterThan(0);
    await page.context().close();
  });
};

import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** Finding retailers, taking the list along, reading one and writing down what was seen there. */
export const retailerJourney: Journey = (trip) => {
  it("narrows the list by key and choice, and exports what is left", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.getByRole("link", { name: "零售户" }).click();
    await page.getByText("300 / 300 条记录").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("超市");
    await expect
      .poll(() => page.getByText(/^\d+ \/ 300 条记录$/).innerText())
      .not.toBe("300 / 300 条记录");
    const names = await page.locator("tbody th").allInnerTexts();
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name.includes("超市"))).toEqual([]);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出 Excel" }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.xlsx$/);
    await page.getByRole("button", { name: "清除筛选" }).click();
    await page.getByText("300 / 300 条记录").waitFor();
    await page.context().close();
  });

  it("records what was counted at a retailer", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "rep");
    await page.getByRole("link", { name: "零售户" }).click();
    await page.locator("tbody th a").first().click();
    await page.getByRole("heading", { name: "每周供货" }).waitFor();
    await page.getByText("还没有采集记录").waitFor();
    await page.getByRole("button", { name: "记一笔采集" }).click();
    await page.getByRole("combobox", { name: "规格" }).click();
    await page.locator(".ant-select-item-option").first().click();
    await page.getByLabel("所属周").fill("2021-12-20");
    await page.getByLabel("库存（包）").fill("37");
    await page.getByRole("button", { name: "保存" }).click();
    const counted = page.getByRole("region", { name: "采集记录" }).locator("tbody tr");
    await counted.first().waitFor();
    expect(await counted.first().innerText()).toContain("37包");
    await page.context().close();
  });
};

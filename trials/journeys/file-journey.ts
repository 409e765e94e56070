import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** A tag of the company's own, put on a retailer and found again, and a licence that is suspended. */
export const fileJourney: Journey = (trip) => {
  it("adds a tag, puts it on a retailer, finds the retailer by it and suspends the licence", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.goto(`${address}/retailers/fields`);
    await page.getByRole("button", { name: "增加项目" }).click();
    await page.getByLabel("名称（简体）").fill("旅游点");
    await page.getByText("标签", { exact: true }).click();
    await page.getByRole("button", { name: /保\s?存/ }).click();
    await page.getByRole("button", { name: "旅游点" }).waitFor();
    await page.getByRole("link", { name: "零售户" }).click();
    await page.locator("tbody th a").first().click();
    await page.getByRole("link", { name: "档案" }).click();
    const tags = page.getByRole("region", { name: "标签" });
    await tags.getByText("没有标签").waitFor();
    await tags.getByRole("button", { name: /修\s?改/ }).click();
    await page.getByRole("combobox", { name: "旅游点" }).click();
    await page.locator(".ant-select-item-option", { hasText: "是" }).click();
    await page.getByRole("button", { name: /保\s?存/ }).click();
    await tags.getByText("旅游点").waitFor();
    const licence = page.getByRole("region", { name: "许可证" });
    await licence.getByRole("button", { name: "变更状态" }).click();
    await page.getByLabel("原因").fill("门店装修");
    await page.getByRole("button", { name: /保\s?存/ }).click();
    await licence.getByText("门店装修").waitFor();
    const name = await page.getByRole("heading", { level: 1 }).innerText();
    await page.getByRole("link", { name: "零售户" }).click();
    await page.getByRole("combobox", { name: "标签" }).click();
    await page.locator(".ant-select-item-option", { hasText: "旅游点" }).click();
    await expect.poll(() => page.locator("tbody th").allInnerTexts()).toEqual([name]);
    await page.context().close();
  });
};

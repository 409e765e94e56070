import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** Who sees what: the menu and the lists follow the role and its area. */
export const scopeJourney: Journey = (trip) => {
  it("shows a representative only the own line", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "rep");
    const menu = page.getByRole("navigation", { name: "主菜单" });
    await menu.getByRole("link", { name: "零售户" }).click();
    await page.locator("tbody tr").first().waitFor();
    const lines = await page.locator("tbody tr > td:nth-child(3)").allInnerTexts();
    expect(new Set(lines).size).toBe(1);
    expect(await menu.getByRole("link").allInnerTexts()).toEqual([
      "首页",
      "周测算",
      "指标",
      "分析",
      "零售户",
      "档位",
      "评分",
      "星级提升",
      "目标客户",
      "规格",
      "数据质量",
    ]);
    await page.goto(`${address}/people`);
    await page.getByRole("alert").waitFor();
    await page.context().close();
  });

  it("shows an outlet its own page and nothing else", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "retailer");
    await page.getByRole("heading", { name: "基本信息" }).waitFor();
    const menu = page.getByRole("navigation", { name: "主菜单" });
    expect(await menu.getByRole("link").allInnerTexts()).toEqual(["我的门店"]);
    const own = Number(/\/retailers\/(\d+)$/.exec(page.url())?.[1]);
    await page.goto(`${address}/retailers/${own === 1 ? 2 : own - 1}`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("heading", { name: "基本信息" }).count()).toBe(0);
    await page.context().close();
  });
};

import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** Running a week, reading its brief down to one retailer's reason, taking the Word file along. */
export const weekJourney: Journey = (trip) => {
  it("runs the newest week and opens its brief, a plan and a route", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.getByRole("link", { name: "周测算" }).click();
    await page.getByRole("button", { name: "开始运行" }).click();
    await page.getByText("测算完成").waitFor({ timeout: 120_000 });
    await page.getByRole("link", { name: "打开简报" }).click();
    await page.getByRole("heading", { level: 1, name: /当周简报$/ }).waitFor();
    await page.getByRole("button", { name: "“上柜率”的定义" }).hover();
    await page.getByRole("tooltip").getByText("分母").waitFor();
    const brief = page.url();
    const plans = page.getByRole("region", { name: "紧俏货源投放" });
    await plans.locator("tbody th a").first().click();
    await page.getByRole("heading", { name: "各户结果与理由" }).waitFor();
    expect(await page.locator("tbody td.cell-prose").first().innerText()).not.toBe("");
    await page.goto(brief);
    await page.getByRole("region", { name: "下周拜访" }).locator("tbody th a").first().click();
    await page.getByRole("figure", { name: /路线示意图/ }).waitFor();
    await page.context().close();
  }, 180_000);

  it("gives the brief as a Word file", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.getByRole("link", { name: "打开完整简报" }).click();
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: "下载 Word" }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    const bytes = await readFile(await download.path());
    // A Word file is a zip archive: it begins with "PK".
    expect(bytes.subarray(0, 2).toString("latin1")).toBe("PK");
    await page.context().close();
  });
};

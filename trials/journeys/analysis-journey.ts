import type { Page } from "playwright-core";
import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

async function savedName(page: Page): Promise<string> {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出 Excel" }).click();
  return (await saved).suggestedFilename();
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: field, exact: true }).click();
  await page.keyboard.type(option);
  await page.keyboard.press("Enter");
}

const curve: Journey = (trip) => {
  it("ranks retailers, leads to them, and keeps the question in the address", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.getByRole("link", { name: "分析" }).click();
    await page.getByRole("heading", { name: "累计曲线" }).waitFor();
    const list = page.getByRole("region", { name: "名单" });
    expect(await list.locator("tbody tr").count()).toBe(100);
    await page.getByText("品牌", { exact: true }).first().click();
    await list.getByText("品牌").first().waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toContain('"of":"brand"');
    await page.goBack();
    await list.locator("tbody th a").first().click();
    await page.getByRole("heading", { name: "基本信息" }).waitFor();
    await page.context().close();
  });

  it("grades by standard amounts that are typed in", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.goto(`${address}/analysis/pareto`);
    await page.getByLabel("A 不低于（元）").fill("50000");
    await page.keyboard.press("Enter");
    const standard = page.getByRole("region", { name: "按标准金额分级" });
    await standard.getByRole("table").waitFor();
    expect(await standard.locator("tbody tr").count()).toBe(3);
    await page.getByLabel("A 到（%）").fill("96");
    await page.keyboard.press("Enter");
    await page.getByText("分级标准次序不对").waitFor();
    await page.context().close();
  });
};

const tables: Journey = (trip) => {
  it("tells the structure against another period, and exports it", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.goto(`${address}/analysis/classes`);
    const table = page.getByRole("table", { name: "结构表" });
    await table.waitFor();
    expect(await table.locator("tbody th").allInnerTexts()).toEqual([
      "一类",
      "二类",
      "三类",
      "四类",
      "五类",
      "合计",
    ]);
    await choose(page, "基期", "2021-10");
    await page.getByText("对比 2021年10月").waitFor();
    expect(await savedName(page)).toBe("classes-2021.xlsx");
    await page.context().close();
  });

  it("says what to do where no price was seen", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.goto(`${address}/analysis/prices`);
    await page.getByText("这段时间没有采集到零售价").waitFor();
    await page.getByRole("link", { name: "导入采集数据" }).click();
    await page.getByRole("heading", { level: 1, name: /导入/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/imports/new");
    await page.context().close();
  });
};

const segmentsOfRetailers: Journey = (trip) => {
  it("cuts retailers another way, lists one segment with its reasons, and exports it", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.goto(`${address}/analysis/segments`);
    const table = page.getByRole("table", { name: "各类户数与金额" });
    await table.getByText("A 类").waitFor();
    await choose(page, "分类方法", "经营能力");
    await page.getByRole("heading", { name: "特征与拜访" }).waitFor();
    await page.getByText("每 2 周一次上门，另加电话").waitFor();
    await page.getByRole("button", { name: "只列出提升型" }).click();
    const list = page.getByRole("region", { name: "名单：提升型" });
    await list
      .getByText(/意愿达到 \d 项/)
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toContain('"segment":"uplift"');
    expect(await savedName(page)).toMatch(/^segments-ability-by-willingness-.*\.xlsx$/);
    await list.locator("tbody th a").first().click();
    await page.getByRole("heading", { name: "基本信息" }).waitFor();
    await page.context().close();
  });

  it("keeps a parameter in the address, and says when two are out of order", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.goto(`${address}/analysis/segments`);
    await page.getByLabel("A 类累计占比 (%)").fill("96");
    await page.keyboard.press("Enter");
    await page.getByText("“A 类累计占比”不能大于“A、B 类累计占比”").waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toContain('"shareOfA":0.96');
    await page.getByRole("button", { name: "恢复默认" }).click();
    await page.getByRole("table", { name: "各类户数与金额" }).waitFor();
    await page.context().close();
  });
};

const tasksOfUnits: Journey = (trip) => {
  it("sets a task, takes it away and brings it back; others only read it", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.goto(`${address}/analysis/progress`);
    await page.getByText("还没有任务").waitFor();
    await page.getByRole("button", { name: "下达任务" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "单位" }).click();
    await page.locator(".ant-select-item-option").first().click();
    await dialog.getByRole("combobox", { name: "期间" }).fill("2021-01-04..2021-12-27");
    await page.keyboard.press("Enter");
    await dialog.getByLabel("任务").fill("2000");
    await dialog.getByRole("button", { name: "保存" }).click();
    const tasks = page.getByRole("table", { name: "任务进度" });
    await tasks.getByText("2,000 箱").waitFor();
    await tasks.getByRole("button", { name: "删除" }).click();
    await page.getByText("还没有任务").waitFor();
    await page.getByRole("button", { name: "撤销" }).click();
    await tasks.getByText("2,000 箱").waitFor();
    await page.context().close();
    const other = await openWindow(browser);
    await signIn(other, address, "rep");
    await other.goto(`${address}/analysis/progress`);
    await other.getByText("还没有任务").waitFor();
    expect(await other.getByRole("button", { name: "下达任务" }).count()).toBe(0);
    await other.context().close();
  });
};

/** The documents' analyses: the curve, the structure, prices that nobody has seen yet, and tasks. */
export const analysisJourney: Journey = (trip) => {
  curve(trip);
  tables(trip);
  segmentsOfRetailers(trip);
  tasksOfUnits(trip);
};

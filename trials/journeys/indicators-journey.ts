import type { Page } from "playwright-core";
import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

async function openIndicators(page: Page, address: string): Promise<void> {
  await page.getByRole("navigation", { name: "主菜单" }).waitFor();
  await page.goto(`${address}/indicators`);
  await page.getByRole("heading", { level: 1, name: "指标" }).waitFor();
  await page.getByRole("row", { name: /^合计/ }).waitFor();
}

async function chooseView(page: Page, name: string): Promise<void> {
  await page.getByRole("radiogroup", { name: "看法" }).getByText(name, { exact: true }).click();
}

/** A value opened to those who make it: how many, what they add, and whether that is the whole. */
async function openedTo(page: Page): Promise<{ readonly sum: string; readonly total: string }> {
  const drawer = page.getByRole("dialog");
  const claim = await drawer.getByText(/^由 .* 个构成/).innerText();
  const check = await drawer.getByText(/已全部列出，各项相加/).innerText();
  const total = /加起来正好是 ([\d,.]+)/.exec(claim)?.[1] ?? "";
  const sum = /相加 = ([\d,.]+)/.exec(check)?.[1] ?? "another";
  return { sum, total };
}

async function opensToRows(page: Page): ReturnType<typeof openedTo> {
  await page.getByRole("combobox", { name: "指标" }).click();
  await page.keyboard.type("条均价");
  await page.locator(".ant-select-item-option", { hasText: /^条均价/ }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("columnheader", { name: /条均价/ }).waitFor();
  await page.getByRole("button", { name: "“条均价”的定义" }).hover();
  await page.getByRole("tooltip").getByText("最低户数").waitFor();
  const first = page.getByRole("row", { name: /^一类/ });
  await first.getByRole("button").nth(1).click();
  const opened = await openedTo(page);
  const drawer = page.getByRole("dialog");
  await drawer.locator("tbody tr").first().getByRole("button").click();
  await drawer
    .getByRole("link", { name: /第 \d+ 行$/ })
    .first()
    .waitFor();
  await drawer.getByRole("button", { name: "返回构成" }).click();
  await drawer.getByRole("tab", { name: /分母/ }).press("Enter");
  await drawer.getByText(/个构成/).waitFor();
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "hidden" });
  return opened;
}

async function drawsEveryWay(page: Page): Promise<string | null> {
  await chooseView(page, "柱图");
  await page.getByRole("button", { name: /^一类/ }).waitFor();
  await chooseView(page, "折线");
  await page.getByRole("figure", { name: "上柜率" }).waitFor();
  await chooseView(page, "热力图");
  await page.getByRole("columnheader", { name: "2021年12月" }).waitFor();
  await chooseView(page, "地图");
  await page.getByText("每个点是一个零售户，颜色表示上柜率").waitFor({ timeout: 60_000 });
  await page.getByRole("list", { name: "图例" }).getByText("没有数值").waitFor();
  await page.goBack();
  await page.getByRole("columnheader", { name: "2021年12月" }).waitFor();
  return new URL(page.url()).searchParams.get("view");
}

async function keepsAndForgets(page: Page): Promise<string> {
  await page.getByRole("link", { name: "货源满足" }).click();
  await page.getByRole("columnheader", { name: "档位" }).waitFor();
  await page.getByRole("button", { name: "保存视图" }).click();
  await page.getByLabel("名称").fill("各档满足情况");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText("已保存“各档满足情况”").waitFor();
  await page.getByRole("link", { name: "分价类", exact: true }).click();
  await page.getByRole("columnheader", { name: "价类" }).waitFor();
  await page.getByRole("button", { name: "已存视图" }).click();
  await page.getByRole("button", { name: "各档满足情况", exact: true }).click();
  await page.getByRole("columnheader", { name: "档位" }).waitFor();
  await page.getByRole("button", { name: "已存视图" }).click();
  await page.getByRole("button", { name: "删除视图“各档满足情况”" }).click();
  await page.getByText("还没有保存过视图。").waitFor();
  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await page.getByRole("button", { name: "各档满足情况", exact: true }).waitFor();
  return await page.getByRole("list", { name: "已存视图" }).innerText();
}

async function readsOwnLine(page: Page, address: string) {
  await page.getByRole("navigation", { name: "主菜单" }).waitFor();
  const q = JSON.stringify({ ids: ["ordering-rate"], by: ["line"], period: "2021-12" });
  await page.goto(`${address}/indicators?${new URLSearchParams({ q })}`);
  await page.getByRole("row", { name: /^合计/ }).waitFor();
  const lines = page.getByRole("table").locator("tbody:not(.table-total) tr");
  const count = await lines.count();
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "导出 Excel" }).click();
  return { lines: count, file: (await saved).suggestedFilename() };
}

/** Asking for indicators, reading a value, opening it to the rows, drawing it and keeping the question. */
export const indicatorsJourney: Journey = (trip) => {
  const asPerson = async (username: string): Promise<Page> => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, username);
    return page;
  };

  it("picks an indicator, and opens a value to retailers that add up and to the rows of a file", async () => {
    const page = await asPerson("planner");
    await openIndicators(page, trip().address);
    const { sum, total } = await opensToRows(page);
    expect(sum).toBe(total);
    await page.context().close();
  }, 120_000);

  it("draws the same question as bars, lines, heat map and map, and goes back through them", async () => {
    const page = await asPerson("planner");
    await openIndicators(page, trip().address);
    expect(await drawsEveryWay(page)).toBe("heat");
    await page.context().close();
  }, 120_000);

  it("keeps a question under a name, opens it again, and takes a deletion back", async () => {
    const page = await asPerson("area");
    await openIndicators(page, trip().address);
    expect(await keepsAndForgets(page)).toContain("各档满足情况");
    await page.context().close();
  }, 120_000);

  it("gives a representative the same address over the own line, and the answer as a workbook", async () => {
    const page = await asPerson("rep");
    const { lines, file } = await readsOwnLine(page, trip().address);
    expect({ lines, file }).toEqual({ lines: 1, file: "indicators-2021-12.xlsx" });
    await page.context().close();
  }, 120_000);
};

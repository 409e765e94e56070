import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** A new person, a stand-in's role for a time, and the trace that both leave. */
export const peopleJourney: Journey = (trip) => {
  it("adds a person, gives a role for a time, and writes both into the log", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "admin");
    await page.getByRole("link", { name: "人员与范围" }).click();
    await page.getByRole("button", { name: "新增人员" }).click();
    const dialog = page.getByRole("dialog", { name: "新增人员" });
    await dialog.getByLabel("姓名").fill("代班员");
    await dialog.getByLabel("用户名").fill("stand.in");
    await dialog.getByLabel("初始密码").fill("first-password-1");
    await dialog.getByRole("button", { name: "新增人员" }).click();
    await page.getByRole("button", { name: "代班员" }).click();
    await page.getByRole("combobox", { name: "岗位" }).click();
    await page.locator(".ant-select-item-option", { hasText: "客户经理" }).click();
    await page.getByRole("combobox", { name: "所辖单位" }).click();
    await page.locator(".ant-select-item-option").last().click();
    await page.getByLabel("结束日期").fill("2099-01-31");
    await page.getByRole("button", { name: "增加岗位" }).click();
    await page.getByText(/2099年1月31日/).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "操作记录" }).click();
    await page.locator("ol.log summary").first().click();
    expect(await page.locator("ol.log details[open]").first().innerText()).toContain("stand");
    await page.context().close();
  });
};

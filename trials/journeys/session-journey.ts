import { expect, it } from "vitest";

import { examplePassword, openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** Coming in, being turned away, changing a first password, leaving. */
export const sessionJourney: Journey = (trip) => {
  it("turns away a wrong password in the reader's words, then lets the right one in", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "admin", "not-the-password");
    await page.getByText("用户名或密码不正确").waitFor();
    await page.getByLabel("密码", { exact: true }).fill(examplePassword);
    await page.getByRole("button", { name: "登录" }).click();
    await page.getByRole("heading", { level: 1, name: "示例省公司" }).waitFor();
    await page.getByRole("heading", { name: "每周供货走势" }).waitFor();
    const loaded = await page.locator("dl.tally").innerText();
    expect(loaded).toMatch(/零售户\s+300/);
    await page.getByRole("button", { name: "退出登录" }).click();
    await page.getByRole("heading", { name: "登录" }).waitFor();
    await page.context().close();
  });

  it("lets nobody on with a first password", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "newcomer");
    await page.getByRole("heading", { name: "设置您自己的密码" }).waitFor();
    await page.goto(`${address}/retailers`);
    await page.getByRole("heading", { name: "设置您自己的密码" }).waitFor();
    await page.getByLabel("当前密码").fill(examplePassword);
    await page.getByLabel("新密码", { exact: true }).fill("my-own-password-2");
    await page.getByLabel("再输入一次新密码").fill("another-password-3");
    await page.getByRole("button", { name: "修改密码" }).click();
    await page.getByText("两次输入的新密码不一致").waitFor();
    await page.getByLabel("再输入一次新密码").fill("my-own-password-2");
    await page.getByRole("button", { name: "修改密码" }).click();
    await page.getByRole("heading", { level: 1, name: "零售户" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/retailers");
    await page.context().close();
  });
};

import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** A register from its making to a proposal from the field. */
export const targetJourney: Journey = (trip) => {
  it("makes a register, and takes a representative's proposal from a phone", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.getByRole("link", { name: "目标客户" }).click();
    await page.getByRole("button", { name: /立\s?册/ }).click();
    const form = page.getByRole("dialog");
    await form.getByLabel("名称").fill("试点名册");
    await form.getByLabel("规格").click();
    await page.locator(".ant-select-item-option").first().click();
    await form.getByLabel("名额（户）").fill("3");
    await form.getByLabel("理由").fill("试点");
    await form.getByRole("button", { name: /立\s?册/ }).click();
    await page.getByRole("heading", { name: "试点名册" }).waitFor();

    const phone = await openWindow(browser, 390, 844);
    await signIn(phone, address, "rep");
    await phone.getByRole("button", { name: "菜单" }).click();
    await phone.getByRole("navigation", { name: "主菜单" }).getByText("零售户").click();
    const list = phone.getByRole("list", { name: "零售户名单" });
    await list.getByRole("link").first().click();
    await phone.getByRole("link", { name: "评价" }).click();
    const panel = phone.getByRole("region", { name: "目标客户" });
    await panel.getByRole("button", { name: /提\s?议/ }).click();
    const asking = phone.getByRole("dialog");
    await asking.getByLabel("理由").fill("动销好，常断货");
    await asking.getByRole("button", { name: /提\s?议/ }).click();
    await panel.getByText("已提议", { exact: true }).waitFor();
    await phone.context().close();

    await page.getByText("待会签", { exact: true }).last().click();
    await page.reload();
    const waiting = page.getByRole("region", { name: "待会签" });
    await waiting.getByText("市场经理、专卖管理员").waitFor();
    expect(await waiting.getByText("动销好，常断货").count()).toBe(1);
    await page.context().close();
  });
};

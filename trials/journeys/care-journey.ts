import type { Page } from "playwright-core";
import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** Pages of a printed file: the only count in a short one is of its pages. */
const pagesIn = (pdf: Buffer): string[] => pdf.toString("latin1").match(/\/Count \d+/g) ?? [];

async function past(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

async function bringForward(page: Page): Promise<void> {
  await page.getByRole("link", { name: "往来", exact: true }).click();
  await page.getByRole("button", { name: "提一条" }).click();
  await page.getByLabel("内容").fill("上周少送一条");
  await page.getByRole("button", { name: /^保\s?存$/ }).click();
  await page.getByText("上周少送一条").waitFor();
}

async function answer(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^答\s?复$/ }).click();
  const asking = page.getByRole("dialog");
  await asking.getByLabel("答复").fill("本周补送");
  await asking.getByRole("button", { name: /^保\s?存$/ }).click();
  await page.getByText("已答复：本周补送").waitFor();
}

async function logContact(page: Page): Promise<void> {
  await page.getByRole("button", { name: "记一次联系" }).click();
  await page.getByRole("dialog").getByLabel("内容", { exact: true }).fill("整理价签");
  await page.getByText("价格引导", { exact: true }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^保\s?存$/ })
    .click();
  await page.getByRole("list", { name: "联系记录" }).getByText("整理价签").waitFor();
}

/** What a retailer brings forward, how its representative answers on a phone, and the card on one page of paper. */
export const careJourney: Journey = (trip) => {
  it("answers what a retailer brought forward, logs a contact and prints the card on one page", async () => {
    const { browser, address } = trip();
    const own = await openWindow(browser, 390, 844);
    await signIn(own, address, "retailer");
    await bringForward(own);
    const page = await openWindow(browser, 390, 844);
    await signIn(page, address, "rep");
    await page.goto(own.url());
    await answer(page);
    await logContact(page);
    expect(await past(page)).toBeLessThanOrEqual(0);
    await page.getByRole("link", { name: /^打开管理卡/ }).click();
    await page.getByRole("heading", { name: "最近联系" }).waitFor();
    expect(await past(page)).toBeLessThanOrEqual(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesIn(pdf)).toEqual(["/Count 1"]);
    await own.reload();
    await own.getByText("已答复：本周补送").waitFor();
    await own.context().close();
    await page.context().close();
  });
};

import { listRetailers, listSkus } from "@dongxiao/contract";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** Three order rows of a week after the example's last: two good ones, and one that counts in words. */
async function orderFile(page: Page, address: string): Promise<Buffer> {
  const { retailers } = listRetailers.output.parse(
    await (await page.request.get(`${address}/api/retailers`)).json(),
  );
  const { skus } = listSkus.output.parse(
    await (await page.request.get(`${address}/api/skus`)).json(),
  );
  const [first, second] = retailers.filter(({ licenceState }) => licenceState === "active");
  const sku = skus.find(({ wholesaleCnyCentsPerCarton }) => wholesaleCnyCentsPerCarton > 0);
  const price = ((sku?.wholesaleCnyCentsPerCarton ?? 0) / 100).toFixed(2);
  const row = (licence: string | undefined, cartons: string): string =>
    `2022-01-03,${licence},${sku?.code},${cartons},${price}`;
  const lines = [
    "周期,许可证号,规格编码,供应量(条),单价(元/条)",
    row(first?.licenceCode, "2"),
    row(second?.licenceCode, "3"),
    row(second?.licenceCode, "十二"),
  ];
  return Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`);
}

async function checkedFile(page: Page, address: string): Promise<void> {
  await page.getByRole("link", { name: "数据导入" }).click();
  await page.getByRole("button", { name: "导入文件" }).click();
  await page.getByText("把文件拖到这里，或点击选择").waitFor();
  await page.locator("input[type=file]").setInputFiles({
    name: "试导入.csv",
    mimeType: "text/csv",
    buffer: await orderFile(page, address),
  });
  await page.getByRole("button", { name: /^导入 \d+ 行$/ }).waitFor({ timeout: 60_000 });
}

/** A file with one bad cell: seen, marked, the rest imported, and everything taken back. */
export const importJourney: Journey = (trip) => {
  it("offers the template of each kind", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.getByRole("navigation", { name: "主菜单" }).waitFor();
    await page.goto(`${address}/imports/new`);
    await page.getByRole("radio", { name: /规格/ }).first().check();
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: "下载“规格”模板" }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.xlsx$/);
    await page.context().close();
  });

  it("names the bad cell, gives the marked file, imports the good rows and undoes them", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await checkedFile(page, address);
    const cells = page.getByRole("region", { name: "问题单元格" });
    expect(await cells.locator("tbody tr").first().innerText()).toContain("十二");
    const marked = page.waitForEvent("download");
    await page.getByRole("link", { name: "下载标注文件" }).click();
    expect((await marked).suggestedFilename()).not.toBe("");
    await page.getByRole("button", { name: "导入 2 行" }).click();
    await page.getByText("导入完成", { exact: true }).waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "撤销导入" }).click();
    await page.getByLabel("撤销原因").fill("试验");
    await page.getByRole("button", { name: "确认撤销" }).click();
    await page.getByText(/撤销了这次导入/).waitFor({ timeout: 60_000 });
    await page.context().close();
  }, 180_000);
};

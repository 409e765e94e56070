import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** Finding leads for a SKU, and lines of more even work. */
export const groundJourney: Journey = (trip) => {
  it("makes a list of leads with its honest measure, says what became of one, and takes the list back", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.goto(`${address}/analysis/leads`);
    await page.getByText("选一个规格或上传一份活动名单").waitFor();
    await page.getByRole("combobox", { name: "规格" }).click();
    await page.keyboard.type("101513");
    await page.getByTitle(/101513$/).click();
    await page.getByRole("button", { name: "生成名单" }).click();
    const rows = page.getByRole("region", { name: /^名单：/ });
    await rows.locator("tbody tr").first().waitFor({ timeout: 60_000 });
    await page.getByText(/按规格数排序.*误差/).waitFor();
    await rows.locator("summary").first().click();
    expect(await rows.locator("details[open] li").first().textContent()).toMatch(/可能接受。$/);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出 Excel" }).click();
    expect((await saved).suggestedFilename()).toMatch(/^leads-\d+\.xlsx$/);
    await rows
      .getByRole("combobox", { name: /的进展$/ })
      .first()
      .click();
    await page.getByTitle("已联系", { exact: true }).click();
    await rows.getByRole("combobox", { name: "进展", exact: true }).click();
    await page.getByTitle("已联系", { exact: true }).last().click();
    await rows.getByText("列出 1 户，共 1 户").waitFor();
    await page.getByRole("button", { name: /^删\s?除$/ }).click();
    await page.getByRole("button", { name: /^撤\s?销$/ }).click();
    await rows.waitFor();
    await page.context().close();
  });

  it("puts today's lines beside a proposal and gives the file that carries it out", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "area");
    await page.goto(`${address}/analysis/territories`);
    const lines = page.getByRole("region", { name: "线路对比" });
    await lines.locator("tbody tr").first().waitFor();
    const movers = page.getByRole("region", { name: "会调整的户" });
    await movers
      .getByText(/^原线路工作量为本部门均值的/)
      .first()
      .waitFor();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载导入文件" }).click();
    expect((await saved).suggestedFilename()).toMatch(/^retailers-to-move-.*\.xlsx$/);
    await page.context().close();
  });
};

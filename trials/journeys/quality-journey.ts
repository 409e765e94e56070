import { listRetailers, listSkus } from "@dongxiao/contract";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";

import { openWindow, signIn } from "./browser.ts";
import type { Journey } from "./journey.ts";

/** Counts that cannot be right: 10 packs at the close of one week, 500 at the next, and nothing like it delivered. */
async function recordCounts(page: Page, address: string): Promise<string> {
  const get = async (path: string) =>
    await (await page.request.get(`${address}/api${path}`)).json();
  const { retailers } = listRetailers.output.parse(await get("/retailers"));
  const { skus } = listSkus.output.parse(await get("/skus"));
  const [shop] = retailers.filter(({ licenceState }) => licenceState === "active");
  const count = { soldPacks: null, priceCnyCentsPerCarton: null, stockOutDays: null };
  for (const [cycle, stockPacks] of [
    ["2021-12-20", 10],
    ["2021-12-27", 500],
  ] as const)
    await page.request.post(`${address}/api/retailers/${shop?.id}/observations`, {
      data: { ...count, skuId: skus[0]?.id, cycle, stockPacks, method: "visit" },
    });
  return shop?.name ?? "";
}

/** A finding opened to its rows, explained, and new again. */
export const qualityJourney: Journey = (trip) => {
  it("finds a count that cannot be, opens it to who counted, and keeps what is said of it", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.getByRole("navigation", { name: "主菜单" }).waitFor();
    const name = await recordCounts(page, address);
    const finding = page.getByRole("listitem").filter({ hasText: `${name} 2021-12-27` });
    await expect
      .poll(
        async () => {
          await page.goto(`${address}/quality?check=negativeSellOut`);
          await page.getByText("已完成").waitFor({ state: "hidden" });
          return await finding.count();
        },
        { timeout: 30_000 },
      )
      .toBe(1);
    // The other checks may still be running: nobody explains a finding in a list that is being filled.
    await page.waitForLoadState("networkidle");
    expect(await finding.innerText()).toContain("期末 500 包");
    await finding.getByRole("button", { name: "查看数据来源" }).click();
    await finding.getByRole("table").waitFor();
    expect(await finding.getByRole("table").innerText()).toMatch(/方圆 记录于/);
    await finding.getByRole("button", { name: "说明", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("原因").fill("把另一规格记到了这里");
    await dialog.getByRole("button", { name: "保存说明" }).click();
    await dialog.waitFor({ state: "hidden" });
    await finding.getByText(/方圆 于 .* 说明：把另一规格记到了这里/).waitFor();
    await finding.getByRole("button", { name: "撤回说明" }).click();
    await finding.getByText("待核实").waitFor();
    await page.context().close();
  }, 90_000);
};

/** A report checked, from the known errors and from a person's own file. */
export const reportJourney: Journey = (trip) => {
  it("catches the known errors of reports, and follows what is corrected", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "rep");
    await page.getByRole("link", { name: "数据质量" }).click();
    await page.getByRole("link", { name: "核对报表" }).click();
    await page.getByRole("combobox", { name: "载入示例" }).click();
    await page.getByText("全部示例（Q1 至 Q10）").click();
    await page.getByText("13 条：有误 5").waitFor();
    const first = page.getByRole("listitem").filter({ hasText: "合计却写为 12" });
    await first.getByLabel("合计", { exact: true }).fill("11");
    await page.getByRole("button", { name: "核对", exact: true }).click();
    await page.getByText("13 条：有误 4").waitFor();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出结论" }).click();
    expect((await saved).suggestedFilename()).toMatch(/^verdicts-.*\.xlsx$/);
    await page.context().close();
  });

  it("marks the wrong cells of a person's own file", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.getByRole("navigation", { name: "主菜单" }).waitFor();
    await page.goto(`${address}/quality/report`);
    const lines = [
      "核对项目,内容 1,内容 2,内容 3",
      "分项与合计,合计=12,分项=6+5,数字的来历=逐一数出",
    ];
    await page.locator("input[type=file]").setInputFiles({
      name: "报表.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(lines.join("\n")),
    });
    await page.getByText("合计却写为 12").waitFor();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载标注文件" }).click();
    expect((await saved).suggestedFilename()).toBe("报表-marked.csv");
    await page.context().close();
  });
};

/** The house's own figures, added up. */
export const selfCheckJourney: Journey = (trip) => {
  it("adds the house's own figures up to the same by every way", async () => {
    const { browser, address } = trip();
    const page = await openWindow(browser);
    await signIn(page, address, "planner");
    await page.getByRole("navigation", { name: "主菜单" }).waitFor();
    await page.goto(`${address}/quality/self-check`);
    await page.getByText("全部一致").waitFor();
    expect(await page.getByText("与总数一致").count()).toBe(3);
    const ledger = page.getByRole("region", { name: "按导入文件核对" });
    expect(await ledger.locator("tbody tr").count()).toBeGreaterThan(0);
    await page.context().close();
  });
};

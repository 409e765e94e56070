import { type Browser, chromium, type Page } from "playwright-core";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The example people's common password. */
export const examplePassword = "dongxiao-demo-1";

/** Starts the machine's Chromium with a fresh profile. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env["DONGXIAO_CHROMIUM"] ?? "/usr/bin/chromium";
  return await chromium.launch({ executablePath, args: flags });
}

/** A window of its own: nothing is shared with the journeys before. */
export async function openWindow(browser: Browser, width = 1440, height = 900): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

/** Signs in by the form, in simplified Chinese. */
export async function signIn(
  page: Page,
  address: string,
  username: string,
  password = examplePassword,
): Promise<void> {
  await page.goto(address);
  await page.getByLabel("用户名").fill(username);
  await page.getByLabel("密码", { exact: true }).fill(password);
  const answered = page.waitForResponse((reply) => reply.url().endsWith("/api/session"));
  await page.getByRole("button", { name: "登录" }).click();
  await answered;
}

import { house } from "./house.ts";
import { chromiumOf } from "./tests/chromium.ts";
import { runTests } from "./tests/run-tests.ts";
import { buildWeb } from "./web/build.ts";

const chromium = chromiumOf(process.env);
if (chromium !== null) process.env["DONGXIAO_CHROMIUM"] = chromium;
if (!buildWeb(house)) process.exit(1);
await runTests({
  config: "trials/vitest.config.ts",
  filters: process.argv.slice(2),
  exclude: [],
  silentMs: 14_400_000,
});

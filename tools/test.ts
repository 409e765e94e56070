import { house } from "./house.ts";
import { chromiumOf } from "./tests/chromium.ts";
import { runTests } from "./tests/run-tests.ts";
import { buildWeb } from "./web/build.ts";

const filters = process.argv.slice(2);
const isWhole = filters.length === 0 || filters.some((filter) => /trials|journeys/.test(filter));
const chromium = chromiumOf(process.env);

if (isWhole && !buildWeb(house)) {
  console.error("The web app could not be built, so its journeys cannot run.");
  process.exit(1);
}
if (chromium !== null) process.env["DONGXIAO_CHROMIUM"] = chromium;
else if (isWhole) {
  console.error(
    "No Chromium on this machine: the journeys in a browser are left out. Install one " +
      "(on Debian: apt-get install chromium fonts-noto-cjk), or name one with DONGXIAO_CHROMIUM.",
  );
  if (process.env["CI"] === "true") process.exit(1);
}
await runTests({
  config: "vitest.config.ts",
  filters,
  exclude: chromium === null ? ["trials/journeys/**"] : [],
  silentMs: 300_000,
});

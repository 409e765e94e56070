import { existsSync } from "node:fs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The Chromium that journeys run in: the one that `DONGXIAO_CHROMIUM` names, or the machine's. */
export function chromiumOf(env: NodeJS.ProcessEnv): string | null {
  const named = env["DONGXIAO_CHROMIUM"];
  return (named === undefined ? places : [named]).find((place) => existsSync(place)) ?? null;
}

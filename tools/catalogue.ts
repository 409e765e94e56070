import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { pagesOf } from "./catalogue/pages.ts";
import { house } from "./house.ts";

const isCheck = process.argv.includes("--check");
const stale = (await pagesOf(house)).filter(({ file, text }) => {
  const place = path.join(house, file);
  return !existsSync(place) || readFileSync(place, "utf8") !== text;
});
for (const { file, text } of stale) {
  if (isCheck) {
    console.error(`${file} is stale: run npm run catalogue`);
    process.exitCode = 1;
  } else {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
    console.log(`${file} written`);
  }
}

import path from "node:path";

import { house } from "./house.ts";
import { gapsOf } from "./messages/compare.ts";
import { readMessages } from "./messages/read.ts";

const languages = await readMessages(path.join(house, "web", "messages"));
const gaps = gapsOf(languages);
for (const gap of gaps.slice(0, 30)) console.error(gap);
const counts = [...languages].map(([language, texts]) => `${language} ${texts.size}`);
if (gaps.length > 30) console.error(`… and ${gaps.length - 30} more`);
console.log(`translated texts: ${counts.join(", ")}`);
process.exitCode = gaps.length === 0 ? 0 : 1;

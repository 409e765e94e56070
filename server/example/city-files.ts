import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import type { Titles } from "@dongxiao/core/units";
import { whyUnwritable } from "@dongxiao/store/folders";
import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";

import type { Refusal } from "../cli/data-folder.ts";
import type { Steps } from "../work/steps.ts";
import type { CityRefused, CityWritten } from "./city-messages.ts";
import { type CityRequest, runCityProgram } from "./city-program.ts";

function notEmpty(folder: string): Refusal {
  return {
    code: "folder-not-empty",
    refusal: {
      "zh-Hans": `文件夹 ${folder} 里有别的文件：城市只写进空文件夹，或代替原来的城市。`,
      "zh-Hant": `資料夾 ${folder} 裡有別的檔案：城市只寫進空資料夾，或取代原來的城市。`,
      en: `The folder ${folder} holds something else: a city is written into an empty one, or in place of another city.`,
    },
  };
}

/** What a city's folder holds at most. */
const cityNames: ReadonlySet<string> = new Set([
  "import",
  "lines.csv.gz",
  "observations.csv.gz",
  "retailers.csv",
  "sessions.csv.gz",
  "skus.csv",
  "truth",
]);

function unknownName(name: string): Refusal {
  return {
    code: "city-option-unknown",
    refusal: {
      "zh-Hans": `城市没有名为 ${name} 的参数，参见 docs/city.md。`,
      "zh-Hant": `城市沒有名為 ${name} 的參數，參見 docs/city.md。`,
      en: `A city has no parameter called ${name}: docs/city.md lists them.`,
    },
  };
}

function outOfBounds({ name, value, min, max }: CityRefused): Refusal {
  if (min === null || max === null) return unknownName(name);
  const sentence = (between: string, not: string): string =>
    `${name} ${between} ${min} … ${max}${not} ${value}`;
  const titles: Titles = {
    "zh-Hans": `${sentence("应在", "之间，不能是")}。`,
    "zh-Hant": `${sentence("應在", "之間，不能是")}。`,
    en: `${sentence("lies within", ", not")}.`,
  };
  return { code: "city-option-out-of-bounds", refusal: titles };
}

/** Takes away a city, and the folder where it was not there before. */
async function clear(folder: string, wasThere: boolean): Promise<void> {
  if (!wasThere) return rm(folder, { recursive: true, force: true });
  const names = await readdir(folder);
  await Promise.all(
    names.map((name) => rm(path.join(folder, name), { recursive: true, force: true })),
  );
}

/**
 * Writes a synthetic city into an empty folder, or in place of another city, in a process of its own: the house reads its import files like anybody's
 * and knows nothing of what is true. What ends before its end leaves nothing behind.
 */
export async function writeCity(
  request: CityRequest,
  steps: Steps,
): Promise<Reply<CityWritten> | Problem | Refusal> {
  const folder = request.to;
  const wasThere = existsSync(folder);
  const why = whyUnwritable(folder);
  if (why !== null) return problem("folder-unwritable", { folder, why });
  if ((await readdir(folder)).some((name) => !cityNames.has(name))) return notEmpty(folder);
  await clear(folder, true);
  let isWhole = false;
  try {
    const said = await runCityProgram(request, steps);
    if ("refused" in said) return outOfBounds(said.refused);
    isWhole = true;
    return reply(said.done);
  } finally {
    if (!isWhole) await clear(folder, wasThere);
  }
}

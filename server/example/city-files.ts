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
      "zh-Hans": `文件夹 ${folder} 不是空的：城市只写进空文件夹。`,
      "zh-Hant": `資料夾 ${folder} 不是空的：城市只寫進空資料夾。`,
      en: `The folder ${folder} is not empty: a city is written only into an empty one.`,
    },
  };
}

function outOfBounds({ name, value, min, max }: CityRefused): Refusal {
  const sentence = (between: string, not: string): string =>
    `${name} ${between} ${min} … ${max}${not} ${value}`;
  const titles: Titles = {
    "zh-Hans": `${sentence("应在", "之间，不能是")}。`,
    "zh-Hant": `${sentence("應在", "之間，不能是")}。`,
    en: `${sentence("lies within", ", not")}.`,
  };
  return { code: "city-option-out-of-bounds", refusal: titles };
}

/** Takes away what was written into a folder that was empty before, and the folder where it was not there. */
async function clear(folder: string, wasThere: boolean): Promise<void> {
  if (!wasThere) return rm(folder, { recursive: true, force: true });
  const names = await readdir(folder);
  await Promise.all(
    names.map((name) => rm(path.join(folder, name), { recursive: true, force: true })),
  );
}

/**
 * Writes a synthetic city into an empty folder, in a process of its own: the house reads its import files like anybody's
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
  if ((await readdir(folder)).length > 0) return notEmpty(folder);
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

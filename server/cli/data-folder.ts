import type { Titles } from "@dongxiao/core/units";
import { whyUnwritable } from "@dongxiao/store/folders";
import path from "node:path";

import { checkout } from "../version.ts";

/** What a command cannot do here and now, in the words of the person who must act. */
export interface Refusal {
  readonly code: string;
  readonly refusal: Titles;
}

/** The data folder: as named on the command line or by `DONGXIAO_DATA`, else `.data` in the checkout. */
export function dataFolderOf(named: string | undefined, env: NodeJS.ProcessEnv): string {
  return path.resolve(named ?? env["DONGXIAO_DATA"] ?? path.join(checkout, ".data"));
}

/** Makes the data folder; says why when it cannot be written. */
export function prepareFolder(folder: string): Refusal | null {
  const why = whyUnwritable(folder);
  if (why === null) return null;
  return {
    code: "data-folder-unwritable",
    refusal: {
      "zh-Hans": `无法写入数据文件夹 ${folder}（${why}）。请用 DONGXIAO_DATA 指定可写的文件夹。`,
      "zh-Hant": `無法寫入資料夾 ${folder}（${why}）。請用 DONGXIAO_DATA 指定可寫入的資料夾。`,
      en: `The data folder ${folder} cannot be written (${why}). Name another one with DONGXIAO_DATA.`,
    },
  };
}

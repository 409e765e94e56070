import type { Titles } from "@dongxiao/core/units";
import type { ImportBatch } from "@dongxiao/store/books";
import { type FileProblemCode, wordsForFile } from "@dongxiao/store/imports";

/** Why a file was refused, in words. */
export interface RefusalWords {
  readonly code: string;
  readonly reason: Titles;
}

const ends = {
  cancelled: { "zh-Hans": "已取消", "zh-Hant": "已取消", en: "Cancelled" },
  interrupted: { "zh-Hans": "处理中断", "zh-Hant": "處理中斷", en: "Interrupted" },
} as const satisfies Record<string, Titles>;

interface StoredRefusal {
  readonly code: FileProblemCode | keyof typeof ends;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** The words of an import's refusal; null when it was not refused. */
export function refusalWords({ refusal }: ImportBatch): RefusalWords | null {
  if (refusal === null) return null;
  const { code, detail } = refusal as unknown as StoredRefusal;
  const isEnd = code === "cancelled" || code === "interrupted";
  return { code, reason: isEnd ? ends[code] : wordsForFile(code, detail) };
}

import { rangeOf, type CellRange } from "./cell-reference.ts";
import type { Chunks } from "./file-chunks.ts";
import type { TableLimits } from "./limits.ts";
import { isRefusal, sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";

const ending = /<\/(?:\w+:)?sheetData>/u;
const mergeForm = /<(?:\w+:)?mergeCell\s[^<>]{0,200}?ref\s*=\s*["']([^"']{1,40})["']/gu;
const longestTag = 4096;

/**
 * Reads a sheet once to its end without looking at the cells: merged ranges stand behind them, and
 * a part that is cut
 * off or does not match its checksum is refused before its first row is used.
 */
export async function mergedRangesOf(
  chunks: Chunks,
  limits: TableLimits,
): Promise<readonly CellRange[] | SheetRefusal> {
  const ranges: CellRange[] = [];
  let isBehind = false;
  let left = "";
  for await (const chunk of chunks.bytes) {
    if (isRefusal(chunk)) return chunk;
    if (!isBehind && !chunk.includes("heetData>") && !mayEndIn(left, chunk)) {
      left = (left + chunk.toString("latin1", Math.max(0, chunk.length - 32))).slice(-32);
      continue;
    }
    let text = left + chunk.toString("latin1");
    if (!isBehind) {
      const end = ending.exec(text);
      isBehind = end !== null;
      if (end !== null) text = text.slice(end.index + end[0].length);
    }
    if (isBehind) for (const range of rangesIn(text)) ranges.push(range);
    if (ranges.length > limits.mergedRanges)
      return sheetRefusal("sheet-too-large", { what: "mergeCells", limit: limits.mergedRanges });
    left = isBehind ? unfinished(text) : text.slice(-32);
  }
  return ranges;
}

/** Whether the end of the cells is cut in two by the border between two pieces. */
function mayEndIn(left: string, chunk: Buffer): boolean {
  return (left + chunk.toString("latin1", 0, 32)).includes("heetData>");
}

function rangesIn(text: string): CellRange[] {
  return [...text.matchAll(mergeForm)].flatMap((match) => rangeOf(match[1] ?? "") ?? []);
}

function unfinished(text: string): string {
  const open = text.lastIndexOf("<");
  return open > text.lastIndexOf(">") ? text.slice(open).slice(0, longestTag) : "";
}

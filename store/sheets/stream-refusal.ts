import { sheetRefusal, type SheetRefusal } from "./sheet-problems.ts";

/**
 * Turns the error of an unpacking stream into a refusal of the file. What the disk or the caller
 * did (a failed system
 * call, an abort) is not the file's fault and is thrown on.
 */
export function refusalOfStream(error: unknown, part: string, file: string): SheetRefusal {
  if (!(error instanceof Error) || "syscall" in error || error.name === "AbortError") throw error;
  const code = "code" in error ? String(error.code) : "";
  if (code === "Z_BUF_ERROR" || /truncated|unexpected EOF|overflows file/u.test(error.message))
    return sheetRefusal("file-truncated", { file });
  if (/encrypt/u.test(error.message)) return sheetRefusal("file-encrypted", { file });
  return sheetRefusal("file-damaged", { part, found: error.message });
}

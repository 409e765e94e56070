import { promisify } from "node:util";
import { gzip } from "node:zlib";

const pack = promisify(gzip);
const smallest = 2048;

/** Packs a large text for a browser that can unpack it; null when it is better sent as it is. */
export async function packed(text: unknown, accepted: string | null): Promise<Buffer | null> {
  if (typeof text !== "string" || text.length < smallest) return null;
  return (accepted ?? "").includes("gzip") ? pack(text, { level: 5 }) : null;
}

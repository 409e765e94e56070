import { orientationIn, orientationSegment } from "./orientation.ts";

/** Segments that the picture needs: all but application data and comments; of those, what says how colours are meant. */
function isNeeded(marker: number, body: Buffer): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe1 || marker > 0xef) return true;
  const name = body.toString("latin1", 0, 11);
  return (
    (marker === 0xe2 && name === "ICC_PROFILE") || (marker === 0xee && name.startsWith("Adobe"))
  );
}

const startOfScan = 0xda;

/**
 * A JPEG without what a camera writes beside the picture (place, time, device, preview, comments); which way up it is
 * stays. Null when its segments cannot be followed.
 */
export function cleanJpeg(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return null;
    const body = bytes.subarray(at + 4, end);
    if (marker === 0xe1) orientation = Math.max(orientation, orientationIn(body));
    if (marker === startOfScan) return joined(kept, orientation, bytes.subarray(at));
    if (isNeeded(marker, body)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function joined(kept: readonly Buffer[], orientation: number, scan: Buffer): Buffer {
  const upright = orientation === 1 ? [] : [orientationSegment(orientation)];
  const end = scan.lastIndexOf(Buffer.from([0xff, 0xd9]));
  const picture = end < 0 ? scan : scan.subarray(0, end + 2);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...upright, ...kept, picture]);
}

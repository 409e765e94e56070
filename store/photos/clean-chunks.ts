const signatureBytes = 8;

/** Chunks of a PNG that say how the picture looks. */
const neededOfPng = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|pHYs|acTL|fcTL|fdAT)$/;

/** A PNG without texts, times and EXIF. Null when its chunks cannot be followed. */
export function cleanPng(bytes: Buffer): Buffer | null {
  const kept = [bytes.subarray(0, signatureBytes)];
  let at = signatureBytes;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    if (end > bytes.length) return null;
    if (neededOfPng.test(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return Buffer.concat(kept);
    at = end;
  }
  return null;
}

const headBytes = 12;
const neededOfWebp = /^(VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP)$/;

/** In the features of an extended WebP: there is EXIF, there is XMP. */
const metadataBits = 0b1100;

/** A WebP without EXIF and XMP. Null when its chunks cannot be followed. */
export function cleanWebp(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  for (let at = headBytes; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (end > bytes.length) return null;
    const name = bytes.toString("latin1", at, at + 4);
    if (neededOfWebp.test(name)) kept.push(plain(name, Buffer.from(bytes.subarray(at, end))));
    at = end;
  }
  if (kept.length === 0) return null;
  const body = Buffer.concat(kept);
  const head = Buffer.from(bytes.subarray(0, headBytes));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

function plain(name: string, chunk: Buffer): Buffer {
  if (name === "VP8X") chunk[8] = (chunk[8] ?? 0) & ~metadataBits;
  return chunk;
}

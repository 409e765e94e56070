/** What a photo may be. */
export type PhotoType = "image/jpeg" | "image/png" | "image/webp";

const ascii = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString("latin1", from, to);

/** What a file is by its first bytes, whatever it is called; null when it is none of the kinds taken. */
export function photoTypeOf(bytes: Buffer): PhotoType | null {
  if (bytes.length < 16) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "image/jpeg";
  if (ascii(bytes, 0, 8) === "\u0089PNG\r\n\u001A\n") return "image/png";
  const isRiff = ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP";
  return isRiff ? "image/webp" : null;
}

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";

import { cleanPhoto } from "./clean-photo.ts";
import { keepPhoto } from "./kept-photos.ts";
import { orientationIn, orientationSegment } from "./orientation.ts";

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const text = (said: string): Buffer => Buffer.from(said, "latin1");
const scan = Buffer.concat([segment(0xda, text("scan")), text("picture"), text("\u00FF\u00D9")]);
const jpeg = (...segments: Buffer[]): Buffer =>
  Buffer.concat([text("\u00FF\u00D8"), segment(0xe0, text("JFIF\0")), ...segments, scan]);

const chunk = (name: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, text(name), body, Buffer.alloc(4)]);
};
const png = (...chunks: Buffer[]): Buffer =>
  Buffer.concat([text("\u0089PNG\r\n\u001A\n"), ...chunks, chunk("IEND", Buffer.alloc(0))]);

const riffChunk = (name: string, body: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([text(name), size, body, Buffer.alloc(body.length % 2)]);
};
const webp = (...chunks: Buffer[]): Buffer => {
  const body = Buffer.concat(chunks);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length + 4);
  return Buffer.concat([text("RIFF"), size, text("WEBP"), body]);
};

it("takes place, device and comments out of a JPEG and leaves the picture", () => {
  const sent = jpeg(segment(0xe1, text("Exif\0\0 N39.9")), segment(0xfe, text("note")));
  expect(cleanPhoto(sent)).toEqual({ type: "image/jpeg", bytes: jpeg() });
  expect(cleanPhoto(Buffer.concat([sent, text("hidden")]))?.bytes).toEqual(jpeg());
});

it("keeps which way up a JPEG is, and nothing else of its EXIF", () => {
  const turned = orientationSegment(6);
  expect(orientationIn(turned.subarray(4))).toBe(6);
  const sent = jpeg(segment(0xe1, Buffer.concat([turned.subarray(4), text("secret place")])));
  const cleaned = cleanPhoto(sent)?.bytes ?? Buffer.alloc(0);
  expect(cleaned.includes("secret place")).toBe(false);
  expect(cleaned.subarray(2, 2 + turned.length)).toEqual(turned);
});

it("keeps how colours are meant", () => {
  const colours = segment(0xe2, text("ICC_PROFILE\0x"));
  expect(cleanPhoto(jpeg(colours))?.bytes).toEqual(jpeg(colours));
});

it("takes texts and EXIF out of a PNG and a WebP", () => {
  const picture = chunk("IDAT", text("pixels"));
  expect(cleanPhoto(png(chunk("tEXt", text("secret")), chunk("eXIf", text("s")), picture))).toEqual(
    {
      type: "image/png",
      bytes: png(picture),
    },
  );
  const features = (bits: number): Buffer => riffChunk("VP8X", Buffer.from([bits, 0, 0, 0, 0, 0]));
  const pixels = riffChunk("VP8 ", text("pixel"));
  // 0b1100 says that EXIF and XMP follow; 0b10000 that there is transparency
  expect(cleanPhoto(webp(features(0b1_1100), pixels, riffChunk("EXIF", text("secret"))))).toEqual({
    type: "image/webp",
    bytes: webp(features(0b1_0000), pixels),
  });
});

it("refuses what is no photo, whatever it is called, and what is cut off", () => {
  expect(cleanPhoto(text("<svg onload='alert(1)'></svg>"))).toBe(null);
  expect(cleanPhoto(text("short"))).toBe(null);
  expect(cleanPhoto(jpeg().subarray(0, 16))).toBe(null);
  expect(cleanPhoto(png().subarray(0, 18))).toBe(null);
  expect(cleanPhoto(webp(riffChunk("EXIF", text("only"))))).toBe(null);
});

it("keeps one copy of a photo under the name of its content", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "dongxiao-photos-"));
  const names = [await keepPhoto(folder, jpeg()), await keepPhoto(folder, jpeg())];
  expect(new Set(names).size).toBe(1);
  expect(readFileSync(path.join(folder, names[0] ?? ""))).toEqual(jpeg());
  rmSync(folder, { recursive: true });
});
